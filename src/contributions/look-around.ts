import type { AuditEvent } from '../audit/rules/chain.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { ChannelKind } from '../guidance/finding-kinds.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { ListedItem, Listing, ListRequest } from './channel.ts'
import { findWait, planNextLook, type RereadDeps } from './find-on-network.ts'
import { saveReply } from './follow-reply.ts'
import { beginDraft, type Draft, isNews, mergeIntoDraft } from './intake-draft.ts'
import { lookAroundJob, rereadContributionJob } from './jobs.ts'
import { saveAndFollow } from './read-deliveries.ts'
import type { Capabilities } from './rules/capabilities.ts'
import { raiseAlarms } from './store/alarms.ts'
import { type ConnectionRow, findConnection } from './store/connections.ts'
import { findKept, lockIntake } from './store/intake.ts'
import { findLivelyPosts, findToRead, noteAbsent, noteLooked, saveListed } from './store/looks.ts'
import { savePosts } from './store/posts.ts'
import { saveNetworkState } from './store/steps.ts'

const DAY_MS = 24 * 3600_000
/** Posts that somebody wrote under this lately are looked at again and again, however old they are. */
const LIVELY_FOR_MS = 7 * DAY_MS
/** What no list tells of is read one by one, as long as it is this young. */
const READ_ALONE_FOR_MS = 90 * DAY_MS
/** Two complete lists this far apart that do not show it: it is gone. Lists can have hiccups. */
const ABSENT_FOR_MS = 50 * 60_000
/** A webhook may take its time: what is younger was not missed yet. */
const WEBHOOK_WITHIN_MS = 10 * 60_000

export type Depth = ListRequest['depth']

/** A look under way. */
interface Look {
  readonly deps: RereadDeps
  readonly row: ConnectionRow
  readonly capabilities: Capabilities
  readonly depth: Depth
}

/**
 * Lists what a network shows and takes in what nobody told of: what is new, changed, hidden or gone.
 * Each part is one transaction and complete in itself. Safe to run twice, or to end half-way.
 */
export async function lookAround(
  deps: RereadDeps,
  practiceId: PracticeId,
  connectionId: string,
  depth: Depth,
): Promise<void> {
  const now = deps.clock.now()
  const found = await deps.inPractice(practiceId, async (tx) => {
    const row = await findConnection(tx, connectionId)
    const since = new Date(now.getTime() - LIVELY_FOR_MS)
    return row && { row, livelyPosts: await findLivelyPosts(tx, connectionId, since) }
  })
  const channel = found && deps.channels.get(found.row.network)
  if (found === undefined || channel === undefined) return
  const { row, livelyPosts } = found
  const { capabilities } = channel
  const look = { deps, row, capabilities, depth }
  const inPractice = (run: (tx: PracticeTransaction) => Promise<void>) =>
    deps.inPractice(practiceId, run)
  const waitUntil = findWait(row, now, 'read')
  if (waitUntil !== undefined) {
    await inPractice((tx) => lookAgainAt(look, tx, waitUntil))
    return
  }
  const complete = new Set<ChannelKind>()
  const parts = channel.list(deps.openConnection(row), { depth, now, livelyPosts })
  for await (const part of parts) {
    if (!part.ok) {
      const { error } = part
      await inPractice(async (tx) => {
        await lookAgainAt(look, tx, await planNextLook(deps, tx, connectionId, error))
      })
      return
    }
    if (part.value.whole !== undefined) complete.add(part.value.whole.channel)
    await inPractice((tx) => takeListing(look, tx, part.value))
  }
  await inPractice((tx) => endLook(look, tx, complete))
}

async function endLook(
  look: Look,
  tx: PracticeTransaction,
  complete: ReadonlySet<ChannelKind>,
): Promise<void> {
  const { deps, row, depth } = look
  if (depth === 'all') await readAlone(look, tx, complete)
  await noteLooked(tx, row.connection_id, depth, deps.clock.now())
}

async function lookAgainAt(
  { deps, row, depth }: Look,
  tx: PracticeTransaction,
  when: Date | 'once-connected',
): Promise<void> {
  // Connecting again looks around anyway.
  if (when === 'once-connected') return
  const payload = { practiceId: tx.practiceId, connectionId: row.connection_id, depth }
  await deps.enqueue(tx, lookAroundJob, [payload], { notBefore: when })
}

async function takeListing(look: Look, tx: PracticeTransaction, listing: Listing): Promise<void> {
  const { deps, row, capabilities } = look
  const { network } = row
  await lockIntake(tx)
  await savePosts(
    tx,
    listing.posts.map((post) => ({ network, ...post })),
  )
  const ids = listing.items.map(({ externalId }) => externalId)
  const kept = await findKept(tx, network, ids)
  const drafts = listing.items.map((item) =>
    draftItem(row, item, kept.get(item.externalId), listing.asOf),
  )
  const fresh = drafts.filter(isNews)
  if (capabilities.tells) await alarmMissed(look, tx, fresh)
  await saveAndFollow(deps, tx, fresh, 'list')
  await saveListed(tx, network, listing.items)
  for (const [at, { reply }] of listing.items.entries()) {
    const contribution_id = drafts[at]?.contributionId
    if (contribution_id !== undefined)
      await saveReply(deps, tx, { contribution_id, network }, reply)
  }
  await followAbsent(look, tx, listing)
}

/** Networks cut their times to the second. */
const SAME_MOMENT_MS = 60_000

function isOlder({ postedAt }: ListedItem, { created_at: connectedAt }: ConnectionRow): boolean {
  return postedAt !== undefined && postedAt.getTime() < connectedAt.getTime() - SAME_MOMENT_MS
}

function draftItem(
  row: ConnectionRow,
  item: ListedItem,
  kept: Parameters<typeof beginDraft>[1],
  asOf: Date,
): Draft {
  const arrived = {
    change: { kind: 'read' as const, ...item, asOf },
    connectionId: row.connection_id,
    network: row.network,
    deliveryId: undefined,
  }
  return mergeIntoDraft(beginDraft(arrived, kept, isOlder(item, row)), arrived)
}

/** Something that the network should have told of, and did not. */
async function alarmMissed(
  { deps, row }: Look,
  tx: PracticeTransaction,
  fresh: readonly Draft[],
): Promise<void> {
  const now = deps.clock.now()
  const overdue = new Date(now.getTime() - WEBHOOK_WITHIN_MS)
  const missed = fresh.filter(({ isNew, isHistory, details: { postedAt } }) => {
    return isNew && !isHistory && postedAt !== undefined && postedAt < overdue
  })
  if (missed.length === 0) return
  const count = missed.length === 1 ? 'one item' : `${missed.length} items`
  const message = `A look at the page found ${count} that no webhook told of. Nothing is lost, but it came late.`
  await raiseAlarms(tx, row.connection_id, [{ kind: 'webhook-missed', message }], now)
}

/** What a complete list no longer shows is asked for by its id, and after a second one it is gone. */
async function followAbsent(
  { deps, row }: Look,
  tx: PracticeTransaction,
  listing: Listing,
): Promise<void> {
  const { whole } = listing
  if (whole === undefined) return
  const absent = await noteAbsent(tx, row.connection_id, { ...listing, whole })
  const goneSince = new Date(listing.asOf.getTime() - ABSENT_FOR_MS)
  const gone = absent.filter(({ absent_since: since }) => since <= goneSince)
  const unsure = absent.filter(({ absent_since: since }) => since > goneSince)
  const goneIds = gone.map(({ contribution_id: id }) => id)
  if (goneIds.length > 0) await saveNetworkState(tx, goneIds, 'removed', deps.clock.now())
  const { practiceId } = tx
  await deps.enqueue(
    tx,
    rereadContributionJob,
    unsure.map(({ contribution_id: contributionId }) => ({ practiceId, contributionId })),
  )
  await deps.recordAudit(
    tx,
    gone.map(({ contribution_id: id }): AuditEvent => {
      const subject = `contribution:${id}`
      return { actor: { kind: 'rule' }, action: 'found-removed', subject, detail: { by: 'list' } }
    }),
  )
}

async function readAlone(
  { deps, row, capabilities: { abilities } }: Look,
  tx: PracticeTransaction,
  complete: ReadonlySet<ChannelKind>,
): Promise<void> {
  const kinds = (Object.keys(abilities) as ChannelKind[]).filter((kind) => !complete.has(kind))
  const since = new Date(deps.clock.now().getTime() - READ_ALONE_FOR_MS)
  const wanted = await findToRead(tx, row.connection_id, kinds, since)
  const { practiceId } = tx
  await deps.enqueue(
    tx,
    rereadContributionJob,
    wanted.map((contributionId) => ({ practiceId, contributionId })),
  )
}
