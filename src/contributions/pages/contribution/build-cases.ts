import type { CaseKind } from '../../../cases/rules/case-kind.ts'
import { findCasesLinkedTo } from '../../../cases/store/links.ts'
import type { PracticeTransaction } from '../../../platform/database/database.ts'
import type { Status } from '../../../platform/web/components/status-tag.tsx'
import { may } from '../../../practice/rules/permissions.ts'
import type { Role } from '../../../practice/rules/roles.ts'

export interface CasesView {
  readonly linked: readonly { readonly href: string; readonly title: string; readonly status: Status }[] // prettier-ignore
  /** How many more there are that this person may not know. */
  readonly hidden: number
  readonly openings: readonly { readonly href: string; readonly label: string }[]
}

/** What the page says of cases, to somebody of this role. */
export async function buildCases(
  tx: PracticeTransaction,
  kinds: readonly CaseKind[],
  { contributionId, role }: { readonly contributionId: string; readonly role: Role },
): Promise<CasesView> {
  const found = await findCasesLinkedTo(tx, { kind: 'contribution', id: contributionId })
  const linked = found.flatMap(({ caseId, kind: name, reference, title, state }) => {
    const kind = kinds.find((one) => one.name === name)
    if (kind === undefined || !may(role, kind.read)) return []
    const { label, tone } = kind.machine.states[state] ?? { label: state, tone: 'neutral' }
    const status = { label, tone }
    return [{ href: `${kind.path}/${caseId}`, title: `${reference}, ${title}`, status }]
  })
  return {
    linked,
    hidden: found.length - linked.length,
    openings: kinds
      .filter(({ work }) => may(role, work))
      .map(({ path, words }) => ({
        href: `${path}/new?contribution=${contributionId}`,
        label: words.open,
      })),
  }
}
