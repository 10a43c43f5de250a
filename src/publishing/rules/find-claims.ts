import { type PostProblem, problemsAt } from './post-problem.ts'

const CARE =
  'vaccin\\p{L}+|jabs?|medicines?|tablets|antibiotics?|statins?|hrt|treatments?|therapy|screening|tests?|diet|vitamins?|supplements?|exercise|mask|dose|inhalers?|paracetamol|ibuprofen|aspirin'
const EFFECT =
  'cures?|prevents?|protects?|stops?|reduces?|lowers?|halves|treats|heals|is safe|are safe|side effects?|no risk|works|kills|causes?|never causes?|effective|doubles|raises|weakens|strengthens|boosts?'

/** What a post says about health as a fact, dosage or advice: a clinician reads it first. */
export function findClaims(text: string): readonly PostProblem[] {
  const ask = (pattern: RegExp) =>
    problemsAt(text, pattern, {
      severity: 'ask',
      reason: 'It says something about health as a fact. A clinician checks it first',
    })
  return [
    ...ask(new RegExp(`(?<!\\p{L})(?:${CARE})(?: \\p{L}+){0,4} (?:${EFFECT})(?!\\p{L})`, 'giu')),
    ...ask(new RegExp(`(?<!\\p{L})(?:${EFFECT}) (?:\\p{L}+ ){0,4}(?:${CARE})(?!\\p{L})`, 'giu')),
    ...ask(/\b\d+(?:\.\d+)? ?(?:mg|ml|mcg|micrograms?|milligrams?|millilitres?|units?)\b/giu),
    ...ask(
      /\b\d+(?:\.\d+)? ?(?:%|per cent|percent)(?! (?:off|of (?:calls|appointments|people who)))/giu,
    ),
    ...ask(
      /\b(?:you (?:should|must|do not need to|don['’]t need to) (?:take|stop|avoid|eat|drink|use|treat)|take (?:one|two|\d+) (?:tablets?|doses?)|symptoms (?:of|include))\b/giu,
    ),
  ]
}
