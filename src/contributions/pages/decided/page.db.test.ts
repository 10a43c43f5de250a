import { beforeAll, expect, test } from 'vitest'
import {
  makePractice,
  signInAs,
  takeInComment,
} from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'

const { house, web, asOwner } = useTestHouse()
let browser: ReturnType<typeof browseAs>

const titlesOn = (body: string) =>
  [...body.matchAll(/heed-row__title">([^<]+)<a[^>]*>([^<]+)</g)].map(([, a = '', b = '']) => a + b)

beforeAll(async () => {
  const practiceId = await makePractice(house())
  const { cookie } = await signInAs(house(), practiceId, 'moderator', 'Alex Moor')
  browser = browseAs(web().app, cookie)
  const decide = async (author: string, action: string) => {
    const message = 'You are all #obscenity'
    const address = `/contributions/${await takeInComment(house(), practiceId, { author, message })}`
    const fields = { decision: action, clause: '4', reasonCode: 'breaches-clause', reason: 'Why' }
    await browser.submit(address, `${address}/decide`, fields)
  }
  await decide('First', 'hide')
  await decide('Second', 'remove')
})

test('lists the newest decision first, with who, why and a way back', async () => {
  const { body } = await browser.get('/decided')
  expect(titlesOn(body)).toEqual([
    'Remove it: the comment by Second on Facebook',
    'Hide it: the comment by First on Facebook',
  ])
  expect(body).toContain(
    'Clause 4: what must not be posted. It breaks a clause of the guidance. Why',
  )
  expect(body).toContain('By Alex Moor')
})

test('offers to undo only what is still held, and says afterwards that it was', async () => {
  const { body } = await browser.get('/decided')
  const actions = [...body.matchAll(/action="(\/decisions\/[^"]+)"/g)].map(
    ([, action = '']) => action,
  )
  expect(actions).toHaveLength(1)
  await browser.submit('/decided', actions[0] ?? '')
  const after = (await browser.get('/decided')).body
  expect(after).not.toContain('/undo"')
  expect(after).toContain('Undone')
})

test('says that it is too late once the window has closed', async () => {
  const [decision] = await asOwner<{ decision_id: string }>(`select decision_id from heed.decision
    where action = 'hide'`)
  const csrf = /name="_csrf" value="([^"]+)"/.exec((await browser.get('/decided')).body)?.[1] ?? ''
  const undo = `/decisions/${decision?.decision_id ?? ''}/undo`
  const reply = await browser.post(undo, { _csrf: csrf })
  expect(reply.statusCode).toBe(409)
})

test('keeps what the rule did out of sight until it is asked for, and leads through pages', async () => {
  await asOwner(`insert into heed.decision (practice_id, contribution_id, decision_id, action, reason_code,
      reason, decided_at, version, guidance_version)
    select practice_id, contribution_id, gen_random_uuid(), 'hide', 'breaches-clause', 'Rule',
      date_trunc('second', now()) - n * interval '1 hour', 1, 1
    from heed.decision, generate_series(1, 30) n where action = 'hide' and decided_by is not null`)
  expect(titlesOn((await browser.get('/decided')).body)).toHaveLength(2)
  const first = (await browser.get('/decided?by=all')).body
  expect(titlesOn(first)).toHaveLength(25)
  const next = /href="([^"]+)" rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = (await browser.get(next)).body
  expect(titlesOn(second)).toHaveLength(7)
  expect(second).toContain('the practice’s rule')
})
