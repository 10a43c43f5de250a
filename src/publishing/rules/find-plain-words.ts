import { measureReadingAge } from '../../base/reading-age.ts'
import { type PostProblem, problemsAt } from './post-problem.ts'

/**
 * Words that the NHS does not use to the public, with those it does.
 * @see https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing
 */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  'utilise|utilize|utilising': 'use',
  'commence|commencing|commenced': 'start',
  'prior to': 'before',
  'in the event of|in the event that': 'if',
  'please be advised that|please note that|kindly note': 'nothing: leave it out',
  'telephone|telephoning': 'phone or call',
  'obtain|acquire': 'get',
  'assist|assistance': 'help',
  'attend the practice|attend surgery': 'come to the surgery',
  approximately: 'about',
  additional: 'more',
  'regarding|with regard to|in relation to': 'about',
  'require|requires|required to': 'need',
  ensure: 'make sure',
  'administer|administered': 'give',
  'immunisation|immunisations': 'vaccination',
  'medication|medications': 'medicine',
  'GP practice|our practice|the practice': 'surgery',
  'online consultation|e-?consult(?:ation)?s?': 'online form',
  'DNA|DNAs|DNA’d': 'missed appointment',
  phlebotomy: 'blood test',
  phlebotomist: 'the person who takes your blood',
  hypertension: 'high blood pressure',
  cease: 'stop',
  terminate: 'end',
  endeavour: 'try',
  facilitate: 'help',
  'inform us': 'tell us',
  whilst: 'while',
  amongst: 'among',
  'patients? are reminded': 'say what people can do',
  'failure to': 'if you do not',
  elderly: 'older people',
  'the disabled': 'disabled people',
}

const LONG_SENTENCE_WORDS = 25
/** Nine years is what the NHS writes for. A post may be a little harder than a page. */
const HIGHEST_READING_AGE = 12

/** What could be said more plainly. */
export function findPlainWords(text: string): readonly PostProblem[] {
  const words = Object.entries(PLAIN_WORDS).flatMap(([source, plain]) =>
    problemsAt(text, new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'giu'), {
      severity: 'advice',
      reason: `The NHS would write: ${plain}`,
    }),
  )
  return [...words, ...findLongSentences(text), ...findShouting(text), ...findHardReading(text)]
}

function findLongSentences(text: string): readonly PostProblem[] {
  return [...text.matchAll(/[^.!?\n]+/gu)]
    .filter((match) => match[0].trim().split(/\s+/).length > LONG_SENTENCE_WORDS)
    .map((match) => ({
      severity: 'advice' as const,
      reason: `This sentence has more than ${LONG_SENTENCE_WORDS} words. Make two of it`,
      quote: match[0],
      start: match.index,
    }))
}

function findShouting(text: string): readonly PostProblem[] {
  return problemsAt(text, /\p{Lu}{3,}(?:[ ,!]+\p{Lu}{2,})+/gu, {
    severity: 'advice',
    reason: 'Words in capitals are hard to read, and read as shouting',
  })
}

function findHardReading(text: string): readonly PostProblem[] {
  const age = measureReadingAge(text)
  return age <= HIGHEST_READING_AGE
    ? []
    : [
        {
          ...{ severity: 'advice', quote: null, start: null },
          reason: `It reads as for age ${Math.round(age)}. Shorter words and sentences reach more people`,
        },
      ]
}
