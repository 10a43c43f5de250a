import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { makePractice } from '../../../../test/builders/practice-with-page.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'
import { ANSWERS, QUESTION } from '../../rules/answers.ts'

const { house, web, asOwner } = useTestHouse()
const FORM = '/feedback/willow-bank-surgery'

beforeAll(async () => {
  await makePractice(house())
})

const get = (url: string) => web().app.inject({ url, remoteAddress: '192.0.2.77' })
let visitors = 0
const send = (fields: Readonly<Record<string, string>>, url = FORM) =>
  web().app.inject({
    ...{ method: 'POST', url, remoteAddress: `192.0.2.${(visitors++ % 200) + 1}` },
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'Wonderphone 7',
      'sec-fetch-site': 'same-origin',
    },
    payload: new URLSearchParams(fields).toString(),
  })

describe('the form', () => {
  test('§2.2: asks the question word for word, with its answers in their order and none chosen', async () => {
    const { body, headers } = await get(FORM)
    expect(body).toContain(QUESTION)
    const labels = [...body.matchAll(/public-answer__label"[^>]*><span>([^<]+)</g)]
    expect(labels.map(([, label]) => label)).toEqual(ANSWERS.map(({ label }) => label))
    expect(body).not.toContain('checked=""')
    expect(headers['set-cookie']).toBeUndefined()
  })

  test.each(['', '?form=easy', '?form=child', '/kiosk'])(
    'says where to get help, and not to write names, in the version "%s"',
    async (version) => {
      const { body } = await get(FORM + version)
      expect(body).toContain('Call 111 and select the mental health option')
      expect(body).toContain('Do not write names')
      for (const { label } of ANSWERS) expect(body).toContain(label)
    },
  )

  test('leads from /feedback to the only surgery there is', async () => {
    expect((await get('/feedback')).headers.location).toBe(FORM)
  })

  test('keeps what was written when no answer was chosen, and says what to do', async () => {
    const reply = await send({ why: 'The ramp is steep' })
    expect(reply.statusCode).toBe(400)
    expect(reply.body).toContain('Select an answer')
    expect(reply.body).toContain('The ramp is steep')
    expect(reply.body).toContain('<title>Error: ')
  })

  test('says thank you, with help on the page', async () => {
    const reply = await send({ answer: 'good' })
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/feedback/thank-you'])
    expect((await get('/feedback/thank-you')).body).toContain('Call Samaritans on 116 123')
  })

  test('is not found for a surgery that there is none of', async () => {
    expect((await get('/feedback/nowhere')).statusCode).toBe(404)
  })
})

describe('§11.9 check 14: what is kept', () => {
  const columnsOf = async (table: string) =>
    (
      await asOwner<{ name: string; type: string }>(
        `select column_name as name, data_type as type from information_schema.columns
          where table_schema = 'heed' and table_name = '${table}' order by ordinal_position`,
      )
    ).map(({ name, type }) => `${name} ${type}`)

  test('of an answer is the answer, where, how and on which day', async () => {
    expect(await columnsOf('feedback_response')).toEqual([
      'practice_id uuid',
      'response_id uuid',
      'site text',
      'day date',
      'month text',
      'late boolean',
      'mode text',
      'answer text',
      'assisted boolean',
    ])
  })

  test('of a comment is no time but that of its review', async () => {
    const columns = await columnsOf('feedback_comment')
    expect(columns.filter((column) => /_at|date|time |inet|person|user/.test(column))).toEqual([
      'reviewed_at timestamp with time zone',
    ])
  })

  test('leads to nobody: neither address, browser, time nor log entry', async () => {
    const before = await asOwner<{ entries: string }>(
      `select count(*) as entries from heed.audit_entry`,
    )
    await send({ answer: 'poor', why: 'Cold waiting room' })
    const rows = await asOwner(`select r.*, r.day::text as day, c.* from heed.feedback_response r
      left join heed.feedback_comment c using (practice_id, response_id)`)
    const all = JSON.stringify(rows)
    expect(all).not.toContain('192.0.2')
    expect(all).not.toContain('Wonderphone')
    expect(all).not.toMatch(/\d\d:\d\d:\d\d/)
    // The first part of an id that is made from the time.
    expect(all).not.toMatch(/"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[^"]*","site"/)
    const after = await asOwner<{ entries: string }>(
      `select count(*) as entries from heed.audit_entry`,
    )
    expect(after).toEqual(before)
  })
})

test('an answer that is sent twice counts once', async () => {
  const responseId = randomUUID()
  const counted = async () =>
    (await asOwner<{ sum: string }>(`select sum(count) from heed.feedback_count`))[0]?.sum
  const before = Number(await counted())
  await send({ answer: 'neither', responseId, why: 'Twice' })
  await send({ answer: 'neither', responseId, why: 'Twice' })
  expect(Number(await counted())).toBe(before + 1)
  const comments = await asOwner(`select from heed.feedback_comment where text = 'Twice'`)
  expect(comments).toHaveLength(1)
})

test.each([
  [{ by: 'link' }, FORM, 'online'],
  [{ by: 'text' }, FORM, 'sms'],
  [{ form: 'easy' }, FORM, 'other'],
  [{ form: 'child' }, FORM, 'other'],
  [{}, `${FORM}/kiosk`, 'tablet'],
])('§2.3: %j at %s counts as %s', async (fields, url, mode) => {
  const responseId = randomUUID()
  await send({ answer: 'good', responseId, ...fields }, url)
  const rows = await asOwner(`select mode from heed.feedback_response where response_id = $1`, [
    responseId,
  ])
  expect(rows).toEqual([{ mode }])
})

test('every comment is read before it is kept: danger comes first, names are covered', async () => {
  await send({ answer: 'very-poor', why: '#crisis I cannot go on', publish: 'yes' })
  await send({ answer: 'good', why: 'Dr Mark Shelton was kind', publish: 'yes' })
  const rows = await asOwner<{ text: string; queue: string; redacted: string; state: string }>(
    `select text, queue, redacted, state from heed.feedback_comment
      where may_publish order by rank, text`,
  )
  expect(rows.map(({ queue }) => queue)).toEqual(['urgent', 'none'])
  expect(rows[1]?.redacted).toBe('[name removed] was kind')
  expect(rows.every(({ state }) => state === 'waiting')).toBe(true)
})

test('a flood from one place is stopped, and others are not', async () => {
  const from = (remoteAddress: string) =>
    web().app.inject({ method: 'POST', url: FORM, remoteAddress, payload: { answer: 'good' } })
  const statuses: number[] = []
  for (let times = 0; times < 61; times++) statuses.push((await from('198.51.100.9')).statusCode)
  expect([statuses[59], statuses[60]]).toEqual([303, 429])
  expect((await from('198.51.100.10')).statusCode).toBe(303)
})

test.each(['poster', 'cards'])('the %s is a PDF with a code', async (kind) => {
  const reply = await get(`${FORM}/${kind}.pdf`)
  expect(reply.headers['content-type']).toBe('application/pdf')
})
