import type { PracticeId } from '../../src/base/practice-id.ts'
import { createReadyWorld } from '../../src/channels/simulator/facebook/ready-world.ts'
import { decideContribution } from '../../src/contributions/decide-contribution.ts'
import { receiveDelivery } from '../../src/contributions/receive-delivery.ts'
import type { Action } from '../../src/contributions/rules/action.ts'
import { saveConnection } from '../../src/contributions/store/connections.ts'
import type { FindingKind } from '../../src/guidance/finding-kinds.ts'
import { firstEdition } from '../../src/guidance/first-edition.ts'
import { insertGuidance, saveAutomaticHide, saveDirectory } from '../../src/practice/store.ts'
import type { TestSpine } from '../setup/test-spine.ts'
import { someCommentValue, someEntry, writeDelivery } from './facebook-delivery.ts'

export interface PracticeOnFacebook {
  readonly practiceId: PracticeId
  readonly connectionId: string
  readonly pageId: string
  readonly postId: string
  readonly pageToken: string
  readonly appId: string
  readonly appSecret: string
  /** Who writes on its page. */
  readonly author: { readonly id: string; readonly name: string }
}

export interface PracticeOptions {
  /** What may hide without a person. */
  readonly automaticHide?: readonly FindingKind[]
  readonly undoSeconds?: number
  /** What the page has posted. */
  readonly post?: string
}

/** A practice with the first edition of the guidance, connected to a simulated page of its own. */
export async function makePracticeOnFacebook(
  spine: TestSpine,
  {
    automaticHide = [],
    undoSeconds = 30,
    post = 'Our flu clinic is on Saturday.',
  }: PracticeOptions = {},
): Promise<PracticeOnFacebook> {
  const { app, page, pageToken, postIds } = createReadyWorld(spine.simulator, { posts: [post] })
  const [practiceId, connectionId] = [spine.makeId(), spine.makeId()]
  const at = spine.deps.clock.now()
  const [appSecret = ''] = app.secrets
  const practice = {
    ...{ practiceId, connectionId, pageId: page.id, postId: postIds[0] ?? '' },
    ...{ pageToken: pageToken.value, appId: app.id, appSecret },
    author: spine.simulator.build.createPerson('Jo Bloggs'),
  }
  await spine.database.inPractice(practiceId, async (tx) => {
    await saveDirectory(tx, { name: 'Willow Bank Surgery', sites: [], staff: [] }, at)
    await insertGuidance(tx, firstEdition, at)
    await saveAutomaticHide(tx, automaticHide)
    await saveConnection(tx, connectionOf(spine, practice, practice.pageToken))
  })
  await spine.asOwner('update practice set undo_seconds = $2 where practice_id = $1', [
    practiceId,
    undoSeconds,
  ])
  return practice
}

/** The page's connection with this token, as connecting it saves it. */
export function connectionOf(spine: TestSpine, practice: PracticeOnFacebook, pageToken: string) {
  const { practiceId, connectionId, pageId, appId, appSecret } = practice
  const credentials = { pageToken, appId, appSecret, verifyToken: 'v' }
  return {
    ...{ connectionId, network: 'facebook', accountId: pageId, accountName: 'Willow Bank' },
    credentials: spine.seal.close(JSON.stringify(credentials), `${practiceId}:${pageId}`),
    at: spine.deps.clock.now(),
  }
}

/** Takes in these bytes as a delivery that was signed, and does all that follows at once. */
export async function deliver(spine: TestSpine, practiceId: PracticeId, body: Buffer) {
  await receiveDelivery(spine.deps, practiceId, { network: 'facebook', signedBody: body, body })
  await spine.work()
}

export interface WrittenComment {
  readonly commentId: string
  readonly contributionId: string
}

/** The author comments on the page's post; the webhook tells of it, and it is judged. */
export async function writeComment(
  spine: TestSpine,
  practice: PracticeOnFacebook,
  message: string,
): Promise<WrittenComment> {
  const { postId, author, pageId, practiceId } = practice
  const comment = spine.simulator.act.comment(postId, { authorId: author.id, message })
  const value = tellComment(spine, practice, comment.id, { message })
  await deliver(spine, practiceId, writeDelivery(someEntry([value], pageId)))
  return { commentId: comment.id, contributionId: await findContributionId(spine, comment.id) }
}

/** What a webhook tells of this comment. */
export function tellComment(
  spine: TestSpine,
  { postId, author }: PracticeOnFacebook,
  commentId: string,
  given: Readonly<Record<string, unknown>> = {},
) {
  return someCommentValue({
    ...{ comment_id: commentId, post_id: postId, parent_id: postId, from: author },
    created_time: Math.floor(spine.clock.now() / 1000),
    ...given,
  })
}

export async function findContributionId(spine: TestSpine, externalId: string): Promise<string> {
  const [row] = await spine.asOwner<{ contribution_id: string }>(
    'select contribution_id from contribution where external_id = $1',
    [externalId],
  )
  if (row === undefined) throw new Error(`No contribution ${externalId}`)
  return row.contribution_id
}

export interface Deciding {
  readonly personId?: string
  readonly expectedRevision?: number
  readonly message?: string
}

/** A manager decides on a contribution as it is now. Nothing is sent yet. */
export async function decide(
  spine: TestSpine,
  { practiceId }: Pick<PracticeOnFacebook, 'practiceId'>,
  contributionId: string,
  { action, ...given }: Deciding & { readonly action: Action },
) {
  const [row] = await spine.asOwner<{ revision: number }>(
    'select revision from contribution where contribution_id = $1',
    [contributionId],
  )
  return decideContribution(spine.deps, practiceId, {
    ...{ contributionId, action, role: 'practice-manager', clause: '4' },
    ...{ reasonCode: 'breaches-clause', reason: 'It breaches the guidance.' },
    personId: given.personId ?? spine.makeId(),
    expectedRevision: given.expectedRevision ?? row?.revision ?? -1,
    message: given.message ?? (action === 'ask-to-delete' ? 'Please delete it.' : undefined),
  })
}

/** The steps of a contribution, oldest first. */
export function findSteps(spine: TestSpine, contributionId: string) {
  return spine.asOwner<{
    step_id: string
    kind: string
    state: string
    attempts: number
    trouble: string | null
    trouble_code: string | null
    next_best: string | null
  }>('select * from step where contribution_id = $1 order by requested_at, step_id', [
    contributionId,
  ])
}

export async function findContribution(spine: TestSpine, contributionId: string) {
  const [row] = await spine.asOwner<{
    channel: string
    network_state: string
    current_version: number
    judged_version: number | null
    revision: number
    author_name: string | null
    can_hide: boolean | null
  }>('select * from contribution where contribution_id = $1', [contributionId])
  return row
}

export async function findQueueEntry(spine: TestSpine, contributionId: string) {
  const [row] = await spine.asOwner<{
    queue: string
    closed_at: Date | null
    taken_by: string | null
    escalated_to: string | null
  }>('select * from queue_entry where contribution_id = $1', [contributionId])
  return row
}

/** What the audit log says was done to a contribution, oldest first. */
export async function findActions(spine: TestSpine, contributionId: string) {
  const rows = await spine.asOwner<{ action: string }>(
    'select action from audit_entry where subject = $1 order by sequence',
    [`contribution:${contributionId}`],
  )
  return rows.map(({ action }) => action)
}
