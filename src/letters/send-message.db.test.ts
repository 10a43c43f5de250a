import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { notifyKeys, startNotifyServer } from '../../test/counterparts/notify-server.ts'
import { startSmtpServer } from '../../test/counterparts/smtp-server.ts'
import { somePracticeId, useTestDatabase } from '../../test/setup/test-database.ts'
import { createAuditLog } from '../audit/audit-log.ts'
import type { JobPayload } from '../platform/jobs/job.ts'
import { createMailSender } from '../platform/mail/mail-sender.ts'
import { createNotifyClient } from '../platform/notify/notify-client.ts'
import { saveDirectory } from '../practice/store.ts'
import { followMessage } from './follow-message.ts'
import { postMessage } from './post-message.ts'
import { sendMessage, type SendDeps } from './send-message.ts'
import { claimMessage, findMessagesAbout, findTroubledMessages } from './store/messages.ts'

const { database } = useTestDatabase()
const practiceId = somePracticeId()
let now = new Date('2026-11-28T02:00:00Z')
let smtp: Awaited<ReturnType<typeof startSmtpServer>>
let notify: Awaited<ReturnType<typeof startNotifyServer>>
let deps: SendDeps
let about = ''
const jobs: { readonly name: string; readonly payload: JobPayload; readonly notBefore: Date }[] = []

beforeAll(async () => {
  await database.inPractice(practiceId, (tx) =>
    saveDirectory(tx, { name: 'Willow Bank Surgery', sites: [], staff: [] }, now),
  )
  smtp = await startSmtpServer()
  notify = await startNotifyServer(() => now)
  const mailTo = new URL(`smtp://127.0.0.1:${smtp.port}`)
  const clock = { now: () => now }
  deps = {
    inPractice: database.inPractice,
    enqueue: (_tx, { name }, payloads, options) => {
      const notBefore = options?.notBefore ?? now
      jobs.push(...payloads.map((payload) => ({ name, payload, notBefore })))
      return Promise.resolve()
    },
    recordAudit: createAuditLog(clock),
    clock,
    carriers: {
      sendMail: createMailSender({ url: mailTo, fromAddress: 'heed@willowbank.example' }),
      notify: createNotifyClient({ url: notify.url, fetch, now: clock.now, ...notifyKeys }),
    },
    host: 'heed.willowbank.example',
    attachLetter: () => Promise.reject(new Error('No letter here')),
    findReplyTo: () => Promise.resolve('complaints@willowbank.example'),
  }
})
afterAll(async () => {
  await smtp.close()
  await notify.close()
})
beforeEach(() => {
  about = `complaint:${crypto.randomUUID()}`
  jobs.length = 0
  smtp.taken.length = 0
})

/** Moves time on, and does what has become due, until nothing has. */
async function advance(ms: number): Promise<void> {
  now = new Date(now.getTime() + ms)
  for (;;) {
    const index = jobs.findIndex(({ notBefore }) => notBefore <= now)
    const [job] = index === -1 ? [] : jobs.splice(index, 1)
    if (job === undefined) return
    const messageId = job.payload['messageId'] ?? ''
    const run = job.name === 'send-message' ? sendMessage : followMessage
    await run(deps, practiceId, messageId)
  }
}

const post = (over: Partial<Parameters<typeof postMessage>[2]> = {}) =>
  database.inPractice(practiceId, (tx) =>
    postMessage(
      tx,
      deps.enqueue,
      {
        ...{ about, means: 'email', address: 'jo@example.org' },
        ...{ subject: 'Your complaint', body: 'Dear Jo', ...over },
      },
      now,
    ),
  )
const findMessage = async () => {
  const [message] = await database.inPractice(practiceId, (tx) => findMessagesAbout(tx, about))
  if (message === undefined) throw new Error('No message')
  return message
}
const MINUTE_MS = 60_000

test('a message is sent once, under its own id, and says where it was given', async () => {
  const messageId = await post()
  await advance(0)
  expect(smtp.taken).toHaveLength(1)
  expect(smtp.taken[0]?.source).toContain(`Message-ID: <${messageId}@heed.willowbank.example>`)
  expect(await findMessage()).toMatchObject({ state: 'sent', carrier: 'smtp', attempts: 1 })
  await sendMessage(deps, practiceId, messageId)
  expect(smtp.taken).toHaveLength(1)
})

describe('while mail is down for an hour', () => {
  test('an ordinary message is not lost, and leaves once', async () => {
    await smtp.close()
    await post()
    for (let minute = 0; minute < 60; minute += 1) await advance(MINUTE_MS)
    expect(await findMessage()).toMatchObject({
      ...{ state: 'waiting', trouble: 'The mail server cannot be reached' },
    })
    const troubled = await database.inPractice(practiceId, (tx) =>
      findTroubledMessages(tx, new Date(now.getTime() - 15 * MINUTE_MS)),
    )
    expect(troubled.map((one) => one.about)).toContain(about)
    smtp = await startSmtpServer({}, smtp.port)
    await advance(10 * MINUTE_MS)
    expect(smtp.taken).toHaveLength(1)
    expect(await findMessage()).toMatchObject({ state: 'sent', trouble: null })
  })

  test('an urgent one leaves within 15 seconds of its return', async () => {
    await smtp.close()
    await post({ urgent: true })
    for (let minute = 0; minute < 60; minute += 1) await advance(MINUTE_MS)
    smtp = await startSmtpServer({}, smtp.port)
    await advance(15_000)
    expect(smtp.taken).toHaveLength(1)
  })
})

test('a try that was cut off is repeated under the same id', async () => {
  const messageId = await post()
  await database.inPractice(practiceId, (tx) =>
    claimMessage(tx, messageId, { fence: crypto.randomUUID(), attempts: 1 }),
  )
  await advance(0)
  expect(smtp.taken).toHaveLength(1)
  expect(await findMessage()).toMatchObject({ state: 'sent', attempts: 2 })
})

test('an address that does not exist is given up at once, and shown to a person', async () => {
  smtp.troubles.receivers.push(550)
  await post()
  await advance(0)
  expect(await findMessage()).toMatchObject({
    ...{ state: 'failed', trouble: 'The mail server does not know the address (550)' },
  })
  expect(jobs).toEqual([])
})

test('after three days without a carrier a person has to see to it', async () => {
  deps = { ...deps, carriers: { sendMail: undefined, notify: undefined } }
  await post()
  for (let hours = 0; hours <= 73; hours += 1) await advance(60 * MINUTE_MS)
  expect(await findMessage()).toMatchObject({
    ...{ state: 'failed', trouble: 'This installation cannot send e-mail yet: set SMTP_URL' },
  })
})

describe('through GOV.UK Notify', () => {
  beforeAll(() => {
    const client = createNotifyClient({ url: notify.url, fetch, now: () => now, ...notifyKeys })
    deps = { ...deps, carriers: { sendMail: undefined, notify: client } }
  })
  beforeEach(() => {
    notify.notifications.length = 0
  })
  const text = (phone: string) => post({ means: 'text', address: phone, subject: '' })

  test('a text is sent, and followed until it is delivered', async () => {
    await text('07700 900000')
    await advance(0)
    expect(await findMessage()).toMatchObject({ state: 'sent', carrier: 'notify' })
    await advance(MINUTE_MS)
    expect(await findMessage()).toMatchObject({ state: 'delivered' })
  })

  test('one whose answer was lost is looked up, not doubled', async () => {
    notify.troubles.push(0)
    await text('07700 900000')
    await advance(0)
    expect(await findMessage()).toMatchObject({ state: 'waiting', may_have_left: true })
    await advance(MINUTE_MS)
    expect(notify.notifications).toHaveLength(1)
    expect(await findMessage()).toMatchObject({ state: 'sent' })
  })

  test('one that could not be taken then is sent when Notify answers again', async () => {
    notify.troubles.push(500, 500)
    await text('07700 900000')
    await advance(0)
    await advance(MINUTE_MS)
    await advance(MINUTE_MS)
    expect(notify.notifications).toHaveLength(1)
  })

  test('a number that is no more is failed for a person to see', async () => {
    await text('07700 900002')
    await advance(0)
    await advance(MINUTE_MS)
    expect(await findMessage()).toMatchObject({
      ...{ state: 'failed', trouble: 'There is no such address or number' },
    })
  })

  test('a phone that was off is tried again', async () => {
    await text('07700 900003')
    await advance(0)
    await advance(MINUTE_MS)
    await advance(MINUTE_MS)
    expect(notify.notifications.length).toBeGreaterThan(1)
    expect((await findMessage()).state).not.toBe('failed')
  })
})
