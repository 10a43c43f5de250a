import type { CaseFile } from '../../cases/store/files.ts'
import { type CaseEvent, findCaseEvents } from '../../cases/store/events.ts'
import { findLinks } from '../../cases/store/links.ts'
import { findEvidence, type KeptEvidence } from '../../contributions/store/evidence.ts'
import { type AuditEntryRow, findAuditEntriesOf } from '../../audit/audit-log.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { findSettings } from '../../practice/store.ts'

/** All that goes into a bundle. What is privileged does not. */
export interface BundleSource {
  readonly practiceName: string
  readonly file: CaseFile
  readonly contributions: readonly KeptEvidence[]
  readonly events: readonly CaseEvent[]
  readonly caseAudit: readonly AuditEntryRow[]
  readonly madeAt: Date
  readonly madeBy: string
}

export async function collectBundle(
  tx: PracticeTransaction,
  file: CaseFile,
  made: { readonly at: Date; readonly by: string },
): Promise<BundleSource> {
  const contributions: KeptEvidence[] = []
  for (const { kind, id } of await findLinks(tx, file.caseId)) {
    const evidence = kind === 'contribution' ? await findEvidence(tx, id, made.at) : undefined
    if (evidence !== undefined) contributions.push(evidence)
  }
  const events = await findCaseEvents(tx, file.caseId)
  return {
    practiceName: (await findSettings(tx)).name,
    file,
    contributions,
    events: events.filter(({ privileged }) => !privileged),
    caseAudit: await findAuditEntriesOf(tx, `case:${file.caseId}`),
    madeAt: made.at,
    madeBy: made.by,
  }
}
