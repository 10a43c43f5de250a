import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Checked } from './check-contribution.ts'
import { parseCheckLine, type CheckLine } from './check-line.ts'
import { splitLines, type InputLine } from './split-lines.ts'

/**
 * Answers one line for each line, in order, at the pace of the reader. A reader that goes away ends it
 * quietly.
 * @returns the exit status: 1 when a line could not be read
 */
export async function checkStream(
  check: (item: CheckLine['item']) => Checked,
  input: AsyncIterable<Uint8Array>,
  output: Writable,
): Promise<0 | 1> {
  let number = 0
  let status: 0 | 1 = 0
  const answer = (line: InputLine): string => {
    number++
    const parsed = line === 'too-long' ? TOO_LONG : parseCheckLine(line)
    if (parsed.ok) return `${JSON.stringify(answerOf(parsed.value, check(parsed.value.item)))}\n`
    status = 1
    return `${JSON.stringify({ line: number, error: parsed.error })}\n`
  }
  async function* answers(): AsyncGenerator<string> {
    for await (const lines of splitLines(input)) {
      for (const batch of batchesOf(lines)) yield batch.map(answer).join('')
    }
  }
  try {
    await pipeline(Readable.from(answers(), { objectMode: true, highWaterMark: 1 }), output, {
      end: false,
    })
  } catch (error) {
    if (!isGoneReader(error)) throw error
  }
  return status
}

const TOO_LONG = { ok: false, error: 'the line is too long' } as const

/** So many lines are judged before the answers are handed on. */
const BATCH_LINES = 64

function batchesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / BATCH_LINES) }, (_, index) =>
    items.slice(index * BATCH_LINES, (index + 1) * BATCH_LINES),
  )
}

/** The fields in the order in which they are promised; `reason` is for a person and stays out. */
function answerOf({ id }: CheckLine, { reading, recommendation, feedback }: Checked) {
  return {
    id,
    findings: reading.findings.map(({ kind, clause, quote, start, end, score, detector }) => ({
      kind,
      clause,
      quote,
      start,
      end,
      score,
      detector,
    })),
    visibility: recommendation.visibility,
    queue: recommendation.queue,
    steps: recommendation.steps,
    failed: reading.failed,
    ...feedback,
  }
}

function isGoneReader(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')
  )
}
