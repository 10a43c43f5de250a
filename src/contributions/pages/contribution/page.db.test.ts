import { beforeAll, expect, test } from 'vitest'
import type { PracticeId } from '../../../base/practice-id.ts'
import type { Role } from '../../../practice/rules/roles.ts'
import {
  makePractice,
  signInAs,
  type SomeComment,
  takeInComment,
} from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'

const { house, web, asOwner } = useTestHouse()
let practiceId: PracticeId
let manager: ReturnType<typeof browseAs>
let personId: string

const signIn = async (role: Role, name: string) => {
  const person = await signInAs(house(), practiceId, role, name)
  return { ...person, browser: browseAs(web().app, person.cookie) }
}
const takeIn = async (comment: SomeComment) => {
  const id = await takeInComment(house(), practiceId, comment)
  return { id, address: `/contributions/${id}` }
}

beforeAll(async () => {
  practiceId = await makePractice(house())
  const priya = await signIn('practice-manager', 'Priya Nair')
  manager = priya.browser
  personId = priya.personId
})

const RUDE = { author: 'Sam Reed', message: 'You are all #obscenity' }
const COMPLAINT = { author: 'Jo Bloggs', message: 'The waiting room is dirty #complaint' }
const CRISIS = { author: 'Wiktoria', message: 'I cannot go on #crisis' }
const decision = (action: string) => ({
  decision: action,
  clause: '4',
  reasonCode: 'breaches-clause',
  reason: 'Obscene words',
})

test('shows the words with what was found, what is recommended, and how it came here', async () => {
  const { address } = await takeIn(RUDE)
  const { body } = await manager.get(address)
  expect(body).toContain('Comment on Facebook by Sam Reed')
  expect(body).toMatch(/\[Obscene language: <\/span>#obscenity/)
  expect(body).toContain('Clause 4: what must not be posted')
  expect(body).toContain('<strong>Hide it.</strong> Routine queue')
  expect(body).toContain('Read by Heed')
})

test('saves a decision with who, why and by which clause, and leads back to the queue', async () => {
  const { id, address } = await takeIn(RUDE)
  const reply = await manager.submit(address, `${address}/decide`, decision('hide'))
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/queue'])
  const saved = await asOwner(
    `select action, clause, reason_code, reason, decided_by from heed.decision where contribution_id = $1`,
    [id],
  )
  expect(saved).toEqual([
    {
      action: 'hide',
      clause: '4',
      reason_code: 'breaches-clause',
      reason: 'Obscene words',
      decided_by: personId,
    },
  ])
  const { body } = await manager.get(address)
  expect(body).toContain('Decided: Hide it')
  expect(body).toContain('Hide: requested')
})

test('asks for clause and reason before anything is taken away, and keeps what was typed', async () => {
  const { id, address } = await takeIn(RUDE)
  const fields = { ...decision('remove'), clause: '', reason: '' }
  const reply = await manager.submit(address, `${address}/decide`, fields)
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('href="#clause"')
  expect(reply.body).toContain('href="#reason"')
  expect(reply.body).toMatch(/<input[^>]*(value="remove"[^>]*checked|checked[^>]*value="remove")/)
  expect(await asOwner(`select from heed.decision where contribution_id = $1`, [id])).toEqual([])
})

test('shows who decided first and what, and keeps what the second person typed', async () => {
  const { address } = await takeIn(RUDE)
  const alex = (await signIn('moderator', 'Alex Moor')).browser
  const old = (await manager.get(address)).body
  await asOwner('update heed.queue_entry set claimed_until = now()')
  await alex.submit(address, `${address}/decide`, { ...decision('leave'), reason: 'Banter' })
  const hidden = Object.fromEntries(
    ['_csrf', 'expectedVersion'].map((name) => [
      name,
      new RegExp(`name="${name}" value="([^"]+)"`).exec(old)?.[1] ?? '',
    ]),
  )
  const mine = { ...hidden, ...decision('hide'), reason: 'My own words' }
  const reply = await manager.post(`${address}/decide`, mine)
  expect(reply.statusCode).toBe(409)
  expect(reply.body).toContain('Alex Moor was first')
  expect(reply.body).toContain('Decided: Leave it as it is')
  expect(reply.body).toContain('Banter')
  expect(reply.body).toContain('>My own words</textarea>')
})

test('says what a role may not do, and lets a clinician pass it up', async () => {
  const { id, address } = await takeIn(RUDE)
  const clinician = (await signIn('clinician', 'Dr Shelton')).browser
  const { body } = await clinician.get(address)
  expect(body).toContain('Your role does not decide this')
  const refused = await clinician.submit(address, `${address}/decide`, decision('remove'))
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Pass it up to the practice manager')
  await clinician.submit(address, `${address}/decide`, decision('escalate'))
  const entries = await asOwner(
    `select queue, escalated_to from heed.queue_entry where contribution_id = $1`,
    [id],
  )
  expect(entries).toEqual([{ queue: 'priority', escalated_to: 'practice-manager' }])
})

test('shows the private message before it is sent, neutral about patients and complaints', async () => {
  const { id, address } = await takeIn(COMPLAINT)
  const { body } = await manager.get(address)
  const message = /<textarea[^>]*name="message"[^>]*>([^<]*)</.exec(body)?.[1] ?? ''
  expect(message).toContain('does not say that anybody is or is not a patient')
  expect(message).not.toMatch(/sorry|apolog|your complaint|your appointment/i)
  const fields = { ...decision('ask-to-delete'), message: 'Please delete it.\r\nThank you.' }
  await manager.submit(address, `${address}/decide`, fields)
  const steps = await asOwner(`select kind, message from heed.step where contribution_id = $1`, [
    id,
  ])
  expect(steps).toEqual([
    { kind: 'send-private-message', message: 'Please delete it.\nThank you.' },
  ])
})

test('refuses a private message that the network would not take', async () => {
  const { address } = await takeIn(COMPLAINT)
  const fields = { ...decision('ask-to-delete'), message: 'é'.repeat(1001) }
  const reply = await manager.submit(address, `${address}/decide`, fields)
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('href="#message"')
})

test('asks nobody at risk to delete anything, and removes nothing before somebody took it on', async () => {
  const { address } = await takeIn(CRISIS)
  const before = (await manager.get(address)).body
  expect(before).not.toContain('name="message"')
  expect(before).toContain('Nobody is dealing with it yet')
  const refused = await manager.submit(address, `${address}/decide`, decision('remove'))
  expect(refused.body).toContain('First choose “I am dealing with this”')
  const taken = await manager.submit(address, `${address}/take`)
  expect(taken.headers.location).toBe(address)
  const after = (await manager.get(address)).body
  expect(after).toContain('<strong>Priya Nair</strong> is dealing with it')
  expect(after).toContain('value="remove"')
})

test('asks whether harm is alleged before a complaint of grave harm is removed', async () => {
  const { address } = await takeIn({
    author: 'Amir Khan',
    message: 'They killed my dad #defamation #complaint',
  })
  const form = `${address}/questions/harm-alleged`
  expect((await manager.get(address)).body).toContain('First answer whether it alleges harm')
  expect((await manager.submit(address, form, { note: 'Hm' })).statusCode).toBe(422)
  const reply = await manager.submit(address, form, { answer: 'yes', note: 'He says so' })
  expect(reply.headers.location).toBe(address)
  const { body } = await manager.get(address)
  expect(body).toContain('Answered by Priya Nair')
  expect(body).toContain('value="remove"')
  expect(body).toContain('Urgent')
})

test('lets only a clinician say whether a health claim is false', async () => {
  const { address } = await takeIn({ message: 'The flu jab is poison #misinformation' })
  const form = `${address}/questions/clinician-check`
  expect((await manager.get(address)).body).toContain('Only a clinician answers this')
  const clinician = (await signIn('clinician', 'Dr Shelton')).browser
  await clinician.submit(address, form, { answer: 'yes' })
  expect((await manager.get(address)).body).toContain('Answered by Dr Shelton')
})

test('changes what is recommended when a finding is struck or added', async () => {
  const { address } = await takeIn({ message: 'The dirty waiting room #complaint' })
  const strike = /action="([^"]+\/strike)"/
  let body = (await manager.get(address)).body
  expect(body).toContain('Ask the author to delete it.')
  for (let action = strike.exec(body)?.[1]; action; action = strike.exec(body)?.[1]) {
    expect((await manager.submit(address, action, { reason: '' })).statusCode).toBe(422)
    await manager.submit(address, action, { reason: 'It is about another surgery' })
    body = (await manager.get(address)).body
  }
  expect(body).toContain('It is about another surgery')
  expect(body).not.toContain('<strong>Ask the author to delete it.</strong>')
  const finding = { kind: 'embarrassing', quote: 'not there', reason: 'It mocks her' }
  const wrong = await manager.submit(address, `${address}/findings`, finding)
  expect([wrong.statusCode, wrong.body.includes('Copy words that stand in the text')]).toEqual([
    ...[422, true],
  ])
  await manager.submit(address, `${address}/findings`, { ...finding, quote: 'dirty' })
  body = (await manager.get(address)).body
  expect(body).toContain('Added by Priya Nair')
  expect(body).toContain('<strong>Remove it.</strong>')
})

test('guides through a report by hand, and settles it by what the person says', async () => {
  const { id, address } = await takeIn(RUDE)
  await manager.submit(address, `${address}/decide`, decision('report'))
  const { body } = await manager.get(address)
  expect(body).toContain('Open it on Facebook')
  expect(body).toContain('It breaks our published guidance. Clause 4')
  const done = /action="(\/steps\/[^"]+\/done)"/.exec(body)?.[1] ?? ''
  const reply = await manager.submit(address, done, { note: 'Chose “Harassment”' })
  expect(reply.headers.location).toBe(address)
  const steps = await asOwner(`select state, note from heed.step where contribution_id = $1`, [id])
  expect(steps).toEqual([{ state: 'confirmed', note: 'Chose “Harassment”' }])
})

test('records once an hour that a person read the evidence', async () => {
  const { id, address } = await takeIn(RUDE)
  await manager.get(address)
  await manager.get(address)
  const reads = () =>
    asOwner(`select from heed.audit_entry where action = 'evidence-read' and subject = $1`, [
      `contribution:${id}`,
    ])
  expect(await reads()).toHaveLength(1)
  await (await signIn('moderator', 'Alex Moor')).browser.get(address)
  expect(await reads()).toHaveLength(2)
})

const PIXEL = Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1')

async function takeInWithMedia(type: string) {
  const { id, address } = await takeIn({ ...RUDE, photo: 'https://scontent.fbcdn.net/p' })
  const [media] = await asOwner<{ media_id: string }>(
    `update heed.media set state = 'kept', bytes = $2, content_type = $3
      where contribution_id = $1 returning media_id`,
    [id, PIXEL, type],
  )
  return { address, href: `${address}/media/${media?.media_id ?? ''}` }
}

test('shows a kept picture to staff, where nothing in it can run', async () => {
  const { address, href } = await takeInWithMedia('image/gif')
  expect((await manager.get(address)).body).toContain(`src="${href}"`)
  const { headers, rawPayload } = await manager.get(href)
  expect(rawPayload.equals(PIXEL)).toBe(true)
  expect(headers['content-type']).toBe('image/gif')
  expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-disposition']).toMatch(/^inline/)
})

test.each(['image/svg+xml', 'text/html', 'application/pdf'])(
  'hands out %s only as a file to be saved',
  async (type) => {
    const { address, href } = await takeInWithMedia(type)
    expect((await manager.get(address)).body).toContain(`<a href="${href}">`)
    const { headers } = await manager.get(href)
    expect(headers['content-type']).toBe('application/octet-stream')
    expect(headers['content-disposition']).toMatch(/^attachment/)
  },
)

test('destroys what a person marks as indecent, and says who did', async () => {
  const { address, href } = await takeInWithMedia('image/gif')
  await manager.submit(address, `${href}/indecent`)
  expect((await manager.get(href)).statusCode).toBe(404)
  const { body } = await manager.get(address)
  expect(body).toContain('Picture 1 was destroyed.')
  expect(body).toContain('Priya Nair marked it as indecent')
})

test('shows the conversation around a comment', async () => {
  const { id, address } = await takeIn(COMPLAINT)
  const [row] = await asOwner<{ external_id: string }>(
    `select external_id from heed.contribution where contribution_id = $1`,
    [id],
  )
  const answer = { author: 'Viv', message: 'Same here', parentId: row?.external_id ?? '' }
  const reply = await takeIn(answer)
  expect((await manager.get(address)).body).toContain('Same here')
  expect((await manager.get(reply.address)).body).toContain('The waiting room is dirty')
})
