import { may } from '../../../practice/rules/permissions.ts'
import type { ContributionRecord } from '../../store/contribution-page.ts'
import { nameAction, nameReason } from '../words/action-words.ts'
import { nameClause } from '../words/clause-words.ts'
import { nameItem, namePlace } from '../words/place-words.ts'
import { nameCount } from '../words/count-words.ts'
import type { Surroundings } from './surroundings.ts'
import type { ContributionView } from './view-model.ts'

/** What waits for a second person, with what this person can do about it. */
export function buildProposal(
  { row, proposal, names }: ContributionRecord,
  { personId, role, guidance }: Surroundings,
): ContributionView['proposal'] {
  if (proposal === undefined || !may(role, 'contributions:confirm')) return undefined
  const address = `/contributions/${row.contribution_id}/proposal`
  const isOwn = proposal.proposed_by === personId
  const what = nameAction(proposal.action, row.network)
  const why = [
    proposal.clause === null ? undefined : nameClause(guidance.conduct, proposal.clause),
    nameReason(proposal.reason_code),
    proposal.reason,
  ]
  return {
    by: names.get(proposal.proposed_by) ?? 'Somebody',
    at: proposal.proposed_at,
    what: `${what}: ${nameItem(row)}`,
    why: why.filter((part) => part !== undefined && part !== '').join('. '),
    isOwn,
    confirmLabel: isOwn ? undefined : `Confirm: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    confirmAction: `${address}/confirm`,
    declineAction: `${address}/decline`,
  }
}

export function buildNotes(
  { row, notes, names }: ContributionRecord,
  { role }: Surroundings,
): ContributionView['notes'] {
  return {
    action: may(role, 'contributions:take')
      ? `/contributions/${row.contribution_id}/notes`
      : undefined,
    written: notes.map(({ text, written_by, written_at }) => ({
      by: names.get(written_by) ?? 'Somebody',
      at: written_at,
      text,
    })),
  }
}

/** Absent where the network does not say who wrote it. */
export function buildAuthorHistory({
  row,
  author,
}: ContributionRecord): ContributionView['authorHistory'] {
  if (author === undefined || row.author_id === null) return undefined
  return {
    count: nameCount(author.count),
    allHref: `/queue?${new URLSearchParams({ author: row.author_id }).toString()}`,
    some: author.some.map((one) => ({
      href: `/contributions/${one.contribution_id}`,
      title: namePlace(one),
      at: one.captured_at,
      outcome: one.action === null ? undefined : `Decided: ${nameAction(one.action, one.network)}`,
    })),
  }
}
