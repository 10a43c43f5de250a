import { beforeAll, expect, test } from 'vitest'
import type { PracticeId } from '../../../base/practice-id.ts'
import {
  deliver,
  makePractice,
  signInAs,
  takeInComment,
} from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'

const { house, web, asOwner } = useTestHouse()
let practiceId: PracticeId
let browser: ReturnType<typeof browseAs>

const ROUTINE = 'The waiting room is dirty #complaint'
const authorsOn = (body: string) =>
  [...body.matchAll(/heed-row__title"><a href="[^"]+">([^<]+)</g)].map(([, name]) => name)
const hrefOf = (body: string, rel: string) =>
  new RegExp(`href="([^"]+)" rel="${rel}"`).exec(body)?.[1]?.replaceAll('&amp;', '&')

beforeAll(async () => {
  practiceId = await makePractice(house())
  const { cookie } = await signInAs(house(), practiceId, 'moderator', 'Alex Moor')
  browser = browseAs(web().app, cookie)
  await takeInComment(house(), practiceId, { author: 'Routine', message: ROUTINE })
  await takeInComment(house(), practiceId, {
    author: 'Urgent',
    message: 'I cannot go on #crisis',
  })
  await takeInComment(house(), practiceId, { author: 'Nobody', message: 'Thanks' })
})

test('shows urgent work first, what was found, and nothing that needs nobody', async () => {
  const { body } = await browser.get('/queue')
  expect(authorsOn(body)).toEqual(['Urgent', 'Routine'])
  expect(body).toContain('Somebody may be at risk')
  expect(body).toMatch(/Urgent<span class="heed-filter__count"> 1</)
})

test('narrows to one queue, and says where the rest is when that one is empty', async () => {
  expect(authorsOn((await browser.get('/queue?queue=routine')).body)).toEqual(['Routine'])
  const empty = (await browser.get('/queue?queue=priority')).body
  expect(empty).toContain('2 contributions wait')
})

test('leads through every page and back without losing or repeating a row', async () => {
  await asOwner(
    `insert into heed.contribution (practice_id, contribution_id, connection_id, network, channel,
       external_id, author_name, captured_at, network_state_at, current_version)
     select practice_id, gen_random_uuid(), connection_id, network, channel, 'x' || n, 'R' || n,
       captured_at, network_state_at, 0
     from heed.contribution, generate_series(1, 60) n where author_name = 'Routine'`,
  )
  // The same due time for all: their order then rests on the id alone.
  await asOwner(
    `insert into heed.queue_entry (practice_id, contribution_id, queue, rank, due_at, opened_at)
     select c.practice_id, c.contribution_id, 'routine', 3, q.due_at, q.opened_at
     from heed.contribution c, heed.queue_entry q
     where c.author_name ~ '^R\\d' and q.queue = 'routine'`,
  )
  const pages: (string | undefined)[][] = []
  let href: string | undefined = '/queue'
  let body = ''
  while (href !== undefined) {
    body = (await browser.get(href)).body
    pages.push(authorsOn(body))
    href = hrefOf(body, 'next')
  }
  expect(pages.map((page) => page.length)).toEqual([25, 25, 12])
  expect(new Set(pages.flat()).size).toBe(62)
  const back: (string | undefined)[][] = [authorsOn(body)]
  while ((href = hrefOf(body, 'prev')) !== undefined) {
    body = (await browser.get(href)).body
    back.unshift(authorsOn(body))
  }
  expect(back).toEqual(pages)
  await asOwner(`update heed.queue_entry q set closed_at = now() from heed.contribution c
    where c.contribution_id = q.contribution_id and c.author_name ~ '^R\\d'`)
})

test('takes a made-up place for the beginning', async () => {
  const reply = await browser.get("/queue?after=1.2.'or'1'='1&queue=none")
  expect([reply.statusCode, authorsOn(reply.body)]).toEqual([200, ['Urgent', 'Routine']])
})

test('goes back to the beginning when a page has emptied meanwhile', async () => {
  const beyond = `/queue?after=3.9999999999999.${practiceId}`
  expect((await browser.get(beyond)).headers.location).toBe('/queue')
})

test('says what was just decided, and offers to undo what is held', async () => {
  const id = await takeInComment(house(), practiceId, { author: 'Rude', message: 'You #obscenity' })
  const address = `/contributions/${id}`
  const fields = { clause: '4', reasonCode: 'breaches-clause', reason: 'Obscene' }
  await browser.submit(address, `${address}/decide`, { ...fields, decision: 'remove' })
  const { body } = await browser.get('/queue')
  expect(body).toContain('The comment by Rude will be removed')
  expect(authorsOn(body)).not.toContain('Rude')
  const undo = /action="(\/decisions\/[^"]+\/undo)"/.exec(body)?.[1] ?? ''
  const undone = await browser.submit('/queue', undo)
  expect(undone.headers.location).toBe(address)
  expect(authorsOn((await browser.get('/queue')).body)).toContain('Rude')
  await browser.submit(address, `${address}/decide`, { ...fields, decision: 'leave' })
  expect((await browser.get('/queue')).body).toContain('The comment by Rude: Leave it as it is')
})

test('tells of a broken connection, a network that slows us down, and deliveries without use', async () => {
  await deliver(house(), practiceId, { id: 'unknown-page', time: 1, changes: [] })
  expect((await browser.get('/queue')).body).toContain('Something arrived that Heed could not use')
  await asOwner(`update heed.connection set parked_until = now() + interval '1 hour'`)
  expect((await browser.get('/queue')).body).toContain('Facebook asked us to slow down')
  await asOwner(`update heed.connection set state = 'needs-reconnecting', state_reason = 'Over.'`)
  const { body } = await browser.get('/queue')
  expect(body).toContain('Facebook has to be connected again for Willow Bank Surgery')
  expect(body).toContain('Stuck (1)')
})
