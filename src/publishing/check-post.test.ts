import { describe, expect, test } from 'vitest'
import { createReader } from '../detection/create-reader.ts'
import { checkPost } from './check-post.ts'

const read = createReader({
  name: 'Trent Meadows Medical Practice',
  sites: [{ name: 'Stretton Medical Centre', town: 'Stretton' }],
  staff: [{ name: 'Priya Shah', role: 'GP' }],
})
const answering =
  (status: number, headers: Record<string, string> = {}): typeof fetch =>
  () =>
    Promise.resolve(new Response(null, { status, headers }))
const check = (text: string, fetch = answering(200)) => checkPost({ read, fetch }, text)
const brief = async (text: string, fetch?: typeof globalThis.fetch) =>
  (await check(text, fetch)).map(({ severity, quote }) => [severity, quote])

test('a plain post passes', async () => {
  expect(
    await brief('Our flu clinics start on 3 October. Book on our website or call the surgery.'),
  ).toEqual([])
})

test('a patient who can be recognised stops it', async () => {
  const problems = await check(
    'Well done to Brenda Marsh of DE14 3QT, who beat her cancer and thanks our nurses!',
  )
  expect(problems).toContainEqual(expect.objectContaining({ severity: 'stop' }))
})

test('a member of staff who is named is asked about', async () => {
  expect(await brief('Dr Shah is back next week.')).toContainEqual(['ask', 'Dr Shah'])
})

test.each([
  'The vaccine is safe in pregnancy.',
  'Take two tablets every four hours.',
  'Vitamin D prevents flu.',
  'It is 95% effective.',
])('a claim is for a clinician first: %s', async (text) => {
  expect(await brief(text)).toContainEqual(['ask', expect.any(String)])
})

test('words that the NHS does not use are shown with those it does', async () => {
  expect(await check('Please telephone the practice prior to 10am.')).toEqual([
    expect.objectContaining({ severity: 'advice', quote: 'telephone' }),
    expect.objectContaining({ quote: 'the practice', reason: 'The NHS would write: surgery' }),
    expect.objectContaining({ quote: 'prior to' }),
  ])
})

describe('a link', () => {
  const text = 'Read more: https://www.nhs.uk/flu.'

  test('that works is left alone', async () => {
    expect(await brief(text)).toEqual([])
  })

  test.each([404, 410, 500])('that answers %i stops it', async (status) => {
    expect(await brief(text, answering(status))).toEqual([['stop', 'https://www.nhs.uk/flu']])
  })

  test('that nobody answers is for a person to open', async () => {
    const away: typeof fetch = () => Promise.reject(new Error('no network'))
    expect(await brief(text, away)).toEqual([['ask', 'https://www.nhs.uk/flu']])
  })

  test.each(['https://127.0.0.1/', 'https://[::1]/', 'https://10.1.2.3/x', 'https://localhost/'])(
    'into a private network is never asked: %s',
    async (url) => {
      let asked = 0
      const counting: typeof fetch = () => {
        asked += 1
        return answering(200)('')
      }
      expect(await brief(`See ${url} now`, counting)).toEqual([['stop', url]])
      expect(asked).toBe(0)
    },
  )

  test('is not followed into a private network either', async () => {
    const sending = answering(302, { location: 'https://192.168.1.1/' })
    expect(await brief(text, sending)).toEqual([['stop', 'https://www.nhs.uk/flu']])
  })

  test('that is passed on for ever stops it', async () => {
    const sending = answering(302, { location: 'https://www.nhs.uk/flu' })
    expect(await brief(text, sending)).toEqual([['stop', 'https://www.nhs.uk/flu']])
  })
})

test('a detector that fails makes a person read it', async () => {
  const failing = { read: () => ({ findings: [], failed: ['staff'] }), fetch: answering(200) }
  expect(await checkPost(failing, 'We are open.')).toEqual([
    expect.objectContaining({ severity: 'ask' }),
  ])
})
