import { beforeAll, expect, test } from 'vitest'
import {
  makePractice,
  signInAs,
  takeInComment,
} from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'

const { house, web, asOwner } = useTestHouse()
let ids: string[] = []
let alex: ReturnType<typeof browseAs>
let priya: ReturnType<typeof browseAs>

const COPY = 'They are CLOSING the surgery for good #misinformation'
const reason = { clause: '4', reasonCode: 'breaches-clause', reason: 'The same rumour' }

beforeAll(async () => {
  const practiceId = await makePractice(house())
  const one = await signInAs(house(), practiceId, 'moderator', 'Alex Moor')
  const other = await signInAs(house(), practiceId, 'moderator', 'Priya Nair')
  alex = browseAs(web().app, one.cookie)
  priya = browseAs(web().app, other.cookie)
  for (const [n, words] of [COPY, COPY.toLowerCase(), `${COPY}!!!`].entries()) {
    ids.push(await takeInComment(house(), practiceId, { author: `Author ${n}`, message: words }))
  }
  ids = [...ids]
  await takeInComment(house(), practiceId, { author: 'Other', message: 'Rude #complaint' })
})

const likes = () => `/queue/together?all=yes&like=${ids[0] ?? ''}`

test('the queue shows copies of the same words once, and says how many there are', async () => {
  const { body } = await alex.get('/queue')
  expect(body.match(/href="\/contributions\//g)).toHaveLength(2)
  expect(body).toContain('2 more with the same words')
  expect((await alex.get(`/queue?like=${ids[0] ?? ''}`)).body.match(/data-row="/g)).toHaveLength(3)
})

test('foretells exactly what will happen, and what is held back and why', async () => {
  expect((await alex.get(likes())).body).toContain('Decide 3 together')
  const hide = (await alex.get(`${likes()}&action=hide`)).body
  expect(hide).toContain('3 will be hidden on Facebook now.')
  const remove = (await alex.get(`${likes()}&action=remove`)).body
  expect(remove).toContain('Held back: 3')
  expect(remove).toContain('A clinician must first say whether it is false or dangerous.')
})

test('asks for clause and reason before it does anything grave', async () => {
  const page = `${likes()}&action=leave`
  const sent = await alex.submit(page, '/queue/together', { reasonCode: '' })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('Choose a reason')
})

test('decides those that nobody has changed or open, and shows the others', async () => {
  const page = `${likes()}&action=leave`
  const { body } = await alex.get(page)
  await priya.get(`/contributions/${ids[1] ?? ''}`)
  expect(body).toContain('Decide all 3')
  const items = [...body.matchAll(/name="item" value="([^"]+)"/g)].map(([, item = '']) => item)
  const csrf =
    /name="_csrf" value="([^"]+)"/.exec(body.slice(body.indexOf('name="decision"') - 300))?.[1] ??
    ''
  const form = new URLSearchParams({ _csrf: csrf, decision: 'leave', ...reason })
  for (const item of items) form.append('item', item)
  const done = await alex.postForm('/queue/together', form)
  expect(done.statusCode).toBe(409)
  expect(done.body).toContain('2 decided.')
  expect(done.body).toContain('Priya Nair has it open.')
  const rows = await asOwner('select batch_id from heed.decision where batch_id is not null')
  expect(rows).toHaveLength(2)
})

test('undoes together what was decided together', async () => {
  const { body } = await alex.get('/queue')
  expect(body).toContain('2 contributions together: Leave it as it is')
  const undo = /action="(\/decisions\/together\/[^"]+\/undo)"/.exec(body)?.[1] ?? ''
  expect((await alex.submit('/queue', undo)).statusCode).toBe(303)
  expect((await alex.get(likes())).body).toContain('Decide 3 together')
})
