import { CHANNEL_KINDS } from '../../guidance/finding-kinds.ts'
import { Readable, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../config.ts'
import { runCheck } from './check.ts'

/** Takes what is written; `gone` plays a reader that went away. */
function createOutput(gone = false) {
  const chunks: string[] = []
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      chunks.push(chunk)
      done(gone ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null)
    },
  })
  return { output, text: () => chunks.join('') }
}

async function check(args: readonly string[], input: string | readonly Uint8Array[] = '') {
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input
  const { output, text } = createOutput()
  const status = await runCheck(args, { input: Readable.from(chunks), output })
  const lines = text().split('\n')
  expect(lines.pop()).toBe('')
  return { status, lines }
}

async function checkLines(lines: readonly string[], args: readonly string[] = []) {
  const { status, lines: answers } = await check(['--jsonl', ...args], lines.join('\n'))
  return { status, answers: answers.map((line): unknown => JSON.parse(line)) }
}

describe('heed check --jsonl', () => {
  test('answers every line with the promised fields, in order', async () => {
    const { status, answers } = await checkLines([
      '{"id":"a","text":"my number is 07700 900123"}',
      '{"id":"b","text":"thank you for the information"}',
    ])
    expect(status).toBe(0)
    expect(answers).toEqual([
      {
        id: 'a',
        findings: [
          {
            kind: 'own-identity',
            clause: [],
            quote: '07700 900123',
            start: 13,
            end: 25,
            score: expect.any(Number) as number,
            detector: 'identifiers',
          },
        ],
        visibility: 'hide',
        queue: 'routine',
        steps: ['protect'],
        failed: [],
      },
      { id: 'b', findings: [], visibility: 'keep', queue: 'none', steps: [], failed: [] },
    ])
  })

  test('takes null for absent and ignores fields it does not know', async () => {
    const { status, answers } = await checkLines([
      '{"id":"a","text":"hello","channel":null,"context":null,"author":null,"media":null,"more":[1]}',
    ])
    expect(status).toBe(0)
    expect(answers).toMatchObject([{ id: 'a', queue: 'none' }])
  })

  test('judges by the channel', async () => {
    const { answers } = await checkLines([
      '{"id":"a","text":"my number is 07700 900123","channel":"facebook-message"}',
      '{"id":"b","text":"my number is 07700 900123","channel":"google-review"}',
    ])
    expect(answers).toMatchObject([
      { visibility: 'keep', steps: [] },
      { visibility: 'keep', steps: ['report'] },
    ])
  })

  test.each([
    ['', 'the line is empty'],
    ['{"id":', 'the line is not JSON'],
    ['[1]', 'the line is not a JSON object'],
    ['7', 'the line is not a JSON object'],
    ['{"text":"hello"}', 'id is missing or not a string'],
    ['{"id":null,"text":"hello"}', 'id is missing or not a string'],
    ['{"id":7,"text":"hello"}', 'id is missing or not a string'],
    ['{"id":"a"}', 'text is missing or not a string'],
    ['{"id":"a","text":null}', 'text is missing or not a string'],
    [
      '{"id":"a","text":"hello","channel":"pigeon"}',
      `channel is none of ${CHANNEL_KINDS.join(', ')}`,
    ],
    ['{"id":"a","text":"hello","media":{}}', 'media is not a string'],
  ])('names the bad line %s and goes on', async (line, error) => {
    const { status, answers } = await checkLines([line, '{"id":"b","text":"hello"}'])
    expect(status).toBe(1)
    expect(answers).toMatchObject([{ line: 1, error }, { id: 'b' }])
  })

  test('names a line that is not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":"a","text":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n'),
    ])
    const { status, lines } = await check(['--jsonl'], [bytes])
    expect(status).toBe(1)
    expect(lines).toEqual(['{"line":1,"error":"the line is not valid UTF-8"}'])
  })

  test('takes a text of 1 MB and refuses a longer one', async () => {
    const ofSize = (bytes: number) => JSON.stringify({ id: 'a', text: 'é'.repeat(bytes / 2) })
    const { status, answers } = await checkLines([ofSize(1_048_576), ofSize(1_048_578)])
    expect(status).toBe(1)
    expect(answers).toMatchObject([{ id: 'a' }, { line: 2, error: 'text is longer than 1 MB' }])
  })

  test('ends a line at \\n alone, wherever the chunks are cut', async () => {
    const text = 'one\u2028two\u0085three\r'
    const input = Buffer.from(
      `${JSON.stringify({ id: 'ü', text })}\r\n${JSON.stringify({ id: 'b', text })}`,
    )
    const bytes = Array.from(input, (byte) => Uint8Array.of(byte))
    const { status, lines } = await check(['--jsonl'], bytes)
    expect(status).toBe(0)
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([{ id: 'ü' }, { id: 'b' }])
  })

  test('answers nothing to no input', async () => {
    expect(await check(['--jsonl'], '')).toEqual({ status: 0, lines: [] })
  })

  test('reads no further than its reader keeps up', async () => {
    let read = 0
    async function* endless() {
      for (;;) {
        read++
        yield await Promise.resolve(Buffer.from('{"id":"a","text":"hello"}\n'))
      }
    }
    const stuck = new Writable({ highWaterMark: 1, write: () => undefined })
    void runCheck(['--jsonl'], { input: endless(), output: stuck })
    await new Promise((resolve) => setTimeout(resolve, 50))
    const before = read
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(read).toBe(before)
  })

  test('ends quietly when its reader goes away', async () => {
    const { output } = createOutput(true)
    const input = Readable.from([Buffer.from('{"id":"a","text":"hello"}\n'.repeat(1000))])
    expect(await runCheck(['--jsonl'], { input, output })).toBe(0)
  })

  test('adds sentiment, topics and the redacted text with --feedback', async () => {
    const { answers } = await checkLines(
      ['{"id":"a","text":"Dr Rao was very kind, ring 07700 900123"}'],
      ['--feedback'],
    )
    expect(answers).toMatchObject([
      {
        sentiment: 1,
        topics: ['Contacting services', 'Staff manner & personal attributes'],
        redacted: '[name removed] was very kind, ring [phone number removed]',
      },
    ])
  })
})

describe('heed check TEXT', () => {
  test('prints quotes, clauses and reasons for a person', async () => {
    const { status, lines } = await check(['Dr Rao is a stupid cow'])
    expect(status).toBe(0)
    expect(lines.join('\n')).toContain(
      'Identifies a member of staff (staff-identity, clause 6)\n  “Dr Rao”\n  It names a member of staff of the directory.',
    )
    expect(lines).toContain('Visibility: hide')
  })

  test('says so when nothing was found', async () => {
    const { lines } = await check(['Thanks for the information'])
    expect(lines[0]).toBe('Nothing was found.')
  })
})

describe('wrong use is refused in one line', () => {
  test.each([
    [[]],
    [['--jsonl', 'and a text']],
    [['--colour', 'x']],
    [['--practice', '/nowhere/practice.json', 'x']],
    [['--practice', 'package.json', 'x']],
  ])('%j', async (args) => {
    const refused = runCheck(args, { input: Readable.from([]), output: createOutput().output })
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(/^[^\n]+$/)
  })
})
