import { sql, type Selectable } from 'kysely'
import type { FindingKind } from '../../guidance/finding-kinds.ts'
import { surfaceOf } from '../../guidance/surface.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Situation } from '../rules/action.ts'
import type { StepKind } from '../rules/step.ts'
import type { ContributionTable } from '../tables.ts'
import { isStanding } from './standing.ts'

export interface ContributionAtHand {
  readonly row: Selectable<ContributionTable>
  readonly situation: Situation
}

const DAY_MS = 24 * 3600_000

/**
 * Locks a contribution and reads what the rule of decisions looks at.
 * @returns undefined when the practice has no such contribution
 */
export async function lockSituation(
  tx: PracticeTransaction,
  contributionId: string,
  now: Date,
): Promise<ContributionAtHand | undefined> {
  const row = await rowOf(tx, contributionId).forUpdate().executeTakeFirst()
  return row && { row, situation: await readSituation(tx, row, now) }
}

/** The same without a lock, for showing it. */
export async function findSituation(
  tx: PracticeTransaction,
  contributionId: string,
  now: Date,
): Promise<ContributionAtHand | undefined> {
  const row = await rowOf(tx, contributionId).executeTakeFirst()
  return row && { row, situation: await readSituation(tx, row, now) }
}

function rowOf(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('contribution')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
}

async function readSituation(
  tx: PracticeTransaction,
  row: Selectable<ContributionTable>,
  now: Date,
): Promise<Situation> {
  const contributionId = row.contribution_id
  const facts = await sql<{
    kinds: FindingKind[]
    under_way: StepKind[]
    message_sent: boolean
    evidence_missing: boolean
    taken: boolean
    clinician_checked: boolean
    harm_answered: boolean
  }>`select
      array(select distinct f.kind from finding f
        join contribution c on c.practice_id = f.practice_id and c.contribution_id = f.contribution_id
        where ${ofThis('f', tx, contributionId)} and ${isStanding}) as kinds,
      array(select s.kind from step s where ${ofThis('s', tx, contributionId)}
        and s.state in ('requested', 'sent')) as under_way,
      exists (select from step s where ${ofThis('s', tx, contributionId)}
        and s.kind = 'send-private-message' and s.state in ('sent', 'confirmed', 'unknown')) as message_sent,
      exists (select from media m where ${ofThis('m', tx, contributionId)}
        and m.state = 'wanted') as evidence_missing,
      exists (select from queue_entry q where ${ofThis('q', tx, contributionId)}
        and q.taken_by is not null) as taken,
      exists (select from answer a where ${ofThis('a', tx, contributionId)}
        and a.question = 'clinician-check') as clinician_checked,
      exists (select from answer a where ${ofThis('a', tx, contributionId)}
        and a.question = 'harm-alleged') as harm_answered`.execute(tx.db)
  const [found] = facts.rows
  if (found === undefined) throw new Error(`No facts of contribution ${contributionId}`)
  return {
    surface: surfaceOf(row.channel),
    networkState: row.network_state,
    kinds: found.kinds,
    canHide: row.can_hide,
    canRemove: row.can_remove,
    canReplyPrivately: row.can_reply_privately,
    ageDays:
      row.posted_at === null ? undefined : (now.getTime() - row.posted_at.getTime()) / DAY_MS,
    privateMessageSent: found.message_sent,
    underWay: found.under_way,
    evidenceMissing: found.evidence_missing,
    taken: found.taken,
    clinicianChecked: found.clinician_checked,
    harmAnswered: found.harm_answered,
  }
}

function ofThis(alias: string, tx: PracticeTransaction, contributionId: string) {
  return sql`${sql.ref(`${alias}.practice_id`)} = ${tx.practiceId}
    and ${sql.ref(`${alias}.contribution_id`)} = ${contributionId}`
}
