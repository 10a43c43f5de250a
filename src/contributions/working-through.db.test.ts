import { beforeAll, expect, test } from 'vitest'
import { makePractice, signInAs, takeInComment } from '../../test/builders/practice-with-page.ts'
import { browseAs } from '../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../test/setup/test-house.ts'
import type { PracticeId } from '../base/practice-id.ts'

const { house, web, asOwner } = useTestHouse()
let practiceId: PracticeId
let alex: ReturnType<typeof browseAs>
let priya: ReturnType<typeof browseAs>
let priyaId: string

const fields = {
  decision: 'leave',
  reasonCode: 'fair-comment',
  clause: '',
  reason: '',
  message: '',
}
const idIn = (address: string | undefined) =>
  /\/contributions\/([0-9a-f-]{36})/.exec(address ?? '')?.[1]

beforeAll(async () => {
  practiceId = await makePractice(house())
  const one = await signInAs(house(), practiceId, 'moderator', 'Alex Moor')
  const other = await signInAs(house(), practiceId, 'practice-manager', 'Priya Nair')
  alex = browseAs(web().app, one.cookie)
  priya = browseAs(web().app, other.cookie)
  priyaId = other.personId
})

async function takeIn(count: number, message = 'The phones never work #complaint') {
  const ids = []
  for (let n = 0; n < count; n++) {
    ids.push(
      await takeInComment(house(), practiceId, {
        author: `Author ${n}`,
        message: `${message} ${n}`,
      }),
    )
  }
  return ids
}

const next = async (who: typeof alex, after = '') => {
  const { headers } = await who.submit('/queue', '/queue/next', { after })
  return headers.location ?? ''
}

test('two people on one queue get the contributions in turn, and never the same', async () => {
  const ids = await takeIn(6)
  const [mine, theirs] = [[] as (string | undefined)[], [] as (string | undefined)[]]
  let [at, there] = [await next(alex), await next(priya)]
  for (let n = 0; n < 3; n++) {
    const [myId, theirId] = [idIn(at), idIn(there)]
    mine.push(myId)
    theirs.push(theirId)
    const [one, other] = await Promise.all([
      alex.submit(at, `/contributions/${myId}/decide`, { ...fields, work: '' }),
      priya.submit(there, `/contributions/${theirId}/decide`, { ...fields, work: '' }),
    ])
    at = one.headers.location ?? ''
    there = other.headers.location ?? ''
  }
  expect([...mine, ...theirs].sort()).toEqual(ids.toSorted())
  expect(new Set([...mine, ...theirs]).size).toBe(6)
  expect([at, there]).toEqual(['/queue', '/queue'])
  const rows = await asOwner(`select contribution_id from heed.decision where decided_by is not null
    group by contribution_id having count(*) > 1`)
  expect(rows).toEqual([])
})

test('what somebody has open nobody else decides, until it lapses or is taken over', async () => {
  const [id = ''] = await takeIn(1)
  const address = `/contributions/${id}`
  await alex.get(address)
  const page = (await priya.get(address)).body
  expect(page).toContain('Alex Moor has this open')
  expect((await priya.submit(address, `${address}/decide`, fields)).statusCode).toBe(409)
  await priya.submit(address, `${address}/take-over`)
  expect((await alex.submit(address, `${address}/decide`, fields)).statusCode).toBe(409)
  await asOwner('update heed.queue_entry set claimed_until = now() where claimed_by is not null')
  expect((await alex.submit(address, `${address}/decide`, fields)).statusCode).toBe(303)
})

test('assigned work comes to whom it was assigned, and to nobody else', async () => {
  const [id = ''] = await takeIn(1)
  const address = `/contributions/${id}`
  await alex.submit(address, `${address}/assign`, { to: priyaId })
  await asOwner('update heed.queue_entry set claimed_by = null, claimed_until = null')
  expect(await next(alex)).toBe('/queue')
  expect(idIn(await next(priya))).toBe(id)
  expect((await priya.get('/queue?assigned=me')).body).toContain(address)
  expect((await alex.get('/queue?assigned=me')).body).not.toContain(address)
  await priya.submit(address, `${address}/decide`, fields)
})

test('going on without deciding leads past it, and back to it at the end', async () => {
  const ids = await takeIn(2)
  const first = idIn(await next(alex))
  const second = idIn(await next(alex, first))
  expect([first, second].sort()).toEqual(ids.toSorted())
  expect(idIn(await next(alex, second))).toBe(first)
  for (const id of ids)
    await asOwner(`update heed.queue_entry set closed_at = now() where contribution_id = '${id}'`)
})

test('a decision that changed nothing outside is undone like a held one', async () => {
  const [id = ''] = await takeIn(1)
  const address = `/contributions/${id}`
  await alex.submit(address, `${address}/decide`, fields)
  const { body } = await alex.get('/queue')
  const undo = /action="(\/decisions\/[^"]+\/undo)"/.exec(body)?.[1] ?? ''
  await alex.submit('/queue', undo)
  expect((await alex.get('/queue')).body).toContain(address)
  await alex.submit(address, `${address}/decide`, fields)
})
