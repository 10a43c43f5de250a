import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createReader } from '../detection/create-reader.ts'
import { readPracticeOption } from './commands/check-practice.ts'
import { loadModel, readModel } from './load-model.ts'

let folder = ''
const inFolder = (file: string) => join(folder, file)
const errorOf = (model: ReturnType<typeof readModel>) => (model.ok ? '' : model.error)
const read = () => readModel(pathToFileURL(`${folder}/`))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-model-'))
  cpSync(new URL('../../models/', import.meta.url), folder, { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('readModel', () => {
  test('reads what comes with the program', () => {
    expect(read().ok).toBe(true)
  })

  test('refuses weights that the card does not describe', () => {
    const weights = readFileSync(inFolder('meaning.bin'))
    weights[0] = (weights[0] ?? 0) ^ 1
    writeFileSync(inFolder('meaning.bin'), weights)
    expect(errorOf(read())).toContain('is not what')
  })

  test('refuses a card that is none', () => {
    writeFileSync(inFolder('meaning.json'), '{"version":1}')
    expect(errorOf(read())).toContain('is not a model card')
  })

  test('says how to make what is missing', () => {
    rmSync(inFolder('meaning.bin'))
    expect(errorOf(read())).toContain('npm run train')
  })
})

/** Plain cases that a model of any use must get right. */
describe('the model that comes with the program', () => {
  const model = loadModel()
  const readItem = createReader(readPracticeOption(undefined), {
    model: model.ok ? model.value : null,
  })
  const kindsIn = (text: string) =>
    readItem({ text, channel: 'facebook-comment' }).findings.map(({ kind }) => kind)

  test.each([
    [
      'complaint',
      'I have been trying to get through for three days and nobody picks up. Disgraceful.',
    ],
    ['crisis', 'i cant see a way out of this any more and i have the pills in front of me'],
    ['emergency', 'My dad has crushing chest pain right now and his arm has gone numb'],
    [
      'threat',
      'I will be waiting for that doctor in the car park tonight and he will get what is coming',
    ],
    [
      'review',
      'Really pleased with the nurse today, gentle and kind and explained everything to me',
    ],
    [
      'legal-notice',
      'My solicitor has sent you a letter before claim and you have 14 days to answer',
    ],
    ['fraud', 'Get your sick note same day no questions asked, message me on WhatsApp for prices'],
    ['rights-request', 'Under GDPR please send me a copy of all the records you hold about me'],
  ])('finds %s', (kind, text) => {
    expect(kindsIn(text)).toContain(kind)
  })

  test.each([
    'What time do you open on Saturday?',
    'Is there parking at the new site?',
    'See you all at the summer fair',
    'Thanks for letting us know',
    'Do I need to bring my red book?',
  ])('leaves alone: %s', (text) => {
    expect(kindsIn(text)).toEqual([])
  })
})
