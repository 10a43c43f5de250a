import { beforeAll, expect, test } from 'vitest'
import { makePractice, signInAs } from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'
import { dayOf } from '../../../base/local-day.ts'
import type { PracticeId } from '../../../base/practice-id.ts'
import { addMonths, monthOf } from '../../rules/month.ts'

const { house, web, asOwner } = useTestHouse()
const last = addMonths(monthOf(dayOf(new Date())), -1)
const address = `/feedback-returns/${last}`
let practiceId: PracticeId
let ann: ReturnType<typeof browseAs>
let ben: ReturnType<typeof browseAs>

beforeAll(async () => {
  practiceId = await makePractice(house())
  const browse = async (role: 'practice-manager' | 'deputy-manager', name: string) =>
    browseAs(web().app, (await signInAs(house(), practiceId, role, name)).cookie)
  ann = await browse('practice-manager', 'Ann')
  ben = await browse('deputy-manager', 'Ben')
  await asOwner(
    `insert into heed.feedback_count values
      ($1, $2, $3, 'Willow Bank Surgery', 'online', 'very-good', 7),
      ($1, $2, $3, 'Willow Bank Surgery', 'handwritten', 'poor', 3)`,
    [practiceId, last, `${last}-10`],
  )
})

const refusedWith = async (fields: Readonly<Record<string, string>>) => {
  const reply = await ann.submit(address, `${address}/prepare`, { ...asCounted, ...fields })
  return [reply.statusCode, /error-summary[^]*?<a href="#[^"]*">([^<]+)/.exec(reply.body)?.[1]]
}
const asCounted = {
  ...{ 'answers.very-good': '7', 'answers.good': '0', 'answers.neither': '0' },
  ...{ 'answers.poor': '3', 'answers.very-poor': '0', 'answers.dont-know': '0' },
  ...{ 'modes.handwritten': '3', 'modes.telephone': '0', 'modes.tablet': '0' },
  ...{ 'modes.sms': '0', 'modes.online': '7', 'modes.other': '0', difference: '' },
}

test('lists the months, with what is due', async () => {
  const { body } = await ann.get('/feedback-results')
  expect(body).toContain(address)
  expect(body).toContain('To be prepared')
})

test('§11.9 check 5: figures that do not balance cannot be prepared, and are kept in the form', async () => {
  expect(await refusedWith({ 'modes.online': '6' })).toEqual([
    400,
    'The answers add up to 10 and the ways of collection to 9. They must be the same',
  ])
})

test('figures that differ from what was counted need a reason', async () => {
  expect(await refusedWith({ 'answers.good': '2', 'modes.sms': '2' })).toEqual([
    400,
    'Say why the figures differ from what Heed counted',
  ])
})

test('one person prepares, another checks, and the figures are keyed, locked and published', async () => {
  await ann.submit(address, `${address}/prepare`, asCounted)
  expect((await ann.get(address)).body).toContain('Somebody other than who prepared them')
  const csrf = /name="_csrf" value="([^"]+)"/.exec((await ann.get(address)).body)?.[1] ?? ''
  const own = await ann.post(`${address}/check`, { _csrf: csrf })
  expect(own.statusCode).toBe(400)
  await ben.submit(address, `${address}/check`)
  await ann.submit(address, `${address}/submit`, { reference: 'CQRS 4711' })
  const before = (await ann.get('/feedback/results')).body
  expect(before).toContain('There are no results yet')
  await ann.submit(address, `${address}/publish`)
  const results = (await ann.get('/feedback/results')).body
  expect(results).toContain('<b>70%</b> said that our service was very good or good')
  const history = (await ann.get(address)).body
  for (const step of ['Prepared', 'Checked', 'Submitted', 'Published'])
    expect(history).toContain(step)
  expect(history).toContain('CQRS 4711')
})

test('§11.9 check 5: what was submitted cannot be changed, not even past the program', async () => {
  const reply = await ann.post(`${address}/reopen`, {
    _csrf: /name="_csrf" value="([^"]+)"/.exec((await ann.get(address)).body)?.[1] ?? '',
  })
  expect(reply.statusCode).toBe(409)
  const change = asOwner(`update heed.feedback_return set figures = '{}'`)
  await expect(change).rejects.toThrow('A submitted return cannot be changed')
  const reopening = asOwner(`update heed.feedback_return set state = 'open'`)
  await expect(reopening).rejects.toThrow('A submitted return stays submitted')
})

test('the CSV carries the columns of the published format', async () => {
  const { body } = await ann.get(`${address}/return.csv`)
  expect(body.split('\r\n')).toEqual([
    'ods_code,practice_name,month,total,very_good,good,neither,poor,very_poor,dont_know,pct_positive,pct_negative,handwritten,telephone,tablet_kiosk,sms,app_online,other',
    `,Willow Bank Surgery,${last},10,7,0,0,3,0,0,70,30,3,0,0,0,7,0`,
    '',
  ])
})

test('a slip that comes after the month was prepared counts late in the current month', async () => {
  const month = { month: last, mode: 'handwritten', site: 'Willow Bank Surgery', answer: 'good' }
  const reply = await ann.submit('/feedback-entry', '/feedback-entry', month)
  expect(reply.statusCode).toBe(303)
  expect(await asOwner(`select month, late, mode from heed.feedback_response`)).toEqual([
    { month: addMonths(last, 1), late: true, mode: 'handwritten' },
  ])
})

test('says to the public what was said and done, and takes it off again', async () => {
  const said = { youSaid: 'The phones are slow', weDid: 'We have 2 more people at 8am' }
  await ann.submit(address, `${address}/actions`, said)
  expect((await ann.get('/feedback/results')).body).toContain('We have 2 more people at 8am')
  const action = new RegExp(`action="(${address}/actions/[^"]+/delete)"`).exec(
    (await ann.get(address)).body,
  )?.[1]
  await ann.submit(address, action ?? '')
  expect((await ann.get('/feedback/results')).body).not.toContain('We have 2 more people')
})

test('a comment is published as a person has left it, once, and only with the writer’s consent', async () => {
  for (const [why, publish] of [
    ['Call Dr Mark Shelton on 07700 900123', 'yes'],
    ['Not for others', 'no'],
  ]) {
    await web().app.inject({
      ...{ method: 'POST', url: '/feedback/willow-bank-surgery' },
      payload: { answer: 'good', why, publish },
    })
  }
  const { body } = await ann.get('/feedback-comments')
  expect(body).toContain('[name removed]')
  const ids = await asOwner<{ id: string; may: boolean }>(
    `select comment_id as id, may_publish as may from heed.feedback_comment order by may_publish`,
  )
  const csrf = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const publish = (id: string | undefined) =>
    ann.post(`/feedback-comments/${id ?? ''}`, { _csrf: csrf, review: 'publish', text: 'Call us' })
  expect((await publish(ids[0]?.id)).statusCode).toBe(409)
  expect((await publish(ids[1]?.id)).statusCode).toBe(303)
  expect((await publish(ids[1]?.id)).statusCode).toBe(409)
})
