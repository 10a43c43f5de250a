import { readFileSync } from 'node:fs'
import { stdin } from 'node:process'
import { text as readAll } from 'node:stream/consumers'
import { createReader } from '../../detection/create-reader.ts'
import { findDirectory, findGuidance } from '../../practice/store.ts'
import { checkPost } from '../../publishing/check-post.ts'
import { isStopped, type PostProblem } from '../../publishing/rules/post-problem.ts'
import { UsageError } from '../config.ts'
import { loadModel } from '../load-model.ts'
import { parseOptions } from '../parse-options.ts'
import { choosePractice, withStore } from '../with-store.ts'

const USAGE = 'heed post-check [--practice NAME] FILE|-'

/**
 * `heed post-check FILE|-`: judges a text that the practice is about to publish.
 * @returns the exit status: 1 when it must not go out like this
 */
export async function runPostCheck(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, { practice: { type: 'string' } }, USAGE)
  const [file, more] = positionals
  if (file === undefined || more !== undefined) throw new UsageError(`Use: ${USAGE}`)
  const text = await readText(file)
  if (text.trim() === '') throw new UsageError('There is no text to judge.')
  const model = loadModel()
  const problems = await withStore(async (store) => {
    const practiceId = await choosePractice(store, values.practice)
    const { directory, table } = await store.database.inPractice(practiceId, async (tx) => ({
      directory: await findDirectory(tx),
      table: (await findGuidance(tx)).table,
    }))
    const read = createReader(directory, { table, model: model.ok ? model.value : null })
    return checkPost({ read, fetch }, text)
  })
  console.log(describe(problems))
  return isStopped(problems) ? 1 : 0
}

async function readText(file: string): Promise<string> {
  if (file === '-') return readAll(stdin)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`${file} cannot be read.`)
  }
}

const HEADINGS = {
  stop: 'Must be changed',
  ask: 'To be answered by a person first',
  advice: 'Would be better',
} as const

function describe(problems: readonly PostProblem[]): string {
  if (problems.length === 0) return 'Nothing stands in the way of this post.'
  return Object.entries(Object.groupBy(problems, ({ severity }) => severity))
    .map(([severity, some]) =>
      [HEADINGS[severity as keyof typeof HEADINGS], ...some.map(describeOne)].join('\n'),
    )
    .join('\n\n')
}

function describeOne({ quote, reason }: PostProblem): string {
  return quote === null ? `  ${reason}` : `  "${quote.trim()}": ${reason}`
}
