import type { Selectable } from 'kysely'
import type { PracticeId } from '../base/practice-id.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Snapshot } from './channel.ts'
import { saveReply } from './follow-reply.ts'
import { findOnNetwork, planNextLook, type RereadDeps } from './find-on-network.ts'
import { beginDraft, mergeIntoDraft } from './intake-draft.ts'
import { rereadContributionJob } from './jobs.ts'
import { saveAndFollow } from './read-deliveries.ts'
import { findKept, lockIntake } from './store/intake.ts'
import { countUnavailable, saveCapabilities, wantReread } from './store/rereading.ts'
import { saveNetworkState } from './store/steps.ts'
import type { ContributionTable } from './tables.ts'

/** It counts as removed when the page answers and it does not, this often, this far apart. */
const LOOKS_BEFORE_REMOVED = 3
const LOOK_AGAIN_AFTER_MS = 30 * 60_000

/** Asks the network what it shows of a contribution, and takes its word over what webhooks told. */
export async function rereadContribution(
  deps: RereadDeps,
  practiceId: PracticeId,
  contributionId: string,
): Promise<void> {
  const found = await findOnNetwork(deps, practiceId, contributionId)
  // A private message stays as it was sent: there is nothing to ask.
  if (found === undefined || found.row.channel === 'facebook-message') return
  const { row, channel, connection, waitUntil } = found
  const inPractice = (run: (tx: PracticeTransaction) => Promise<void>) =>
    deps.inPractice(practiceId, run)
  if (waitUntil !== undefined) {
    await inPractice((tx) => lookAgainAt(deps, tx, contributionId, waitUntil))
    return
  }
  const ref = { externalId: row.external_id, channel: row.channel }
  const asOf = deps.clock.now()
  const read = await channel.read(connection, ref)
  if (read.ok) {
    await inPractice((tx) => takeSnapshot(deps, tx, row, { ...read.value, asOf }))
  } else if (read.error.kind === 'gone' && (await channel.isReachable(connection))) {
    await inPractice((tx) => countMissing(deps, tx, contributionId))
  } else {
    await inPractice(async (tx) => {
      const when = await planNextLook(deps, tx, row.connection_id, read.error)
      await lookAgainAt(deps, tx, contributionId, when)
    })
  }
}

async function takeSnapshot(
  deps: RereadDeps,
  tx: PracticeTransaction,
  row: Selectable<ContributionTable>,
  snapshot: Snapshot & { readonly asOf: Date },
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
  await saveReply(deps, tx, row, snapshot.reply)
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
    await saveNetworkState(tx, [contributionId], 'removed', at)
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

/** Later, or once a person has mended the connection: then all that waits is asked for. */
async function lookAgainAt(
  deps: RereadDeps,
  tx: PracticeTransaction,
  contributionId: string,
  when: Date | 'once-connected',
): Promise<void> {
  if (when === 'once-connected') {
    await wantReread(tx, contributionId)
    return
  }
  const payload = { practiceId: tx.practiceId, contributionId }
  await deps.enqueue(tx, rereadContributionJob, [payload], { notBefore: when })
}
