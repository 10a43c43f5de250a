import type { Selectable } from 'kysely'
import type { PracticeId } from '../base/practice-id.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Channel, Connection } from './channel.ts'
import type { TakeInDeps } from './read-deliveries.ts'
import type { NetworkFailure } from './rules/step.ts'
import { raiseAlarms } from './store/alarms.ts'
import {
  type ConnectionRow,
  findConnection,
  parkConnection,
  stopConnection,
} from './store/connections.ts'
import { findContributionRow } from './store/rereading.ts'
import type { ContributionTable } from './tables.ts'

export interface RereadDeps extends TakeInDeps {
  readonly openConnection: (row: ConnectionRow) => Connection
}

/** A contribution with the way to its network. */
export interface OnNetwork {
  readonly row: Selectable<ContributionTable>
  readonly channel: Channel
  readonly connection: Connection
  /** No call now: the connection is parked until then, or broken. */
  readonly waitUntil: Date | 'once-connected' | undefined
}

/** @returns undefined when the practice has no such contribution, or no channel for its network */
export async function findOnNetwork(
  deps: RereadDeps,
  practiceId: PracticeId,
  contributionId: string,
): Promise<OnNetwork | undefined> {
  const found = await deps.inPractice(practiceId, async (tx) => {
    const row = await findContributionRow(tx, contributionId)
    const connection = row && (await findConnection(tx, row.connection_id))
    return row && connection && { row, connection }
  })
  const channel = found && deps.channels.get(found.row.network)
  if (found === undefined || channel === undefined) return undefined
  const { row, connection } = found
  const waitUntil = findWait(connection, deps.clock.now(), 'read')
  return { row, channel, connection: deps.openConnection(connection), waitUntil }
}

/** When a connection takes calls again; undefined when it does now. One that is blocked can still be read. */
export function findWait(
  connection: Pick<ConnectionRow, 'state' | 'parked_until'>,
  now: Date,
  to: 'read' | 'write',
): Date | 'once-connected' | undefined {
  const isBroken = connection.state === 'needs-reconnecting'
  if (isBroken || (to === 'write' && connection.state === 'blocked')) return 'once-connected'
  const { parked_until: parkedUntil } = connection
  return parkedUntil !== null && parkedUntil > now ? parkedUntil : undefined
}

const TRY_AGAIN_AFTER_MS = 60_000

/** Parks or stops the connection, as a look that failed asks for, and answers when to look again. */
export async function planNextLook(
  deps: RereadDeps,
  tx: PracticeTransaction,
  connectionId: string,
  failure: NetworkFailure,
): Promise<Date | 'once-connected'> {
  if (failure.kind === 'auth') {
    const { message } = failure
    await stopConnection(tx, connectionId, 'needs-reconnecting', message)
    const trouble = { kind: 'needs-reconnecting' as const, message }
    await raiseAlarms(tx, connectionId, [trouble], deps.clock.now())
    return 'once-connected'
  }
  const waitMs = failure.kind === 'throttle' ? failure.retryAfterMs : TRY_AGAIN_AFTER_MS
  const when = new Date(deps.clock.now().getTime() + waitMs)
  if (failure.kind === 'throttle') await parkConnection(tx, connectionId, when)
  return when
}
