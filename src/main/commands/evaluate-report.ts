import type { Evaluation, Score } from './evaluate-score.ts'

/** The evaluation as a table for a person. */
export function describeEvaluation({ scores, figures }: Evaluation): string {
  const width = Math.max(
    ...[...scores.map(({ name }) => name), ...Object.keys(figures)].map(({ length }) => length),
  )
  const line = ({ name, precision, recall, f1, support }: Score): string =>
    [name.padEnd(width), ...[precision, recall, f1].map(inThree), String(support).padStart(9)].join(
      '  ',
    )
  return [
    [''.padEnd(width), 'precision', '   recall', '       F1', ' in data'].join('  '),
    ...scores.map(line),
    '',
    ...Object.entries(figures).map(([name, value]) => `${name.padEnd(width)}  ${inThree(value)}`),
  ].join('\n')
}

function inThree(value: number): string {
  return value.toFixed(3).padStart(9)
}
