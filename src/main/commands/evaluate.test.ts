import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { UsageError } from '../config.ts'
import { runEvaluate } from './evaluate.ts'

let folder = ''
let printed: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-evaluate-'))
  printed = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

async function evaluate(task: string, rows: readonly unknown[]): Promise<unknown> {
  const file = join(folder, 'data.jsonl')
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
  await runEvaluate(['--data', file, '--task', task, '--json'])
  return JSON.parse(printed.join(''))
}

describe('heed evaluate', () => {
  test('decisions: findings, visibility, queue and what was left alone', async () => {
    const rows = [
      {
        text: 'fuck',
        findings: [{ kind: 'obscenity', quote: 'fuck' }],
        visibility: 'hide',
        queue: 'routine',
      },
      {
        text: 'I want to die',
        findings: [{ kind: 'crisis', quote: null }],
        visibility: 'hide',
        queue: 'urgent',
      },
      {
        text: 'hello',
        channel: 'google-review',
        context: null,
        findings: [],
        visibility: 'keep',
        queue: 'none',
      },
    ]
    expect(await evaluate('decisions', rows)).toMatchObject({
      scores: [
        { name: 'crisis', f1: 1 },
        { name: 'obscenity', f1: 1 },
      ],
      figures: {
        'macro F1': 1,
        'hide or keep, kappa': 1,
        'queue, share right': 1,
        'urgent, recall': 1,
        'clean, share left alone': 1,
      },
    })
  })

  test('spans: names and identifiers by what they are', async () => {
    const text = 'Tell Jean Tranter on 07700 900123'
    const spans = [
      { start: 5, end: 17, type: 'PATIENT_NAME' },
      { start: 21, end: 33, type: 'PHONE' },
      { start: 0, end: 4, type: 'ORG' },
    ]
    expect(await evaluate('spans', [{ text, spans }])).toMatchObject({
      scores: [
        { name: 'name', f1: 1 },
        { name: 'phone number', f1: 1 },
      ],
    })
  })

  test('abuse: whether any label says so', async () => {
    const rows = [
      { text: 'you stupid cow', labels: ['insult'] },
      { text: 'three weeks for an appointment', labels: ['none'] },
      { text: 'subtle', labels: ['NOT', 'IMP'] },
    ]
    expect(await evaluate('abuse', rows)).toMatchObject({ figures: { 'macro F1': 1 } })
  })

  test('feedback: sentiment and topics', async () => {
    const rows = [
      {
        text: 'Excellent, very kind',
        labels: ['sentiment:1', 'Staff manner & personal attributes'],
      },
    ]
    expect(await evaluate('feedback', rows)).toMatchObject({
      figures: { 'sentiment, share right': 1 },
    })
  })

  test('prints a table for a person', async () => {
    const file = join(folder, 'data.jsonl')
    writeFileSync(file, '{"text":"you stupid cow","labels":["insult"]}\n')
    expect(await runEvaluate(['--data', file, '--task', 'abuse'])).toBe(0)
    expect(printed.join('\n')).toMatch(/precision +recall +F1[^]*abuse +1\.000/)
  })

  test.each([
    [['--task', 'abuse']],
    [['--data', '/nowhere', '--task', 'abuse']],
    [['--data', 'package.json', '--task', 'abuse']],
    [['--data', 'package.json', '--task', 'guess']],
  ])('refuses %j', (args) => {
    expect(() => runEvaluate(args)).toThrow(UsageError)
  })
})
