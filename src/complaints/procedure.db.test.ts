import { describe, expect, test } from 'vitest'
import { someAssessment, today, useComplaints } from '../../test/builders/complaints.ts'
import { signInAs } from '../../test/builders/practice-with-page.ts'
import { dayOf } from '../base/local-day.ts'

const complaints = useComplaints()
const { house, people, staff, receive, move, mustMove, stateOf } = complaints
const { runningClocks, lettersOf, messagesOf } = complaints

describe('the way to a signed response', () => {
  test('goes through acknowledgement, investigation, signature and outcome, with a letter at each turn', async () => {
    const caseId = await receive()
    await mustMove(people().manager, caseId, 'assess', someAssessment())
    await mustMove(people().manager, caseId, 'accept')
    const answerBy = dayOf(new Date(Date.now() + 40 * 24 * 3600_000))
    await mustMove(people().manager, caseId, 'acknowledge', {
      ...{ 'acknowledged-how': 'letter', understanding: 'You could not get through.' },
      ...{ discussion: 'offered', 'response-day': answerBy },
    })
    expect(await runningClocks(caseId)).toEqual(['complaint-response', 'complaint-six-months', 'complaint-update']) // prettier-ignore
    await mustMove(people().manager, caseId, 'investigate', {
      investigator: people().manager.personId,
      plan: 'Phone log',
    })
    await mustMove(people().manager, caseId, 'update', { update: 'We read the log.' })
    const response = {
      ...{ investigation: 'The phone log', 'how-considered': 'Against the log' },
      ...{ conclusions: 'You were cut off', 'action-confirmation': 'More lines since May' },
    }
    await mustMove(people().manager, caseId, 'draft', response)
    await mustMove(people().manager, caseId, 'submit')
    const refused = await move(people().manager, caseId, 'sign', { 'signed-as': 'Priya' }).catch(
      String,
    )
    expect(refused).toContain('no form')
    await mustMove(people().doctor, caseId, 'sign', { 'signed-as': 'Dr Mark Shelton, partner' })
    await mustMove(people().manager, caseId, 'respond', { 'sent-by': 'email' })
    await mustMove(people().manager, caseId, 'close', {
      ...{ outcome: 'upheld', learning: 'The lines were too few', actions: 'More lines' },
    })
    expect(await stateOf(caseId)).toBe('closed')
    expect(await runningClocks(caseId)).toEqual([])
    const letters = await lettersOf(caseId)
    const messages = await messagesOf(caseId)
    expect(letters.map(({ template }) => template)).toEqual([
      'complaint-acknowledgement',
      'complaint-holding',
      'complaint-response',
    ])
    expect(messages.filter(({ letter_id }) => letter_id !== null)).toHaveLength(3)
    expect(letters[2]?.body).toContain('Ombudsman')
    const pdf = await staff(people().manager).get(`/cases/complaints/${caseId}/letters/${letters[2]?.letterId ?? ''}.pdf`) // prettier-ignore
    expect(pdf.headers['content-type']).toBe('application/pdf')
    const reports = await staff(people().manager).get('/cases/complaints/reports')
    expect(reports.body).toContain('The figures balance')
    expect(reports.body).toContain('The lines were too few')
  })
})

describe('whom a complaint is about', () => {
  test('neither finds it, nor opens it, nor works on it', async () => {
    const caseId = await receive({ fields: { name: 'Quentin Unseen' } })
    await mustMove(people().manager, caseId, 'assess', {
      ...someAssessment(),
      'complained-of': people().other.personId,
    })
    expect((await staff(people().other).get(`/cases/complaints/${caseId}`)).statusCode).toBe(404)
    expect((await staff(people().other).get('/cases/complaints')).body).not.toContain(
      'Quentin Unseen',
    )
    const forced = await staff(people().other).post(`/cases/complaints/${caseId}/moves/accept`, {
      ...{ expectedRevision: '3', _csrf: await csrfOf(people().other) },
    })
    expect(forced.statusCode).toBe(404)
    expect(await stateOf(caseId)).toBe('assessing')
  })

  test('§11.9.9: cannot be made its investigator', async () => {
    const caseId = await receive()
    await mustMove(people().manager, caseId, 'assess', {
      ...someAssessment(),
      'complained-of': people().doctor.personId,
    })
    await mustMove(people().manager, caseId, 'accept')
    await mustMove(people().manager, caseId, 'acknowledge', {
      ...{ 'acknowledged-how': 'phone', understanding: 'x', discussion: 'held' },
      'response-day': today(),
    })
    const reply = await move(people().manager, caseId, 'investigate', {
      investigator: people().doctor.personId,
      plan: 'x',
    })
    expect(reply.statusCode).toBe(409)
    expect(reply.body).toContain('Choose another investigator')
  })
})

const csrfOf = async (who: { readonly cookie: string }) => {
  const { body } = await staff(who).get('/cases/complaints/new')
  return /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
}

test('a receptionist writes a complaint down, and reads none', async () => {
  const receptionist = await signInAs(house(), people().practiceId, 'receptionist', 'Ann Desk')
  const page = staff(receptionist)
  const reply = await page.submit('/cases/complaints/new', '/cases/complaints', {
    ...{ how: 'desk', oral: 'yes', received: today(), name: 'Jo Bloggs', status: 'patient' },
    ...{ basis: 'self', 'age-band': '26-55', about: 'The queue was long' },
  })
  expect(reply.statusCode).toBe(303)
  const next = await page.get(String(reply.headers.location))
  expect(next.body).toContain('It is written down as')
  expect((await page.get('/cases/complaints')).statusCode).toBe(403)
})

test('a complaint by a representative that came too late is refused, and told why', async () => {
  const caseId = await receive({
    fields: { basis: 'asked', 'patient-name': 'Sam Bloggs', happened: '2024-03-03' },
  })
  await mustMove(people().manager, caseId, 'assess', {
    ...someAssessment(),
    happened: '2024-03-03',
  })
  const accept = await move(people().manager, caseId, 'accept').catch(String)
  expect(accept).toContain('no form')
  await mustMove(people().manager, caseId, 'refuse-late', {
    'late-reason': 'No reason for waiting was given.',
  })
  const [letter] = await lettersOf(caseId)
  expect(letter?.template).toBe('complaint-out-of-time')
  expect(letter?.body).toContain('No reason for waiting was given.')
  expect(letter?.body).toContain('Ombudsman')
  expect(await runningClocks(caseId)).toEqual([])
})
