import { ErrorSummary } from 'nhsuk-react-components'

/** One thing wrong with what was entered, at the field whose id is given. */
export interface FieldProblem {
  readonly field: string
  readonly message: string
}

/** The summary above a form. Each problem leads to its field. */
export function ProblemList({ problems }: { readonly problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null
  return (
    <ErrorSummary>
      <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
      <ErrorSummary.List>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  )
}

/** The properties that show what is wrong at one field of a form. */
export function problemAt(
  problems: readonly FieldProblem[],
  field: string,
): { readonly error?: string } {
  const problem = problems.find((candidate) => candidate.field === field)
  return problem === undefined ? {} : { error: problem.message }
}
