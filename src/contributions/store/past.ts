import { sql } from 'kysely'
import type { PastContribution } from '../../guidance/backtest.ts'
import type { ChannelKind, FindingKind } from '../../guidance/finding-kinds.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { RecordedAction } from '../rules/action.ts'
import type { NetworkState } from '../rules/change.ts'
import type { RuleUse } from '../rules/overruling.ts'
import { isCurrent } from './standing.ts'

interface PastRow {
  readonly contribution_id: string
  readonly channel: ChannelKind
  readonly kinds: FindingKind[]
  readonly failed: number
  readonly action: RecordedAction | null
  readonly network_state: NetworkState
}

/** Which way a person decided; whatever says nothing of what is seen says nothing here. */
function sideOf({ action, network_state: state }: PastRow): PastContribution['decided'] {
  switch (action) {
    case 'hide':
    case 'remove':
      return 'hide'
    case 'restore':
      return 'keep'
    case 'leave':
      return state === 'visible' ? 'keep' : 'hide'
    case 'ask-to-delete':
    case 'report':
    case 'escalate':
    case 'reply':
    case 'withdraw-reply':
    case 'signpost':
    case null:
      return undefined
  }
}

/**
 * The newest contributions that were read, with what was found in each, struck or not, and what a person decided.
 * Their ids are in the order in which they were taken in.
 */
export async function findPast(
  tx: PracticeTransaction,
  { limit, since }: { readonly limit: number; readonly since?: Date | undefined },
): Promise<readonly PastContribution[]> {
  const { rows } = await sql<PastRow>`select c.contribution_id, c.channel, c.network_state,
      array(select distinct f.kind from finding f where f.practice_id = c.practice_id
        and f.contribution_id = c.contribution_id and ${isCurrent}) as kinds,
      coalesce((select cardinality(j.failed) from judgement j where j.practice_id = c.practice_id
        and j.contribution_id = c.contribution_id
        order by j.judged_at desc, j.judgement_id desc limit 1), 0) as failed,
      (select d.action from decision d where d.practice_id = c.practice_id
        and d.contribution_id = c.contribution_id and d.decided_by is not null and d.undone_at is null
        order by d.decided_at desc, d.decision_id desc limit 1) as action
    from contribution c
    where c.practice_id = ${tx.practiceId} and c.judged_version is not null
      and c.captured_at >= ${since ?? new Date(0)}
    order by c.contribution_id desc limit ${limit}`.execute(tx.db)
  return rows.map((row) => ({
    contributionId: row.contribution_id,
    channel: row.channel,
    kinds: row.kinds,
    failed: row.failed,
    decided: sideOf(row),
  }))
}

/** What people decided last where a kind was found, and whether they struck it: newest first. */
export async function findRuleUses(
  tx: PracticeTransaction,
  limit: number,
): Promise<readonly RuleUse[]> {
  const { rows } =
    await sql<RuleUse>`select f.kind, bool_and(f.struck_by is not null) as struck, d.decided_at as at,
      d.action = 'restore' or (d.action = 'leave' and c.network_state = 'visible') as "leftInSight"
    from (select practice_id, contribution_id, decision_id, action, version, decided_at from decision
      where practice_id = ${tx.practiceId} and decided_by is not null and undone_at is null
      order by decided_at desc, decision_id desc limit ${limit}) d
    join finding f on f.practice_id = d.practice_id and f.contribution_id = d.contribution_id
      and f.version = d.version and f.added_by is null
    join contribution c on c.practice_id = d.practice_id and c.contribution_id = d.contribution_id
    group by f.kind, d.decision_id, d.action, d.decided_at, c.network_state
    order by d.decided_at desc`.execute(tx.db)
  return rows
}
