/** What is wrong with a reply: a `stop` is never published, a `warning` can be read and gone past. */
export interface ReplyProblem {
  readonly severity: 'stop' | 'warning'
  /** The words that show it; null when it is about the whole. */
  readonly quote: string | null
  readonly start: number | null
  readonly reason: string
}

/** The practice itself: its names, and the ways to reach it that a reply may hold. */
export interface OwnDetails {
  /** Of the practice and its sites. */
  readonly names: readonly string[]
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly sites: readonly string[]
}

interface Pattern {
  readonly expression: RegExp
  /** What it finds that is harmless all the same. */
  readonly unless: RegExp | undefined
}

interface Rule {
  readonly pattern: Pattern
  readonly reason: string
}

/**
 * A public answer speaks to everybody, so what it says of "you" or "we did" is taken for something about one
 * person unless it is one of the few turns that never are. The list of what is harmless is short and known;
 * the list of what gives somebody away has no end.
 * @see the practice's guidance on reviews; GMC, Confidentiality: responding to criticism in the media
 */
const RULES: readonly Rule[] = [
  {
    pattern: words(
      "your(?! (?:own |kind |lovely |honest |helpful |useful |recent |valuable )*(?:reviews?|feedback|comments?|words|time|patience|views?|thoughts|suggestions?|message|rating|support|honesty|understanding|interest|trouble|concerns? (?:with|to|in private)|pharmacy|local)\\b)(?: [\\p{L}’'-]+){1,2}",
    ),
    reason: 'It says something about one person. In public, speak of everybody, or of the review',
  },
  {
    pattern: words(
      "(?<!thank )you(?:['’](?:ve|d|re))?(?! (?:can|may|could|might|wish|want|need|prefer|like|would (?:like|prefer|wish)|are (?:unhappy|welcome|not happy|worried|concerned|always welcome)|feel|for|to|at|by|on|in|with|a|and|so|very|all|again|too|found|think|tell|taking|had (?:a|an) (?:bad|poor|good)|have (?:a (?:concern|question|suggestion|worry)|any)|do not (?:have to|need to)|know that)\\b)(?: [\\p{L}’'-]+){1,2}",
    ),
    reason: 'It says or denies something about one person. Speak of everybody instead',
  },
  {
    pattern: words(
      "(?:we|I)(?:['’]ve)?(?: (?:have|had|also|now|already|just|never|only|all|both|then|once|always|recently|really|certainly|truly))*(?: (?!(?:shared|passed|added|changed|corrected|started|opened|listened|received|welcomed|need|heed|feed|succeed|proceed|speed)\\b)(?:\\p{L}+ed|rang|gave|saw|seen|met|told|spoke|spoken|wrote|written|sent|found|did|got|took|taken|given|dealt|admit|accept|uphold|stand|remember|know (?:who|you)|hope|note|see|confirm|strongly|were so|are so|am the|was on|invite|will (?:call|ring|phone|contact|see|look you|waive|give|offer|check|remove|take|be (?:contacting|in touch))))(?: [\\p{L}’'-]+){0,2}",
      {
        unless:
          /^we (?:accept|note|checked) (?:feedback|all)|^we hope (?:that )?(?:the|these|this) |^we hope that (?:the|it)$|^we see (?:what we|how it)|^we know (?:how|that)/iu,
      },
    ),
    reason: 'It tells what the surgery did with one person, or answers the matter in public',
  },
  {
    pattern: words(
      '(?:he|she|him|her|his|hers|himself|herself|this person|(?:a|the|our|one of our|lovely|difficult|if .{0,20}) patient|patient of ours|as an? \\p{L}+ic|Mr|Mrs|Ms|Miss)(?! (?:participation|group))',
    ),
    reason: 'It speaks of one person',
  },
  {
    pattern: words(
      '(?:my|your|our|the) (?:doctors?|nurses?|receptionists?|staff|locum|gp|team|member of staff|hospital|ambulance|police|letter|blood form|form|results?|call|delay|paramedic|pharmacist|consultant|practitioner|records?|notes|system|file|cctv|facts|medication|medicine|referral|treatment|complaint|registration|antibiotics|doctor concerned)(?: (?:who|you|that|we) [\\p{L} ]{1,20})?(?: (?:has|have|had|was|were|is|are|did|do|does|will|only|no|found|acted|spoke|speaks?|saw|showed?|shows?|went|came|gave|discharged|followed|offered|advised|rang|explained|told|said|says?|confirm|explains?|in part|that|not|never))+\\b(?! (?:open|closed|its best|delighted|pleased|trained|glad|working|grateful|proud|always|open to|at|how|be (?:pleased|delighted|glad)|been told))',
    ),
    reason: 'It tells what happened in one case, or argues about it',
  },
  {
    pattern: words(
      '(?:lie|lies|lying|liar|untrue|not true|none of this|fake|nonsense|play the victim|own fault|our fault|did nothing wrong|did not happen|mistakes? (?:was|were|with)|the mistake|by the book|acted properly|was right|justified|liability|disciplined|strongly disagree|does not (?:lie|understand)|nobody (?:called|with|of)|everyone knows|no such|because of you|disagree|abuse|ashamed|turned away|not needed|carry on|the opposite|no record|simply not|should expect|the matter is closed|wrong about|misunderst\\w+|exaggerat\\w+|unfair|ridiculous|proves?|another story|whoever wrote|has never|have never|hurts? our)',
      { unless: /^abuse (?:line|charity)/iu },
    ),
    reason: 'It argues, accepts or denies in public',
  },
  {
    pattern: words(
      '(?:changed?|edit|reconsider|delete|remove|improve|amend|update|take down|take (?:it|this) down|better|think again about)(?: (?:your|this|one|the|it|that|a))? (?:reviews?|ratings?|post|stars?|it|down)|(?:five|four|5|4) stars (?:gets?|and|who)|(?:leaves?|for) (?:us )?(?:a |five |5 )*(?:reviews? this|stars\\b(?!\\.))|win an?|gift|hamper|voucher|discount|free (?:health|private|letter)|in return|refund|front of the queue|prioriti[sz]e|waive|solicitor|legal (?:advice|action)|lawyer|sue|court',
    ),
    reason: 'It offers, asks or threatens something because of a review',
  },
  {
    pattern: words(
      '(?:(?:send|leave|post|give|tell|drop|text|message|email|write)(?: (?:us|me|to us|it|them))? (?:here|below|(?:a message )?with|(?:us )?(?:your|the) [\\p{L} ]{0,12}(?:name|number|details|address|reference|time|surname)|in a reply)|reply with|what is|date of birth|nhs number|reference number|surname|discuss your .{0,20}here)(?! (?:is|on) our)',
      { unless: /^what is (?:on|new|open|next)/iu },
    ),
    reason: 'It asks for personal details where everybody can read them',
  },
  {
    pattern: words(
      '(?:records?|notes|cctv|care plan|medical history|diabet\\p{L}+|asthma\\p{L}*|cancer|depress\\p{L}+|anxiety|epilep\\p{L}+|dementia|copd|strokes?|hypertension|blood (?:pressure|test|form)|pregnan\\p{L}+|miscarriage|autis\\p{L}+|adhd|arthritis|menopause|hiv|bipolar|psycho\\p{L}+|passed away|condolences|bereave\\p{L}+|mental health (?:problem|condition)|symptoms|recovery|get well|good health|operation|smear|x-?ray|scan|vaccination|inhaler|hearing aids?|tablets|medication|treatment|prescribed|\\p{L}{3,}(?:cillin|mycin|statin|prazole|sartan|olol|azepam|oxetine|formin|profen|codone|cycline|gliptin)|sertraline|citalopram|codeine|morphine|insulin|warfarin|paracetamol|ibuprofen|antibiotics?|antidepressants?|steroids?|statins?|hrt|methadone|tramadol|gabapentin)',
    ),
    reason: 'It touches on care, records or a condition',
  },
  {
    pattern: words(
      '(?:yesterday|today|tonight|(?:on|since|last|this|that|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|year|night|time)|that (?:day|morning|afternoon|evening|night)|the same day|(?:in|since|on) (?:\\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|in the summer|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|at \\d{1,2}[:.]\\d\\d|\\d+ (?:minutes|days|years) late|for (?:\\d+ |many )?years|twice)',
      {
        unless:
          /^(?:in|since|on) (?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu,
      },
    ),
    reason: 'A time can show when somebody was at the surgery',
  },
  {
    pattern: words(
      '(?:register(?:ed)? (?:with|here|patient)|registration|on our list|(?:your|next|an?|the|that|this) (?:appointment|visit|consultation|slot)|(?:earliest|next) (?:slot|appointment)|coming in|come in|came in|come back|attend(?:ed|ing)?|look(?:ed)? after you|looking forward|see(?:ing)? you|meeting (?:you|with)|new baby|joined us|our surgery,|your case)',
      { unless: /^register(?:ed)? (?:with|here)$/iu },
    ),
    reason: 'It confirms or denies that somebody is a patient',
  },
  {
    pattern: words(
      '(?:sorry|apologies|apologi[sz]e)(?! (?:to (?:read|hear)(?: that)?(?: you are (?:unhappy|not happy)| you had a (?:bad|poor)| (?:this|someone is unhappy))?|that you (?:feel|are unhappy)))',
    ),
    reason:
      'It apologises for something in particular. Say only that you are sorry to read that they are unhappy',
  },
]

function words(source: string, { unless }: { readonly unless?: RegExp } = {}): Pattern {
  return { expression: new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu'), unless }
}

const LONGEST_BYTES = 4096
const LONG_WORDS = 80
/** Words of capitals that a surgery writes. */
const ABBREVIATIONS = new Set([
  'NHS',
  'GP',
  'GPS',
  'FFT',
  'PPG',
  'UK',
  'AM',
  'PM',
  'BSL',
  'A4',
  'PDF',
])
const PHONE = /(?<![\d/])(?:\+44[\d ()]{9,14}|0[\d ]{9,13})(?!\d)/g
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const LINK = /https?:\/\/[^\s)]+/g
const TITLED = /\b(?:Dr|Doctor|Mr|Mrs|Ms|Miss|Sister|Nurse|Prof(?:essor)?)\.? \p{Lu}[\p{L}’'-]+/gu
const GREETED =
  /(?:\b(?:Hi|Hello|Dear|Thank you,?|Thanks,?|Ring|Call|Ask for|Speak to|Contact|Text) )(\p{Lu}\p{Ll}+)(?=[ ,.!])/gu
/** A word with a capital inside a sentence is a name, unless it is one of these or the practice's own. */
const CAPITAL = /(?<=[\p{Ll}\d,;:)’'] )(\p{Lu}\p{Ll}+)/gu
const NOT_NAMES = new Set([
  ...[
    'I',
    'App',
    'Family',
    'Test',
    'Manager',
    'Medical',
    'Centre',
    'Facebook',
    'Monday',
    'Tuesday',
  ],
  ...[
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
    'January',
    'February',
    'March',
    'April',
  ],
  ...['May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'Christmas'],
  ...[
    'Easter',
    'English',
    'Welsh',
    'Polish',
    'British',
    'Sign',
    'Language',
    'Accessible',
    'Standard',
  ],
  ...[
    'Ombudsman',
    'Parliamentary',
    'Health',
    'Service',
    'Care',
    'Quality',
    'Commission',
    'Patient',
  ],
  ...['The', 'Practice', 'Our', 'Everyone', 'Anyone', 'All', 'Friends', 'Google', 'Reception'],
  ...['Compliments', 'Information', 'Trent', 'Stretton', 'Both', 'This', 'Reviews', 'You', 'We'],
])
/** Everything about a reply that shows without knowing whom it answers. */
export function findReplyProblems(text: string, own: OwnDetails): readonly ReplyProblem[] {
  return [
    ...RULES.flatMap(({ pattern, reason }) =>
      stopsAt(text, pattern.expression, reason).filter(
        ({ quote }) => pattern.unless?.test(quote ?? '') !== true,
      ),
    ),
    ...stopsAt(text, TITLED, 'It names a person'),
    ...namedBy(text, GREETED, own),
    ...namedBy(text, CAPITAL, own),
    ...strangeContacts(text, own),
    ...findTone(text),
  ]
}

function stopsAt(text: string, pattern: RegExp, reason: string): readonly ReplyProblem[] {
  return [...text.matchAll(pattern)].map((match) => ({
    severity: 'stop',
    quote: match[0],
    start: match.index,
    reason,
  }))
}

function namedBy(text: string, pattern: RegExp, own: OwnDetails): readonly ReplyProblem[] {
  const ownWords = new Set(own.names.flatMap((name) => name.split(/\W+/)))
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = match[1] ?? ''
    if (NOT_NAMES.has(name) || ownWords.has(name)) return []
    const start = match.index + match[0].lastIndexOf(name)
    return [{ severity: 'stop', quote: name, start, reason: 'It names a person' } as const]
  })
}

function strangeContacts(text: string, own: OwnDetails): readonly ReplyProblem[] {
  const digitsOf = (phone: string) => phone.replace(/\D/g, '').replace(/^44/, '0')
  const phones = new Set(own.phones.map(digitsOf))
  const emails = new Set(own.emails.map((email) => email.toLowerCase()))
  const hosts = new Set(own.sites.map((site) => new URL(site).host))
  const isStrange = {
    phone: (found: string) => !phones.has(digitsOf(found)),
    email: (found: string) => !emails.has(found.toLowerCase().replace(/\.$/, '')),
    link: (found: string) => !URL.canParse(found) || !hosts.has(new URL(found).host),
  }
  const find = (pattern: RegExp, isOne: (found: string) => boolean, what: string) =>
    [...text.matchAll(pattern)]
      .filter((match) => isOne(match[0]))
      .map((match) => ({
        severity: 'stop' as const,
        quote: match[0].trim(),
        start: match.index,
        reason: `${what} is not one of the practice’s own`,
      }))
  return [
    ...find(PHONE, isStrange.phone, 'This phone number'),
    ...find(EMAIL, isStrange.email, 'This email address'),
    ...find(LINK, isStrange.link, 'This link'),
  ]
}

function findTone(text: string): readonly ReplyProblem[] {
  const whole = (reason: string, severity: 'stop' | 'warning' = 'stop') =>
    ({ severity, quote: null, start: null, reason }) as const
  const shouted = [...text.matchAll(/\b\p{Lu}{2,}\b/gu)].filter(
    (match) => !ABBREVIATIONS.has(match[0]),
  )
  const bytes = new TextEncoder().encode(text).length
  const words = text.split(/\s+/).filter(Boolean).length
  return [
    ...shouted.slice(0, 1).map((match) => ({
      severity: 'stop' as const,
      quote: match[0],
      start: match.index,
      reason: 'Words in capitals read as shouting',
    })),
    ...((text.match(/!/g) ?? []).length > 1 ? [whole('Use one exclamation mark at most')] : []),
    ...(bytes > LONGEST_BYTES
      ? [whole(`Google takes ${LONGEST_BYTES} bytes at most, and this has ${bytes}`)]
      : []),
    ...(words > LONG_WORDS
      ? [whole(`${words} words is long: ${LONG_WORDS} are enough for a review`, 'warning')]
      : []),
  ]
}

/** What the review adds to it. */
export interface ReviewAnswered {
  /** Stars, 1 to 5, where the site gives them. */
  readonly rating: number | undefined
  readonly holdsComplaint: boolean
  readonly writtenAt: Date
}

const COOL_OFF_MS = 3600_000

/** Warnings that depend on the review that is answered. */
export function findAnswerProblems(
  text: string,
  review: ReviewAnswered,
  now: Date,
): readonly ReplyProblem[] {
  const isNegative = review.holdsComplaint || (review.rating ?? 5) <= 2
  const namesProcedure = /complaints? procedure|make a complaint|\/complaints/iu.test(text)
  const warn = (reason: string) =>
    ({ severity: 'warning', quote: null, start: null, reason }) as const
  return [
    ...(isNegative && !namesProcedure
      ? [warn('Say how to use the complaints procedure: this review is not a happy one')]
      : []),
    ...(now.getTime() - review.writtenAt.getTime() < COOL_OFF_MS
      ? [warn('The review is less than an hour old. An answer written later is often calmer')]
      : []),
  ]
}
