import { v7 as newId } from 'uuid'
import type { PracticeId } from '../../src/base/practice-id.ts'
import type { FacebookCredentials } from '../../src/channels/facebook/credentials.ts'
import { judgeContributions } from '../../src/contributions/judge-contributions.ts'
import { readDeliveries } from '../../src/contributions/read-deliveries.ts'
import { receiveDelivery } from '../../src/contributions/receive-delivery.ts'
import { savePageConnection } from '../../src/main/save-page-connection.ts'
import type { House } from '../../src/main/wire.ts'
import { hashPassword } from '../../src/practice/password.ts'
import { savePerson } from '../../src/practice/people.ts'
import type { Role } from '../../src/practice/rules/roles.ts'
import { createSessions } from '../../src/practice/sessions.ts'
import { insertGuidance, saveDirectory } from '../../src/practice/store.ts'
import { firstEdition } from '../../src/guidance/first-edition.ts'

/** Facebook's ids of the page and of one post on it. */
const PAGE = '1001'
const POST = `${PAGE}_2002`

const CREDENTIALS = {
  pageToken: 'token',
  appId: '1',
  appSecret: 'secret',
  verifyToken: 'verify',
}

interface SomePractice {
  readonly name?: string
  readonly page?: string
  readonly credentials?: FacebookCredentials
}

/** A practice with a connected page, in the database. */
export async function makePractice(
  house: House,
  { name = 'Willow Bank Surgery', page = PAGE, credentials = CREDENTIALS }: SomePractice = {},
) {
  const { database } = house.store
  const practiceId = newId() as PracticeId
  await database.inPractice(practiceId, async (tx) => {
    const sites = [{ name: 'Willow Bank Surgery', town: 'Burton' }]
    const staff = [{ name: 'Dr Mark Shelton', role: 'GP partner' }]
    await saveDirectory(tx, { name, sites, staff }, house.clock.now())
    await insertGuidance(tx, firstEdition, house.clock.now())
  })
  const deps = { database, enqueue: house.queue.enqueue, seal: house.seal }
  await savePageConnection(deps, practiceId, page, {
    pageName: 'Willow Bank Surgery',
    credentials,
    tokenExpiresAt: undefined,
    dataAccessExpiresAt: undefined,
    warnings: [],
  })
  return practiceId
}

const passwordHash = hashPassword('correct horse')

/** A person of the practice, and the cookie of their session. */
export async function signInAs(house: House, practiceId: PracticeId, role: Role, name: string) {
  const { inPractice } = house.store.database
  const personId = newId()
  const email = `${personId}@example.org`
  const person = { personId, email, name, role, passwordHash: await passwordHash }
  await inPractice(practiceId, (tx) => savePerson(tx, person, house.clock.now()))
  const session = await createSessions(inPractice, house.clock).open(practiceId, personId)
  return { personId, email, cookie: `heed-session=${session}` }
}

export interface SomeComment {
  readonly message: string
  readonly author?: string
  readonly photo?: string
  readonly parentId?: string
  readonly page?: string
}

/** Takes in a comment as Facebook delivers it, and judges it. Answers the contribution's id. */
export async function takeInComment(house: House, practiceId: PracticeId, comment: SomeComment) {
  const { message, author = 'Kelly Adcock', photo, parentId = POST, page = PAGE } = comment
  const commentId = `2002_${newId()}`
  const value = {
    ...{ item: 'comment', verb: 'add', comment_id: commentId, post_id: POST },
    ...{ parent_id: parentId, message, from: { id: '77', name: author } },
    created_time: Math.floor(Date.now() / 1000) - 60,
    ...(photo !== undefined && { photo }),
  }
  await deliver(house, practiceId, { id: page, time: 1, changes: [{ field: 'feed', value }] })
  const { spine } = house
  const contributionId = await spine.inPractice(practiceId, async (tx) => {
    const row = await tx.db
      .selectFrom('contribution')
      .select('contribution_id')
      .where('practice_id', '=', practiceId)
      .where('external_id', '=', commentId)
      .executeTakeFirstOrThrow()
    return row.contribution_id
  })
  await judgeContributions(spine, practiceId, [contributionId])
  return contributionId
}

/** Takes in one entry of a delivery and reads it. */
export async function deliver(house: House, practiceId: PracticeId, entry: object) {
  const { spine } = house
  const body = Buffer.from(JSON.stringify({ object: 'page', entry: [entry] }))
  await receiveDelivery(spine, practiceId, { network: 'facebook', signedBody: body, body })
  const unread = await spine.inPractice(practiceId, (tx) =>
    tx.db
      .selectFrom('delivery')
      .select('delivery_id')
      .where('practice_id', '=', practiceId)
      .where('read_at', 'is', null)
      .execute(),
  )
  await readDeliveries(
    spine,
    practiceId,
    unread.map((row) => row.delivery_id),
  )
}
