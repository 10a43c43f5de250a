import type { Finding } from '../../detection/reading.ts'
import { firstEdition } from '../../guidance/first-edition.ts'
import type { Checked } from './check-contribution.ts'

/** What was found and what is recommended, in lines for a person. */
export function describeCheck({ reading, recommendation, feedback }: Checked): string {
  const { visibility, queue, steps } = recommendation
  return [
    ...(reading.findings.length === 0
      ? ['Nothing was found.']
      : reading.findings.map(describeFinding)),
    ...reading.failed.map((name) => `Could not be read by: ${name}`),
    '',
    `Visibility: ${visibility}`,
    `Queue: ${queue}`,
    `Steps: ${steps.length === 0 ? 'none' : steps.join(', ')}`,
    ...(feedback === null
      ? []
      : [
          '',
          `Sentiment: ${feedback.sentiment} (1 very positive to 5 very negative)`,
          `Topics: ${feedback.topics.length === 0 ? 'none' : feedback.topics.join(', ')}`,
          `Redacted: ${feedback.redacted}`,
        ]),
  ].join('\n')
}

function describeFinding({ kind, clause, quote, reason }: Finding): string {
  const { label } = firstEdition.table[kind]
  const clauses = clause.map((id) => (/^\d/.test(id) ? `clause ${id}` : id)).join(', ')
  return [
    `${label} (${kind}${clauses === '' ? '' : `, ${clauses}`})`,
    ...(quote === null ? [] : [`  “${quote}”`]),
    `  ${reason}`,
  ].join('\n')
}
