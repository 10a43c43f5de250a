import { findCasesIn } from '../cases/store/files.ts'
import { insertLink } from '../cases/store/links.ts'
import { dayOf } from '../base/local-day.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { areCovered, type Disclosure } from './rules/consent-covers.ts'

export interface Named extends Omit<Disclosure, 'on' | 'by'> {
  readonly contributionId: string
}

/**
 * Which of the contributions name people who have all agreed to it. A consent remembers what it was relied
 * on for, so that withdrawing it leads there.
 */
export async function coverByConsent(
  tx: PracticeTransaction,
  named: readonly Named[],
  at: Date,
): Promise<ReadonlySet<string>> {
  if (named.length === 0) return new Set()
  const consents = await findCasesIn(tx, 'consent', ['active'])
  const covered = new Set<string>()
  for (const { contributionId, ...disclosure } of named) {
    const whole = { ...disclosure, by: 'others' as const, on: dayOf(at) }
    const values = consents.map((consent) => consent.values)
    if (!areCovered(values, whole)) continue
    covered.add(contributionId)
    for (const consent of consents) {
      const relied = whole.quotes.some((quote) =>
        areCovered([consent.values], { ...whole, quotes: [quote] }),
      )
      if (!relied) continue
      const link = { kind: 'contribution' as const, id: contributionId, linkedBy: undefined }
      await insertLink(tx, consent.caseId, link, at)
    }
  }
  return covered
}
