import type { Writable } from 'node:stream'
import type { Model } from '../../detection/model/model.ts'
import { UsageError } from '../config.ts'
import { loadModel } from '../load-model.ts'
import { parseOptions } from '../parse-options.ts'
import { createCheck } from './check-contribution.ts'
import { readPracticeOption } from './check-practice.ts'
import { describeCheck } from './check-report.ts'
import { checkStream } from './check-stream.ts'

const USAGE = 'heed check [--practice FILE] [--feedback] --jsonl | TEXT'

/** Where lines come from and where answers go. */
export interface CheckStreams {
  readonly input: AsyncIterable<Uint8Array>
  readonly output: Writable
}

/**
 * `heed check [--practice FILE] [--jsonl] [--feedback] [TEXT]`: judges contributions without a server or
 * database.
 * @returns the exit status: 1 when a line of `--jsonl` could not be read
 * @throws {UsageError} for wrong arguments or a practice file that cannot be read
 */
export async function runCheck(
  args: readonly string[],
  { input, output }: CheckStreams = { input: process.stdin, output: process.stdout },
): Promise<number> {
  const { values, positionals } = parseOptions(
    args,
    { practice: { type: 'string' }, jsonl: { type: 'boolean' }, feedback: { type: 'boolean' } },
    USAGE,
  )
  const isStream = values.jsonl === true
  if (isStream === positionals.length > 0) throw new UsageError(`Use: ${USAGE}`)
  const check = createCheck(readPracticeOption(values.practice), {
    withFeedback: values.feedback === true,
    model: modelOrWarning(),
  })
  if (isStream) return checkStream(check, input, output)
  const text = positionals.join(' ')
  output.write(`${describeCheck(check({ text, channel: 'facebook-comment' }))}\n`)
  return 0
}

/** Standard output carries answers alone, so what is wrong with the model is said on standard error. */
function modelOrWarning(): Model | null {
  const model = loadModel()
  if (model.ok) return model.value
  process.stderr.write(`${model.error}\n`)
  return null
}
