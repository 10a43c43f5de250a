import { describe, expect, test } from 'vitest'
import { lintWords } from './lint-words.ts'

const quotes = (text: string, audience: 'public' | 'private-message' | 'letter' = 'public') =>
  lintWords(text, audience).map(({ quote }) => quote)

test('§11.9.3: "Sorry about your appointment on Tuesday" is refused for the appointment and the date', () => {
  expect(quotes('Sorry about your appointment on Tuesday')).toEqual(
    expect.arrayContaining(['your appointment', 'on Tuesday']),
  )
})

describe('what confirms that somebody is a patient', () => {
  test.each([
    'We have looked at your records.',
    'As a patient you can order online.',
    'Our records show a missed call.',
    'You attended on 3 March.',
    'When you rang us we were busy.',
    'Your mum was seen by the nurse.',
    'Your next blood test is booked.',
    'You are registered with us.',
    'We are sorry for her treatment.',
    'You were seen on 12/03/2026.',
    'NHS number 999 123 4567',
  ])('is refused: %s', (text) => {
    expect(quotes(text)).not.toEqual([])
    expect(quotes(text, 'private-message')).not.toEqual([])
    expect(quotes(text, 'letter')).toEqual([])
  })

  test.each([
    'We cannot discuss anyone’s care or respond to complaints on social media. Please delete this post. If you want to make a complaint, you can use our complaints procedure: https://willowbank.example/complaints, or call 01632 960 001. Please do not send personal or medical details here.',
    'Thank you for your review.',
    'We welcome all feedback. You can tell us more on 01632 960 001.',
    'We are open from 8am to 6:30pm, Monday to Friday.',
    'Our flu clinic opens soon. Anyone over 65 can book.',
    'Ask our patient participation group.',
  ])('is not found in: %s', (text) => {
    expect(quotes(text)).toEqual([])
  })
})

test('a complaint is never acknowledged where others can read it, but may be in a private message', () => {
  expect(quotes('We apologise, we are sorry to hear this')).toEqual(['apologise', 'sorry to hear'])
  expect(quotes('We are sorry to hear this', 'private-message')).toEqual([])
})
