import type { CaseArea } from '../cases/case-area.ts'
import { findLinks } from '../cases/store/links.ts'
import { areKept } from '../contributions/store/evidence.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { conductKind } from './rules/conduct.ts'
import { matterKind } from './rules/matter.ts'

/** What only a neighbour on this row can tell. */
export interface ConductPorts {
  /** Whether one of these contributions belongs to a complaint that is open, or their author has one. */
  readonly hasOpenComplaint: (
    tx: PracticeTransaction,
    caseId: string,
    contributionIds: readonly string[],
  ) => Promise<boolean>
}

export function createConductAreas(ports: ConductPorts): {
  readonly matters: CaseArea
  readonly conduct: CaseArea
} {
  const gather: CaseArea['gather'] = async (tx, { caseId }) => {
    const links = await findLinks(tx, caseId)
    const ids = links.filter(({ kind }) => kind === 'contribution').map(({ id }) => id)
    return {
      evidenceKept: await areKept(tx, ids),
      severalPosts: ids.length >= 2,
      openComplaint: await ports.hasOpenComplaint(tx, caseId, ids),
    }
  }
  return { matters: { kind: matterKind, gather }, conduct: { kind: conductKind, gather } }
}
