import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { UsageError } from '../config.ts'
import { loadModel } from '../load-model.ts'
import { parseOptions, requireOption } from '../parse-options.ts'
import { readPracticeOption } from './check-practice.ts'
import type { Model } from '../../detection/model/model.ts'
import type { PracticeDirectory } from '../../detection/reading.ts'
import { evaluateAbuse } from './evaluate-abuse.ts'
import { decisionRow, labelRow, spanRow } from './evaluate-data.ts'
import { evaluateDecisions } from './evaluate-decisions.ts'
import { evaluateFeedback } from './evaluate-feedback.ts'
import { describeEvaluation } from './evaluate-report.ts'
import type { Evaluation } from './evaluate-score.ts'
import { evaluateSpans } from './evaluate-spans.ts'

const USAGE =
  'heed evaluate --data FILE --task decisions|spans|abuse|feedback [--practice FILE] [--json]'

/** What each task needs of a row and what it makes of them. */
const tasks: Readonly<
  Record<string, (practice: PracticeDirectory, lines: readonly string[]) => Evaluation>
> = {
  decisions: (practice, lines) =>
    evaluateDecisions(practice, parseRows(decisionRow, lines), needModel()),
  spans: (practice, lines) => evaluateSpans(practice, parseRows(spanRow, lines)),
  abuse: (practice, lines) => evaluateAbuse(practice, parseRows(labelRow, lines), needModel()),
  feedback: (practice, lines) => evaluateFeedback(practice, parseRows(labelRow, lines)),
}

/**
 * `heed evaluate --data FILE --task TASK [--json]`: precision, recall and F1 against labelled texts, one
 * JSON object a line.
 * @throws {UsageError} for wrong arguments or data that cannot be read
 */
export function runEvaluate(args: readonly string[]): Promise<number> {
  const { values } = parseOptions(
    args,
    {
      data: { type: 'string' },
      task: { type: 'string' },
      practice: { type: 'string' },
      json: { type: 'boolean' },
    },
    USAGE,
  )
  const file = requireOption(values.data, 'data', USAGE)
  const evaluate = tasks[requireOption(values.task, 'task', USAGE)]
  if (evaluate === undefined) throw new UsageError(`There is no such task. Use: ${USAGE}`)
  const evaluation = evaluate(readPracticeOption(values.practice), readLines(file))
  console.log(values.json === true ? JSON.stringify(evaluation) : describeEvaluation(evaluation))
  return Promise.resolve(0)
}

/** @throws {UsageError} without a model: figures of the rules alone would mislead */
function needModel(): Model {
  const model = loadModel()
  if (model.ok) return model.value
  throw new UsageError(model.error)
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
  } catch {
    throw new UsageError(`${file} cannot be read.`)
  }
}

function parseRows<Row>(schema: z.ZodType<Row>, lines: readonly string[]): readonly Row[] {
  return lines.map((line, index) => {
    const row = schema.safeParse(parseJson(line))
    if (row.success) return row.data
    const issue = row.error.issues[0]
    throw new UsageError(
      `Line ${index + 1}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    )
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
