import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReader } from '../detection/create-reader.ts'
import type { FindingKind } from '../guidance/finding-kinds.ts'
import { readPracticeOption } from './commands/check-practice.ts'
import { loadModel } from './load-model.ts'

const model = loadModel()
const read = createReader(readPracticeOption(undefined), { model: model.ok ? model.value : null })
const danger: ReadonlySet<FindingKind> = new Set(['crisis', 'emergency', 'threat'])
const dangersIn = (text: string) =>
  read({ text, channel: 'facebook-comment' })
    .findings.map(({ kind }) => kind)
    .filter((kind) => danger.has(kind))

const dangers = [
  'I have the tablets in front of me and I am going to take them tonight.',
  'He hits me when he has had a drink and I am frightened to go home.',
  'My baby has been left on her own in the house since this morning.',
  'She has stopped breathing and her lips are blue.',
  'His face has dropped on one side and he cannot speak.',
  'I have crushing chest pain and my left arm has gone numb.',
  'I am going to wait for that doctor in the car park and break his legs.',
  'Somebody should burn that surgery down with all of them in it.',
]
const harmless = [
  'The car park opens again on Monday.',
  'Thank you for the information.',
  'What time do you close on Friday?',
  'The weather has been lovely this week!',
  'My neighbour told me about this page.',
  'We have been with this surgery for twenty years.',
]

test('what is harmless never takes back what is dangerous, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...dangers),
      fc.array(fc.constantFrom(...harmless), { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom(...harmless), { maxLength: 8 }),
      (text, before, after) => {
        const alone = dangersIn(text)
        expect(alone.length).toBeGreaterThan(0)
        const among = dangersIn([...before, text, ...after].join(' '))
        for (const kind of alone) expect(among).toContain(kind)
      },
    ),
    { numRuns: 60 },
  )
})
