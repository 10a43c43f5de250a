import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FindingKind } from '../guidance/finding-kinds.ts'
import { firstEdition } from '../guidance/first-edition.ts'
import { createReader } from './create-reader.ts'
import type { Detector } from './detector.ts'
import type { PracticeDirectory, ReadableItem } from './reading.ts'

const practice: PracticeDirectory = {
  name: 'Millbrook Surgery',
  sites: [{ name: 'Millbrook Surgery', town: 'Millbrook' }],
  staff: [
    { name: 'Dr Amina Siddiqui', role: 'GP' },
    { name: 'Sister Ruth Haworth', role: 'nurse' },
    { name: 'Will Cope', role: 'receptionist' },
    { name: 'Joanna Tamworth', role: 'receptionist', aliases: ['Jo-Jo'] },
    { name: 'Peter Lund', role: 'practice manager' },
  ],
}
const read = createReader(practice)

function readText(text: string, more: Partial<ReadableItem> = {}) {
  return read({ text, channel: 'facebook-comment', ...more })
}
function kindsIn(text: string, more: Partial<ReadableItem> = {}): readonly FindingKind[] {
  return readText(text, more).findings.map(({ kind }) => kind)
}
function quotesOf(kind: FindingKind, text: string): readonly (string | null)[] {
  return readText(text)
    .findings.filter((finding) => finding.kind === kind)
    .map(({ quote }) => quote)
}

describe('the author’s own details', () => {
  test.each([
    ['My NHS number is 943 476 5919', '943 476 5919'],
    ['9434765919 if you want to check', '9434765919'],
    ['call me on 07700 900123', '07700 900123'],
    ['ring me 0 7 7 0 0 9 0 0 1 2 3 ta', '0 7 7 0 0 9 0 0 1 2 3'],
    [
      'its oh seven seven double oh nine double oh one two three',
      'oh seven seven double oh nine double oh one two three',
    ],
    ['01632 960 881 any time', '01632 960 881'],
    ['my mobile +48 601 123 456', '48 601 123 456'],
    ['email jo.haslam@mail.example', 'jo.haslam@mail.example'],
    ['lou underscore tea at mail dot example', 'lou underscore tea at mail dot example'],
    ['I am at DE14 2AB', 'DE14 2AB'],
    ['I live 61 Foundry Street', '61 Foundry Street'],
    ['me, dob 14/02/1993', '14/02/1993'],
    ['I was born 3rd March 1955', '3rd March 1955'],
  ])('are found in "%s"', (text, quote) => {
    expect(quotesOf('own-identity', text)).toContain(quote)
  })

  test.each([
    'my name is Jo',
    'order ref 4471 9022 65',
    'ring the office on 01632 960811',
    'the helpline is 0800 1111',
    'bookings@stgeorgeshall.example',
    'number 32 in the queue',
    'blood pressure 148/92 at 9.40',
    'I wrote to you on 3 May 2019',
  ])('are not found in "%s"', (text) => {
    expect(kindsIn(text)).not.toContain('own-identity')
  })

  test('are nobody else’s business in a private message', () => {
    expect(kindsIn('943 476 5919, Joanna, 07700 900123', { channel: 'facebook-message' })).toEqual(
      [],
    )
  })
})

describe('another person', () => {
  test.each([
    'her number is 07700 900123',
    'my mum is 943 476 5919',
    'our Derek has not been out of bed since the stroke',
    'My neighbour Mrs Halyna Bondar has a heart appointment on Thursday',
    'saw Tanya Beech going in for her smear',
    '@Lee Hodgetts three stents mate, THREE',
  ])('is found in "%s"', (text) => {
    expect(kindsIn(text)).toContain('patient-identity')
  })

  test.each([
    '@Sue Barton have you seen this',
    'my mum has had her jab',
    'our Tyson is at the vet with his leg, poor dog',
    'me and Jack are off to Kos on Friday',
    'Jade Goody’s cancer is why I went',
  ])('is not found in "%s"', (text) => {
    expect(kindsIn(text)).not.toContain('patient-identity')
  })

  test('is not the author, who signs with the same name', () => {
    expect(kindsIn('Ron Tipper here, had my jab', { author: 'Ron Tipper' })).not.toContain(
      'patient-identity',
    )
  })
})

describe('a member of staff', () => {
  test.each([
    ['thank you Dr Siddiqui', 'Dr Siddiqui'],
    ['thank you dr sidiqui', 'dr sidiqui'],
    ['Siddiqui is the best', 'Siddiqui'],
    ['nurse Whitlock was grand', 'nurse Whitlock'],
    ['joanna tamworth rang', 'joanna tamworth'],
    ['jo jo on form today', 'jo jo'],
    ['tell the practice manager', 'the practice manager'],
    ['Rosie on the desk found me a chair', 'Rosie on the desk'],
    ['that receptionist Hayley', 'receptionist Hayley'],
    ['I asked for Cope at the hatch', 'Cope at the hatch'],
  ])('is found in "%s"', (text, quote) => {
    expect(quotesOf('staff-identity', text)).toContain(quote)
  })

  test.each([
    'the doctor was late',
    'will you be open',
    'I can cope with it',
    'Dr Who is on tonight',
    'my sister Ruth is coming',
    'the nurses are lovely',
    'ask reception',
  ])('is not found in "%s"', (text) => {
    expect(kindsIn(text)).not.toContain('staff-identity')
  })

  test('is found where the post names them', () => {
    const context = 'Nurse Maggie Thornhill retires on Friday.'
    expect(kindsIn('we will miss you Maggie', { context })).toContain('staff-identity')
  })
})

describe('obscene words', () => {
  test.each([
    ['fuck this', 'fuck'],
    ['what the f*ck', 'f*ck'],
    ['$h1t service', '$h1t'],
    ['f u c k off', 'f u c k'],
    ['F.U.C.K. cancer', 'F.U.C.K'],
    ['fuuuuuck', 'fuuuuuck'],
    ['fυck', 'fυck'],
    ['w@nkers the lot', 'w@nkers'],
    ['b*ll*cks', 'b*ll*cks'],
    ['f%&king queue', 'f%&king'],
  ])('are found in "%s"', (text, quote) => {
    expect(quotesOf('obscenity', text)).toContain(quote)
  })

  test.each([
    'I live in Scunthorpe and work in Penistone',
    'damn this bloody rain, what crap',
    'the breast clinic and the cockpit',
    'Dick Turpin met a great tit and a cock robin',
    'just a prick on the finger',
    'shiitake for tea',
    '5*5 is 25, f**',
  ])('are not found in "%s"', (text) => {
    expect(kindsIn(text)).not.toContain('obscenity')
  })
})

describe('danger', () => {
  test.each([
    ['crisis', 'I dont want to be here anymore'],
    ['crisis', 'i’m going to kill myself tonight'],
    ['crisis', 'she has been cutting herself'],
    ['crisis', 'my husband hits me and took my phone'],
    ['crisis', 'nie chcę żyć'],
    ['emergency', 'chest pain and my left arm is numb'],
    ['emergency', 'my baby has stopped breathing'],
    ['emergency', 'his face has dropped on one side'],
    ['emergency', 'لا يستطيع التنفس'],
    ['threat', 'I will burn that place down'],
    ['threat', 'I know where you live'],
    ['threat', 'next time I’m coming with a bat'],
  ] as const)('%s is found in "%s"', (kind, text) => {
    expect(kindsIn(text)).toContain(kind)
  })

  test.each([
    'this queue is killing me',
    'could murder a bacon cob',
    'nearly had a heart attack at the price of parking',
    'we did a bake off for suicide prevention, 212 quid',
    'he had a stroke years ago and is grand now',
    'break a leg at the panto',
  ])('is not found in "%s"', (text) => {
    const danger: readonly FindingKind[] = ['crisis', 'emergency', 'threat']
    expect(kindsIn(text).filter((kind) => danger.includes(kind))).toEqual([])
  })
})

describe('honest criticism', () => {
  test.each([
    'Worst surgery ever, rude and useless, three weeks for an appointment.',
    'Disgusted. Nobody answers the phone and reception could not care less.',
    'Absolute shambles from start to finish, avoid.',
  ])('is a complaint and nothing worse: "%s"', (text) => {
    expect(new Set(kindsIn(text))).toEqual(new Set(['complaint']))
  })

  test('of oneself is no harassment', () => {
    expect(kindsIn('I am such an idiot, I forgot my own appointment')).not.toContain('harassment')
  })
})

describe('a picture', () => {
  const media = 'photo of a full waiting room, five seated patients with faces visible'

  test('of people in the practice is found, and rests on no words', () => {
    expect(readText('state of it', { media }).findings).toMatchObject([
      { kind: 'photo', quote: null, start: null, end: null, clause: ['5'] },
    ])
  })

  test.each([
    'photo of the surgery door, nobody in view',
    'a cartoon of a doctor',
    'photo of crocuses',
  ])('of nobody is left alone: %s', (description) => {
    expect(kindsIn('look', { media: description })).toEqual([])
  })
})

describe('a language that no rule reads', () => {
  const polish =
    'Dzień dobry, czy ktoś może mi powiedzieć, jak zapisać się do przychodni w tym tygodniu?'

  test('is named as unread, so that a person looks', () => {
    expect(readText(polish).failed).toEqual(['language'])
  })

  test('does not stop the search for numbers', () => {
    expect(kindsIn(`${polish} 07700 900123`)).toContain('own-identity')
  })

  test.each([
    'Ah’m no happy wi the wait, cannae get through tae them at aw',
    'ta duck, would of forgot x',
    'ok',
    '👍👍👍',
    'Congratulations all round and enjoy your retirement',
  ])('is not seen in "%s"', (text) => {
    expect(readText(text).failed).toEqual([])
  })
})

describe('the reader', () => {
  const throws: Detector = {
    name: 'broken',
    detect: () => {
      throw new Error('out of order')
    },
  }

  test('names a detector that throws and lets the others go on', () => {
    const readBroken = createReader(practice, { moreDetectors: [throws] })
    const reading = readBroken({ text: 'fuck', channel: 'facebook-comment' })
    expect(reading.failed).toEqual(['broken'])
    expect(reading.findings.map(({ kind }) => kind)).toContain('obscenity')
  })

  test('takes the clauses from the practice’s own table', () => {
    const table = {
      ...firstEdition.table,
      obscenity: { ...firstEdition.table.obscenity, clauses: [] },
    }
    const readEdited = createReader(practice, { table })
    const { findings } = readEdited({ text: 'fuck', channel: 'facebook-comment' })
    expect(findings.map(({ clause }) => clause)).toEqual([[]])
  })

  test('keeps the more certain of two findings of one kind that overlap', () => {
    const detector = (name: string, score: number): Detector => ({
      name,
      detect: () => [{ kind: 'review', span: { start: 0, end: 4 }, score, reason: name }],
    })
    const readTwice = createReader(practice, {
      moreDetectors: [detector('weak', 0.2), detector('strong', 0.9)],
    })
    const { findings } = readTwice({ text: 'xxxx', channel: 'facebook-comment' })
    expect(findings.map(({ detector: name }) => name)).toEqual(['strong'])
  })

  test('quotes exactly what stands at its offsets, in order, whatever it is given', () => {
    const bits = fc.constantFrom(
      'Dr Siddiqui ',
      'f\u200bu\u0301c\u{1F3FD}k ',
      '943 476 5919 ',
      'i want to die ',
      '👩🏽‍⚕️ ',
      'ﬁt as a ﬁddle ',
      'ЅНІТ ',
      'jo@mail.example ',
      '.\n',
    )
    const someText = fc
      .array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(someText, (text) => {
        const { findings } = readText(text)
        for (const { quote, start, end } of findings) {
          if (start === null || end === null) expect(quote).toBeNull()
          else expect(quote).toBe(text.slice(start, end))
        }
        const starts = findings.map(({ start }) => start ?? -1)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
    )
  })
})
