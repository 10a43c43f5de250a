import type { ReadableItem, Reading } from '../detection/reading.ts'
import type { FindingKind } from '../guidance/finding-kinds.ts'
import { checkLinks } from './check-links.ts'
import { findClaims } from './rules/find-claims.ts'
import { findPlainWords } from './rules/find-plain-words.ts'
import type { PostProblem } from './rules/post-problem.ts'

export interface CheckPostDeps {
  /** The practice's detection. */
  readonly read: (item: ReadableItem) => Reading
  readonly fetch: typeof fetch
}

const CONSENT = 'It can show who a patient is. Leave it out, unless their consent is recorded'
const RUDE = 'It breaks the practice’s own code of conduct'

/** What a finding in the practice's own words asks for. The other kinds say nothing about a post. */
const ASKS: Readonly<Partial<Record<FindingKind, Pick<PostProblem, 'severity' | 'reason'>>>> = {
  'patient-identity': { severity: 'stop', reason: CONSENT },
  'own-identity': { severity: 'stop', reason: CONSENT },
  'staff-identity': {
    severity: 'ask',
    reason: 'It names a member of staff. Ask whether they agree to be named here',
  },
  harassment: { severity: 'stop', reason: RUDE },
  hate: { severity: 'stop', reason: RUDE },
  threat: { severity: 'stop', reason: RUDE },
  obscenity: { severity: 'stop', reason: RUDE },
  defamation: { severity: 'stop', reason: RUDE },
  misinformation: {
    severity: 'ask',
    reason: 'It may not be true. A clinician checks it first',
  },
}

/**
 * Judges a text that the practice is about to publish: whom it shows, what it claims, how plainly it speaks
 * and where its links lead. A detector that failed is a reason to ask.
 */
export async function checkPost(
  { read, fetch }: CheckPostDeps,
  text: string,
): Promise<readonly PostProblem[]> {
  const { findings, failed } = read({ text, channel: 'facebook-post' })
  const found = findings.flatMap(({ kind, quote, start }) => {
    const ask = ASKS[kind]
    return ask === undefined ? [] : [{ ...ask, quote, start }]
  })
  const unread = failed.map((name) => ({
    ...{ severity: 'ask' as const, quote: null, start: null },
    reason: `Heed could not read all of it (${name}). Read it again yourself`,
  }))
  const problems = [...found, ...unread, ...findClaims(text), ...findPlainWords(text)]
  return [...problems, ...(await checkLinks(text, fetch))].sort(byWeight)
}

const WEIGHT = { stop: 0, ask: 1, advice: 2 } as const

function byWeight(one: PostProblem, other: PostProblem): number {
  return WEIGHT[one.severity] - WEIGHT[other.severity] || (one.start ?? -1) - (other.start ?? -1)
}
