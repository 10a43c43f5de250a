import type { Selectable } from 'kysely'
import type { PracticeId } from '../base/practice-id.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Connection, Snapshot } from './channel.ts'
import { beginDraft, mergeIntoDraft } from './intake-draft.ts'
import { rereadContributionJob } from './jobs.ts'
import { saveAndFollow, type TakeInDeps } from './read-deliveries.ts'
import type { NetworkFailure } from './rules/step.ts'
import { findConnection, parkConnection, stopConnection } from './store/connections.ts'
import { findKept, lockIntake } from './store/intake.ts'
import { countUnavailable, findContributionRow, saveCapabilities } from './store/rereading.ts'
import { saveNetworkState, type StepAtHand } from './store/steps.ts'
import type { ContributionTable } from './tables.ts'

export interface RereadDeps extends TakeInDeps {
  readonly openConnection: (row: StepAtHand['connection']) => Connection
}

/** It counts as removed when the page answers and it does not, this often, this far apart. */
const LOOKS_BEFORE_REMOVED = 3
const LOOK_AGAIN_AFTER_MS = 30 * 60_000
const TRY_AGAIN_AFTER_MS = 60_000

/** Asks the network what it shows of a contribution, and takes its word over what webhooks told. */
export async function rereadContribution(
  deps: RereadDeps,
  practiceId: PracticeId,
  contributionId: string,
): Promise<void> {
  const found = await deps.inPractice(practiceId, async (tx) => {
    const row = await findContributionRow(tx, contributionId)
    const connection = row && (await findConnection(tx, row.connection_id))
    return row && connection && { row, connection }
  })
  const channel = found && deps.channels.get(found.row.network)
  if (found === undefined || channel === undefined) return
  const { row, connection } = found
  // A broken connection rereads everything it missed once it is mended.
  if (connection.state !== 'working') return
  const now = deps.clock.now()
  if (connection.parked_until !== null && connection.parked_until > now) {
    await lookAgainAt(deps, practiceId, contributionId, connection.parked_until)
    return
  }
  const opened = deps.openConnection(connection)
  const read = await channel.read(opened, row.external_id)
  if (read.ok) {
    await deps.inPractice(practiceId, (tx) => takeSnapshot(deps, tx, row, read.value))
    return
  }
  if (read.error.kind === 'gone' && (await channel.isReachable(opened))) {
    await deps.inPractice(practiceId, (tx) => countMissing(deps, tx, contributionId))
    return
  }
  await deps.inPractice(practiceId, (tx) =>
    tryLater(deps, tx, { contributionId, connectionId: connection.connection_id }, read.error),
  )
}

async function takeSnapshot(
  deps: RereadDeps,
  tx: PracticeTransaction,
  row: Selectable<ContributionTable>,
  snapshot: Snapshot,
): Promise<void> {
  await lockIntake(tx)
  const kept = await findKept(tx, row.network, [row.external_id])
  const arrived = {
    change: { kind: 'read' as const, externalId: row.external_id, ...snapshot },
    connectionId: row.connection_id,
    network: row.network,
    deliveryId: undefined,
  }
  const draft = mergeIntoDraft(beginDraft(arrived, kept.get(row.external_id)), arrived)
  await saveCapabilities(tx, row.contribution_id, snapshot, deps.clock.now())
  await saveAndFollow(deps, tx, [draft], 'read')
}

async function countMissing(
  deps: RereadDeps,
  tx: PracticeTransaction,
  contributionId: string,
): Promise<void> {
  const at = deps.clock.now()
  const looks = await countUnavailable(tx, contributionId)
  const isRemoved = looks >= LOOKS_BEFORE_REMOVED
  if (isRemoved) {
    await saveNetworkState(tx, contributionId, 'removed', at)
  } else {
    const payload = { practiceId: tx.practiceId, contributionId }
    const notBefore = new Date(at.getTime() + LOOK_AGAIN_AFTER_MS)
    await deps.enqueue(tx, rereadContributionJob, [payload], { notBefore })
  }
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'rule' },
      action: isRemoved ? 'found-removed' : 'not-found',
      subject: `contribution:${contributionId}`,
      detail: { looks },
    },
  ])
}

async function tryLater(
  deps: RereadDeps,
  tx: PracticeTransaction,
  at: { readonly contributionId: string; readonly connectionId: string },
  failure: NetworkFailure,
): Promise<void> {
  if (failure.kind === 'auth') {
    await stopConnection(tx, at.connectionId, 'needs-reconnecting', failure.message)
    return
  }
  const now = deps.clock.now().getTime()
  const waitMs = failure.kind === 'throttle' ? failure.retryAfterMs : TRY_AGAIN_AFTER_MS
  const notBefore = new Date(now + waitMs)
  if (failure.kind === 'throttle') await parkConnection(tx, at.connectionId, notBefore)
  const payload = { practiceId: tx.practiceId, contributionId: at.contributionId }
  await deps.enqueue(tx, rereadContributionJob, [payload], { notBefore })
}

async function lookAgainAt(
  deps: RereadDeps,
  practiceId: PracticeId,
  contributionId: string,
  notBefore: Date,
): Promise<void> {
  await deps.inPractice(practiceId, (tx) =>
    deps.enqueue(tx, rereadContributionJob, [{ practiceId, contributionId }], { notBefore }),
  )
}
