import { describe, expect, test } from 'vitest'
import { prepareText } from './prepare-text.ts'
import { createPhraseBook } from './phrase-book.ts'

function find(phrase: string, text: string): readonly string[] {
  const { words } = prepareText({ text, channel: 'facebook-comment' })
  const book = createPhraseBook([{ phrase, entry: true }], { relation: ['mum', 'dad'] })
  return book.find(words).map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end))
}

describe('a phrase', () => {
  test.each([
    ['dont panic', 'Don’t panic!', 'Don’t panic'],
    ['(want|need) to leave', 'I NEED to leave', 'NEED to leave'],
    ['very? good', 'it was good', 'good'],
    ['very? good', 'very good', 'very good'],
    ['(so very)? good', 'so very good', 'so very good'],
    ['kick* off', 'he kicked off', 'kicked off'],
    ['my @relation', 'ask my dad', 'my dad'],
    ['wait # hours', 'wait 3 hours', 'wait 3 hours'],
    ['for # each', 'for £40 each', 'for £40 each'],
    ['chest ~ tight', 'chest feels really rather tight', 'chest feels really rather tight'],
    ['^ results $', 'Hello. Results? Thanks', 'Results'],
    ['nie chcę żyć', 'już nie chce zyc', 'nie chce zyc'],
  ])('%s is found in "%s"', (phrase, text, found) => {
    expect(find(phrase, text)).toContain(found)
  })

  test.each([
    ['chest ~ tight', 'chest one two three four tight'],
    ['go home', 'off we go. Home at last'],
    ['^ results $', 'my results'],
    ['^ results $', 'results are in'],
    ['kick* off', 'he kicked it'],
  ])('%s is not found in "%s"', (phrase, text) => {
    expect(find(phrase, text)).toEqual([])
  })

  test.each(['(a|(b c)) d', '@unknown word', '~', '^ $'])(
    'that makes no sense is refused: %s',
    (phrase) => {
      expect(() => createPhraseBook([{ phrase, entry: true }])).toThrow()
    },
  )
})
