import type { AuditEvent, Actor } from '../audit/rules/chain.ts'
import type { RecordAudit } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { InPractice, PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import type { AccountChange, Channel } from './channel.ts'
import {
  type ArrivedChange,
  beginDraft,
  type Draft,
  hasNewWords,
  mergeIntoDraft,
  stateChanged,
} from './intake-draft.ts'
import {
  judgeContributionJob,
  keepMediaJob,
  lookAroundJob,
  readPostJob,
  rereadContributionJob,
} from './jobs.ts'
import { findConnections, noteEvent } from './store/connections.ts'
import {
  findUnreadDeliveries,
  markDeliveriesRead,
  noteDeliveryTrouble,
  type UnreadDelivery,
} from './store/deliveries.ts'
import {
  findKept,
  insertWantedMedia,
  lockIntake,
  saveDrafts,
  type VersionSource,
} from './store/intake.ts'
import { findUnknownPosts, savePosts } from './store/posts.ts'

export interface TakeInDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly recordAudit: RecordAudit
  readonly channels: ReadonlyMap<string, Channel>
  readonly clock: Clock
}

/** A coalescing pause: several hints on one contribution are answered by one look at the network. */
const REREAD_AFTER_MS = 1500

/** Reads deliveries that were taken in: keeps what they tell, and asks for it to be judged. Safe to run twice. */
export async function readDeliveries(
  deps: TakeInDeps,
  practiceId: PracticeId,
  deliveryIds: readonly string[],
): Promise<void> {
  await deps.inPractice(practiceId, async (tx) => {
    await lockIntake(tx)
    const deliveries = await findUnreadDeliveries(tx, deliveryIds)
    if (deliveries.length === 0) return
    const connectionIds = new Map(
      (await findConnections(tx)).map((row) => [
        `${row.network}:${row.account_id}`,
        row.connection_id,
      ]),
    )
    const arrived: ArrivedChange[] = []
    for (const delivery of deliveries) {
      arrived.push(...(await readDelivery(deps, tx, delivery, connectionIds)))
    }
    await markDeliveriesRead(
      tx,
      deliveries.map((delivery) => delivery.delivery_id),
      deps.clock.now(),
    )
    await takeIn(deps, tx, arrived)
  })
}

async function readDelivery(
  deps: TakeInDeps,
  tx: PracticeTransaction,
  delivery: UnreadDelivery,
  connectionIds: ReadonlyMap<string, string>,
): Promise<readonly ArrivedChange[]> {
  const { network } = delivery
  const channel = deps.channels.get(network)
  if (channel === undefined) throw new Error(`No channel for ${network}`)
  const accountIds = [...connectionIds.keys()]
    .filter((key) => key.startsWith(`${network}:`))
    .map((key) => key.slice(network.length + 1))
  const { changes, unknownAccounts } = channel.readDelivery(delivery.body, new Set(accountIds))
  const unreadableChanges = changes.filter(({ change }) => change.kind === 'unreadable').length
  if (unknownAccounts.length > 0 || unreadableChanges > 0) {
    await noteDeliveryTrouble(tx, delivery.delivery_id, { unknownAccounts, unreadableChanges })
  }
  await savePosts(tx, collectPosts(network, changes))
  const seen = [...new Set(changes.map(({ accountId }) => accountId))]
  const connected = seen.flatMap((id) => connectionIds.get(`${network}:${id}`) ?? [])
  await noteEvent(tx, connected, deps.clock.now())
  const stirred = changes.filter(({ change }) => change.kind === 'look-around')
  const toLookAt = stirred.flatMap(
    ({ accountId }) => connectionIds.get(`${network}:${accountId}`) ?? [],
  )
  await askToLookAround(deps, tx, toLookAt)
  return changes.flatMap(({ accountId, change }) => {
    const connectionId = connectionIds.get(`${network}:${accountId}`)
    const isOurs = change.kind === 'said' || change.kind === 'stirred' || change.kind === 'removed'
    return isOurs && connectionId !== undefined
      ? [{ change, connectionId, network, deliveryId: delivery.delivery_id }]
      : []
  })
}

/** A delivery that only says that something happened is answered by a look at what is recent. */
async function askToLookAround(
  deps: TakeInDeps,
  tx: PracticeTransaction,
  connectionIds: readonly string[],
): Promise<void> {
  const { practiceId } = tx
  const payloads = [...new Set(connectionIds)].map((connectionId) => ({
    ...{ practiceId, connectionId, depth: 'recent' as const },
  }))
  await deps.enqueue(tx, lookAroundJob, payloads)
}

function collectPosts(network: string, changes: readonly AccountChange[]) {
  return changes.flatMap(({ change }) =>
    change.kind === 'own-post' ? [{ network, ...change }] : [],
  )
}

async function takeIn(
  deps: TakeInDeps,
  tx: PracticeTransaction,
  arrived: readonly ArrivedChange[],
): Promise<void> {
  const drafts: Draft[] = []
  for (const [network, changes] of Map.groupBy(arrived, (one) => one.network)) {
    drafts.push(...(await draftChanges(tx, network, changes)))
  }
  await saveAndFollow(deps, tx, drafts, 'webhook')
}

async function draftChanges(
  tx: PracticeTransaction,
  network: string,
  arrived: readonly ArrivedChange[],
): Promise<readonly Draft[]> {
  const externalIds = [...new Set(arrived.map(({ change }) => change.externalId))]
  const kept = await findKept(tx, network, externalIds)
  const drafts = new Map<string, Draft>()
  for (const one of arrived) {
    const { externalId } = one.change
    const begun = drafts.get(externalId)
    const mayBeOwn = 'mayBeOwn' in one.change && one.change.mayBeOwn
    if (mayBeOwn && begun === undefined && !kept.has(externalId)) continue
    const draft = begun ?? beginDraft(one, kept.get(externalId))
    drafts.set(externalId, mergeIntoDraft(draft, one))
  }
  return [...drafts.values()]
}

/** Writes drafts and asks for everything that follows from them, audit last. */
export async function saveAndFollow(
  deps: TakeInDeps,
  tx: PracticeTransaction,
  drafts: readonly Draft[],
  source: VersionSource,
): Promise<void> {
  const { practiceId } = tx
  const at = deps.clock.now()
  await saveDrafts(tx, drafts, source, at)
  const mediaIds = await insertWantedMedia(tx, drafts, at)
  const idsWhere = (isWanted: (draft: Draft) => boolean) =>
    drafts.filter(isWanted).map(({ contributionId }) => ({ practiceId, contributionId }))
  await deps.enqueue(tx, judgeContributionJob, idsWhere(needsJudging))
  await deps.enqueue(
    tx,
    rereadContributionJob,
    idsWhere((draft) => draft.reread),
    { notBefore: new Date(at.getTime() + REREAD_AFTER_MS) },
  )
  await deps.enqueue(
    tx,
    keepMediaJob,
    mediaIds.map((mediaId) => ({ practiceId, mediaId })),
  )
  await askForPosts(deps, tx, drafts)
  await deps.recordAudit(tx, drafts.flatMap(tellAudit))
}

/** New words, or a picture that came with or after them. */
function needsJudging(draft: Draft): boolean {
  return hasNewWords(draft) || draft.mediaUrls.length > 0
}

/** One look a post, through the first contribution that names it. */
async function askForPosts(
  deps: TakeInDeps,
  tx: PracticeTransaction,
  drafts: readonly Draft[],
): Promise<void> {
  for (const [network, ofNetwork] of Map.groupBy(drafts, (draft) => draft.network)) {
    const byPost = new Map(
      ofNetwork.flatMap((draft) =>
        draft.isNew && draft.details.postId !== undefined ? [[draft.details.postId, draft]] : [],
      ),
    )
    const unknown = await findUnknownPosts(tx, network, [...byPost.keys()])
    const wanted = [...unknown].flatMap((postId) => byPost.get(postId) ?? [])
    await deps.enqueue(
      tx,
      readPostJob,
      wanted.map(({ contributionId }) => ({ practiceId: tx.practiceId, contributionId })),
    )
  }
}

function tellAudit(draft: Draft): readonly AuditEvent[] {
  const actor: Actor = { kind: 'network', network: draft.network }
  const subject = `contribution:${draft.contributionId}`
  const state = stateChanged(draft)
  return [
    ...(draft.isNew ? [{ actor, subject, action: 'contribution-received' }] : []),
    ...draft.newVersions.map((version) => ({
      actor,
      subject,
      action: 'version-kept',
      detail: { version: version.version, sha256: version.textSha256.toString('hex') },
    })),
    ...(state === undefined
      ? []
      : [{ actor, subject, action: 'network-state-changed', detail: { to: state } }]),
  ]
}
