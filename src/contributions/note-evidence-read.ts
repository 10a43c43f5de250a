import type { AuditLine } from '../audit/audit-log.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { DecideDeps } from './decide-contribution.ts'

const AN_HOUR_MS = 3600_000

/**
 * Records that a person read a contribution's evidence: once an hour, so that the log stays readable.
 * @param audit - what was recorded of this contribution so far
 * @returns whether it was recorded now
 */
export async function noteEvidenceRead(
  deps: Pick<DecideDeps, 'recordAudit' | 'clock'>,
  tx: PracticeTransaction,
  { contributionId, personId }: { readonly contributionId: string; readonly personId: string },
  audit: readonly AuditLine[],
): Promise<boolean> {
  const since = new Date(deps.clock.now().getTime() - AN_HOUR_MS)
  const isNoted = audit.some(
    ({ action, actor, at }) =>
      action === 'evidence-read' && actor === `person:${personId}` && at > since,
  )
  if (isNoted) return false
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'person', personId },
      action: 'evidence-read',
      subject: `contribution:${contributionId}`,
    },
  ])
  return true
}
