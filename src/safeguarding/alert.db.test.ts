import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  decide,
  findActions,
  findSteps,
  makePracticeOnFacebook,
  type PracticeOnFacebook,
  tellComment,
  deliver,
  writeComment,
} from '../../test/builders/practice-on-facebook.ts'
import { someEntry, writeDelivery } from '../../test/builders/facebook-delivery.ts'
import { startSmtpServer } from '../../test/counterparts/smtp-server.ts'
import { useTestSpine } from '../../test/setup/test-spine.ts'
import { moveCase } from '../cases/move-case.ts'
import { openCase } from '../cases/open-case.ts'
import type { SpineDeps } from '../contributions/workers.ts'
import { createMailSender } from '../platform/mail/mail-sender.ts'
import { findHolidays } from '../practice/holidays.ts'
import { savePerson } from '../practice/people.ts'
import type { Role } from '../practice/rules/roles.ts'
import { createAlertArea } from './alert-area.ts'
import { createSafeguardingFollowUp } from './raise-alert.ts'
import { alertMachine } from './rules/alert-machine.ts'
import { raiseDrill } from './run-drill.ts'
import type { NoticeDeps } from './send-notice.ts'
import { findSafeguardingSettings, saveOnCall, saveSafeguardingSettings } from './store.ts'
import { createSafeguardingWorkers } from './workers.ts'

const MINUTE_MS = 60_000
let smtp: Awaited<ReturnType<typeof startSmtpServer>>
let sent: { phone: string; body: string }[] = []

const toNoticeDeps = ({ inPractice, enqueue, recordAudit, clock }: SpineDeps): NoticeDeps => ({
  ...{ inPractice, enqueue, recordAudit, clock },
  findHolidays,
  publicUrl: new URL('https://heed.example'),
  carriers: {
    sendMail: createMailSender({
      url: new URL(`smtp://127.0.0.1:${smtp.port}`),
      fromAddress: 'heed@heed.example',
    }),
    notify: {
      sendText: ({ phone, body }) => {
        sent.push({ phone, body })
        return Promise.resolve({ kind: 'accepted', reference: 'n' })
      },
      sendEmail: () => Promise.reject(new Error('The mail server sends e-mails')),
      findByReference: () => Promise.resolve(undefined),
      findStatus: () => Promise.resolve('delivered'),
    },
  },
})

const spine = useTestSpine({
  followUps: (deps) => [createSafeguardingFollowUp(toNoticeDeps(deps))],
  workers: (deps) => createSafeguardingWorkers(toNoticeDeps(deps)),
})

beforeAll(async () => {
  smtp = await startSmtpServer()
})
afterAll(() => smtp.close())
beforeEach(() => {
  // What earlier tests left behind would go on calling.
  spine.jobs.splice(0)
  smtp.taken.splice(0)
  sent = []
})

let people = 0

async function addPerson(practice: PracticeOnFacebook, role: Role) {
  const personId = spine.makeId()
  const email = `person-${(people += 1)}@example.org`
  const person = { personId, email, name: `Person ${people}`, role, passwordHash: '' }
  await spine.database.inPractice(practice.practiceId, (tx) =>
    savePerson(tx, person, spine.deps.clock.now()),
  )
  return { personId, email, role }
}

async function changeSettings(
  { practiceId }: PracticeOnFacebook,
  change: Partial<Awaited<ReturnType<typeof findSafeguardingSettings>>>,
) {
  await spine.database.inPractice(practiceId, async (tx) => {
    await saveSafeguardingSettings(tx, { ...(await findSafeguardingSettings(tx)), ...change })
  })
}

const findCases = ({ practiceId }: PracticeOnFacebook) =>
  spine.asOwner<{ case_id: string; state: string; title: string; revision: number }>(
    `select * from case_file where practice_id = $1 order by opened_at`,
    [practiceId],
  )

const receivers = () => smtp.taken.map(({ to }) => to)

async function move(practice: PracticeOnFacebook, personId: string, name: string, given = {}) {
  const [file] = await findCases(practice)
  const made = alertMachine.moves.find((one) => one.name === name)
  if (file === undefined || made === undefined) throw new Error(`No ${name}`)
  const deps = toNoticeDeps(spine.deps)
  const moved = await moveCase(deps, practice.practiceId, createAlertArea(deps), {
    ...{ caseId: file.case_id, move: made, given, expectedRevision: file.revision },
    acting: { personId, role: 'safeguarding-lead' },
  })
  await spine.work()
  return moved
}

describe('words that may mean danger', () => {
  test('raise an alert in the transaction that hides them, and call who may act', async () => {
    const practice = await makePracticeOnFacebook(spine, { automaticHide: ['threat'] })
    const lead = await addPerson(practice, 'safeguarding-lead')
    await addPerson(practice, 'receptionist')
    const { contributionId } = await writeComment(spine, practice, '#crisis and #threat')
    const rows = await spine.asOwner<{ same: boolean }>(
      `select distinct f.xmin = e.xmin and e.xmin = d.xmin as same from finding f
         join case_link l on l.target_id = f.contribution_id
         join case_event e on e.case_id = l.case_id and e.move = 'opened'
         join decision d on d.contribution_id = f.contribution_id
        where f.contribution_id = $1`,
      [contributionId],
    )
    expect(rows).toEqual([{ same: true }])
    expect(receivers()).toEqual([lead.email])
    expect(await findCases(practice)).toMatchObject([{ state: 'raised' }])
  })

  test('are told without a word that was written', async () => {
    const practice = await makePracticeOnFacebook(spine)
    await addPerson(practice, 'safeguarding-lead')
    await writeComment(spine, practice, 'I have the tablets here #crisis')
    const [mail] = smtp.taken
    expect(mail?.source).toContain('https://heed.example/cases/safeguarding/')
    expect(mail?.source).not.toContain('tablets')
  })

  test('found in a threat alone call people too, in an insult do not', async () => {
    const practice = await makePracticeOnFacebook(spine)
    await addPerson(practice, 'safeguarding-lead')
    await writeComment(spine, practice, '#harassment')
    expect(await findCases(practice)).toEqual([])
    await writeComment(spine, practice, '#threat')
    expect(await findCases(practice)).toMatchObject([{ title: 'A threat' }])
  })

  test('raise one alert, however often they are read', async () => {
    const practice = await makePracticeOnFacebook(spine)
    await addPerson(practice, 'safeguarding-lead')
    const { commentId } = await writeComment(spine, practice, '#crisis')
    const edited = tellComment(spine, practice, commentId, { message: '#crisis #emergency', verb: 'edited' }) // prettier-ignore
    await deliver(spine, practice.practiceId, writeDelivery(someEntry([edited], practice.pageId)))
    const files = await findCases(practice)
    expect(files).toHaveLength(1)
    const events = await spine.asOwner<{ move: string }>(
      'select move from case_event where case_id = $1 order by at, event_id',
      [files[0]?.case_id],
    )
    expect(events.map((one) => one.move)).toEqual(['opened', 'more-found'])
  })
})

describe('calling', () => {
  test('goes on to the next, and then to everybody, until somebody takes it', async () => {
    const practice = await makePracticeOnFacebook(spine)
    const first = await addPerson(practice, 'safeguarding-lead')
    const second = await addPerson(practice, 'deputy-manager')
    const manager = await addPerson(practice, 'practice-manager')
    await spine.database.inPractice(practice.practiceId, (tx) =>
      saveOnCall(tx, [
        { personId: first.personId, rung: 1, when: 'always', phone: '07700900001' },
        { personId: second.personId, rung: 2, when: 'always', phone: '' },
      ]),
    )
    await writeComment(spine, practice, '#crisis')
    expect(receivers()).toEqual([first.email])
    expect(sent).toMatchObject([{ phone: '07700900001' }])
    await spine.advance(5 * MINUTE_MS)
    expect(new Set(receivers().slice(1))).toEqual(new Set([first.email, second.email]))
    await spine.advance(5 * MINUTE_MS)
    expect(receivers().slice(3)).toContain(manager.email)
    await move(practice, second.personId, 'take')
    const before = receivers().length
    await spine.advance(60 * MINUTE_MS)
    expect(receivers()).toHaveLength(before)
  })

  test('uses who is on call while the practice is closed', async () => {
    const practice = await makePracticeOnFacebook(spine)
    const day = await addPerson(practice, 'safeguarding-lead')
    const night = await addPerson(practice, 'deputy-manager')
    await spine.database.inPractice(practice.practiceId, (tx) =>
      saveOnCall(tx, [
        { personId: day.personId, rung: 1, when: 'open', phone: '' },
        { personId: night.personId, rung: 1, when: 'closed', phone: '' },
      ]),
    )
    await changeSettings(practice, { opensAt: 0, closesAt: 1 })
    await writeComment(spine, practice, '#crisis')
    expect(receivers()).toEqual([night.email])
  })

  test('begins again when it is handed back', async () => {
    const practice = await makePracticeOnFacebook(spine)
    const lead = await addPerson(practice, 'safeguarding-lead')
    await writeComment(spine, practice, '#crisis')
    await move(practice, lead.personId, 'take')
    const before = receivers().length
    await move(practice, lead.personId, 'hand-back', { reason: 'I am on a train' })
    expect(receivers().length).toBeGreaterThan(before)
  })
})

test('while the mail server is away for an hour, it is asked again until it takes the call', async () => {
  const practice = await makePracticeOnFacebook(spine)
  const lead = await addPerson(practice, 'safeguarding-lead')
  const { port } = smtp
  await smtp.close()
  await writeComment(spine, practice, '#crisis')
  for (let minute = 0; minute < 60; minute += 5) await spine.advance(5 * MINUTE_MS)
  const failed = await spine.asOwner<{ failure: string | null }>(
    'select failure from alert_notice where practice_id = $1',
    [practice.practiceId],
  )
  expect(failed[0]?.failure).toBe('The mail server cannot be reached')
  smtp = await startSmtpServer({}, port)
  await spine.advance(2 * MINUTE_MS)
  expect(receivers()).toContain(lead.email)
})

test('nothing is removed before somebody has taken it, and then it can be', async () => {
  const practice = await makePracticeOnFacebook(spine)
  const lead = await addPerson(practice, 'safeguarding-lead')
  const { contributionId } = await writeComment(spine, practice, '#crisis')
  const removal = () => decide(spine, practice, contributionId, { action: 'remove' })
  expect(await removal()).toMatchObject({ error: { because: 'take-first' } })
  await move(practice, lead.personId, 'take')
  expect(await removal()).toMatchObject({ ok: true })
})

describe('the signpost to help', () => {
  test('goes out by itself where the practice has opted in, once', async () => {
    const practice = await makePracticeOnFacebook(spine)
    await addPerson(practice, 'safeguarding-lead')
    await changeSettings(practice, { signpostByItself: true })
    const { contributionId } = await writeComment(spine, practice, '#crisis')
    expect(await findSteps(spine, contributionId)).toMatchObject([
      { kind: 'send-private-message', state: 'confirmed' },
    ])
    expect(await findActions(spine, contributionId)).toContain('signpost-requested')
    const [message] = await spine.asOwner<{ message: string }>(
      'select message from step where contribution_id = $1',
      [contributionId],
    )
    expect(message?.message).toContain('116 123')
  })

  test('waits for a person where it has not', async () => {
    const practice = await makePracticeOnFacebook(spine)
    await addPerson(practice, 'safeguarding-lead')
    const { contributionId } = await writeComment(spine, practice, '#crisis')
    expect(await findSteps(spine, contributionId)).toEqual([])
  })
})

test('a referral by phone must be confirmed in writing before the alert is closed', async () => {
  const practice = await makePracticeOnFacebook(spine)
  const lead = await addPerson(practice, 'safeguarding-lead')
  await writeComment(spine, practice, '#crisis')
  await move(practice, lead.personId, 'take')
  const happenedAt = spine.deps.clock.now().toISOString()
  await move(practice, lead.personId, 'refer', { referredTo: 'Children’s services', how: 'phone', happenedAt }) // prettier-ignore
  const closing = { outcome: 'handed-on', summary: 'They have it.' }
  expect(await move(practice, lead.personId, 'close', closing)).toMatchObject({ ok: false })
  await spine.asOwner('update case_task set done_at = now()')
  expect(await move(practice, lead.personId, 'close', closing)).toMatchObject({ ok: true })
})

test('a drill takes the same way, says that it is one, and the next is planned', async () => {
  const practice = await makePracticeOnFacebook(spine)
  const lead = await addPerson(practice, 'safeguarding-lead')
  await raiseDrill(toNoticeDeps(spine.deps), practice.practiceId, lead.personId)
  await spine.work()
  expect(smtp.taken[0]?.source).toContain('DRILL')
  await move(practice, lead.personId, 'take')
  const settings = await spine.database.inPractice(practice.practiceId, findSafeguardingSettings)
  expect(settings.drillNextAt?.toISOString()).toBe('2026-09-01T09:00:00.000Z')
  await spine.advance(40 * 24 * 60 * MINUTE_MS)
  expect(await findCases(practice)).toHaveLength(2)
})

test('a person who raises an alert by hand has people called too', async () => {
  const practice = await makePracticeOnFacebook(spine)
  const lead = await addPerson(practice, 'safeguarding-lead')
  const deps = toNoticeDeps(spine.deps)
  await deps.inPractice(practice.practiceId, (tx) =>
    openCase(deps, tx, createAlertArea(deps), {
      values: { found: 'A caller did not sound well', level: 'l3' },
      links: [],
      openedBy: lead.personId,
    }),
  )
  await spine.work()
  expect(receivers()).toEqual([lead.email])
})
