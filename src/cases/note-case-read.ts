import { findAuditOf } from '../audit/audit-log.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { findPeople } from '../practice/people.ts'
import type { CaseDeps } from './case-area.ts'

const AN_HOUR_MS = 3600_000

export interface CaseReader {
  readonly name: string
  readonly at: Date
}

/**
 * Records that a person looked at a case, once an hour, and answers who looked so far, newest first. The
 * last statement of its transaction.
 */
export async function noteCaseRead(
  deps: CaseDeps,
  tx: PracticeTransaction,
  caseId: string,
  personId: string,
): Promise<readonly CaseReader[]> {
  const subject = `case:${caseId}`
  const now = deps.clock.now()
  const reads = (await findAuditOf(tx, subject)).filter(({ action }) => action === 'case-read')
  const names = new Map((await findPeople(tx)).map((one) => [`person:${one.personId}`, one.name]))
  const since = new Date(now.getTime() - AN_HOUR_MS)
  const isNoted = reads.some(({ actor, at }) => actor === `person:${personId}` && at > since)
  if (!isNoted) {
    await deps.recordAudit(tx, [
      { actor: { kind: 'person', personId }, action: 'case-read', subject },
    ])
  }
  const readers = reads.map(({ actor, at }) => ({ name: names.get(actor) ?? actor, at }))
  const mine = { name: names.get(`person:${personId}`) ?? 'You', at: now }
  return [...(isNoted ? [] : [mine]), ...readers.reverse()]
}
