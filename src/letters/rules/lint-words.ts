import type { Audience } from './template.ts'

/** Words that must not be sent to this audience, and why in words for the person who wrote them. */
export interface WordProblem {
  readonly quote: string
  readonly start: number
  readonly reason: string
}

interface Rule {
  readonly pattern: RegExp
  readonly reason: string
  readonly audiences: readonly Audience[]
}

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
/** What a practice knows of somebody only because it treats them. */
const CARE =
  '(?:appointments?|consultations?|visits?|prescriptions?|medications?|medicines?|tablets|treatments?|' +
  '(?:test )?results?|(?:blood )?tests?|scans?|referrals?|(?:medical )?records?|notes|diagnosis|operation|' +
  'surgery date|condition|illness|symptoms|care|health|registration|call(?: to us)?|home visit|smear|vaccinations?)'
const RELATIVE =
  '(?:mum|mother|dad|father|son|daughter|child(?:ren)?|baby|husband|wife|partner|brother|sister|gran|grandmother|grandfather|nan)'

/**
 * Nobody may learn from the practice's own words that somebody is its patient: not in public, and not in a
 * message to an account whose owner was never identified.
 * @see GMC, Confidentiality, paragraphs 9 and 10; NHS complaints on social media, the practice's guidance
 */
const RULES: readonly Rule[] = [
  ...[
    {
      pattern: new RegExp(
        `\\b(?:your|her|his|their) (?:own |recent |last |next )*${CARE}\\b`,
        'gi',
      ),
      reason: 'It confirms that this person is a patient',
    },
    {
      pattern: new RegExp(`\\byour ${RELATIVE}(?:['’]s)?\\b`, 'gi'),
      reason: 'It tells about somebody in the family',
    },
    {
      pattern:
        /\b(?:as (?:a|our) patient|(?:you are|you're|you’re) (?:registered|a patient|one of our patients)|our patient(?! participation)|being a patient (?:here|of ours)|your (?:gp|doctor|nurse|pharmacist) here)\b/gi,
      reason: 'It confirms that this person is a patient',
    },
    {
      pattern:
        /\b(?:when|since|after|because) you (?:came|come|attended|visited|called|rang|phoned|saw|were seen|contacted us|booked|missed)\b|\byou (?:came in|attended|were seen|missed|saw (?:dr|doctor|the nurse)|spoke (?:to|with))\b/gi,
      reason: 'It confirms that this person was in touch with the practice',
    },
    {
      pattern:
        /\b(?:our|the|your) (?:records|notes|files?|system) (?:show|shows|say|says|suggest|suggests|indicate|indicates)\b|\bwe (?:have )?(?:looked at|checked|reviewed) (?:your|her|his|their)\b/gi,
      reason: 'It says what the practice has on record',
    },
    {
      pattern: new RegExp(
        `\\b(?:on|last|this|next) ${WEEKDAY}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b`,
        'gi',
      ),
      reason: 'A date can confirm when somebody was at the practice',
    },
  ].map((rule) => ({ ...rule, audiences: ['public', 'private-message'] as const })),
  {
    pattern:
      /\b(?:your|the|this) complaint\b|\bsorry (?:for|about|that|to hear)\b|\bapologi[sz]e\b/gi,
    reason: 'A complaint is never acknowledged where others can read it',
    audiences: ['public'],
  },
  {
    pattern: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g,
    reason: 'It looks like an NHS number',
    audiences: ['public', 'private-message'],
  },
]

/** Every place that this audience must not read, in the order of the text. */
export function lintWords(text: string, audience: Audience): readonly WordProblem[] {
  return RULES.filter(({ audiences }) => audiences.includes(audience))
    .flatMap(({ pattern, reason }) =>
      [...text.matchAll(pattern)].map((match) => ({
        quote: match[0],
        start: match.index,
        reason,
      })),
    )
    .sort((a, b) => a.start - b.start)
}
