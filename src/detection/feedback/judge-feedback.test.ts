import { describe, expect, test } from 'vitest'
import { createFeedbackJudge } from './judge-feedback.ts'

const judge = createFeedbackJudge({
  name: 'Millbrook Surgery',
  sites: [],
  staff: [{ name: 'Dr Amina Siddiqui', role: 'GP' }],
})
const judgeText = (text: string) => judge({ text, channel: 'facebook-message' })

describe('sentiment', () => {
  test.each([
    [1, 'Excellent, the nurse was very kind and helpful'],
    [2, 'It was fine'],
    [3, 'The lift is by the door'],
    [3, 'Good doctors, slow phones'],
    [4, 'The wait was long'],
    [5, 'Terrible. Rude receptionist and useless phones'],
  ])('%i for "%s"', (sentiment, text) => {
    expect(judgeText(text).sentiment).toBe(sentiment)
  })

  test('a negation turns praise around', () => {
    expect(judgeText('not helpful').sentiment).toBeGreaterThan(judgeText('helpful').sentiment)
  })
})

test('topics are named once and sorted', () => {
  expect(judgeText('Rude on the phone and a long wait, wait, wait').topics).toEqual([
    'Contacting services',
    'Staff manner & personal attributes',
    'Timeliness of care',
  ])
})

test('names and identifiers are taken out and the rest stays word for word', () => {
  const text = 'Dr Siddiqui saw my mum Jean Tranter; ring 07700 900123 or jo@mail.example. Ta!'
  expect(judgeText(text).redacted).toBe(
    '[name removed] saw my mum [name removed]; ring [phone number removed] or [email address removed]. Ta!',
  )
})
