import { TextInput } from 'nhsuk-react-components'
import { type FieldProblem, problemAt } from '../../../platform/web/components/problem-list.tsx'
import { ANSWERS, MODES } from '../../rules/answers.ts'
import { totalOf } from '../../rules/counts.ts'
import type { Figures } from '../../rules/monthly-return.ts'

interface FigureTableProps {
  readonly figures: Figures
  readonly odsCode?: string
  /** To be read from a little way off while one types elsewhere. */
  readonly isLarge?: boolean
}

/** The figures in the order of CQRS's own screen. */
export function FigureTable({ figures, odsCode, isLarge }: FigureTableProps) {
  const lists = [
    { title: 'Answers', rows: ANSWERS, counts: figures.answers },
    { title: 'How they were collected', rows: MODES, counts: figures.modes },
  ]
  return (
    <>
      {odsCode !== undefined && odsCode !== '' && (
        <p>
          Practice code: <b>{odsCode}</b>
        </p>
      )}
      <div className={isLarge === true ? 'heed-figures heed-figures--large' : 'heed-figures'}>
        {lists.map(({ title, rows, counts }) => (
          <table key={title}>
            <caption>{title}</caption>
            <tbody>
              {rows.map(({ code, label }) => (
                <tr key={code}>
                  <th scope="row">{label}</th>
                  <td>{new Map<string, number>(Object.entries(counts)).get(code)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Together</th>
                <td>{totalOf(counts)}</td>
              </tr>
            </tfoot>
          </table>
        ))}
      </div>
    </>
  )
}

interface FigureFieldsProps {
  readonly figures: Figures
  readonly counted: Figures
  readonly problems: readonly FieldProblem[]
}

export function FigureFields({ figures, counted, problems }: FigureFieldsProps) {
  const lists = [
    {
      ...{ name: 'answers', title: 'Answers', rows: ANSWERS },
      ...{ counts: figures.answers, own: counted.answers },
    },
    {
      ...{ name: 'modes', title: 'How they were collected', rows: MODES },
      ...{ counts: figures.modes, own: counted.modes },
    },
  ]
  return (
    <div className="heed-figures">
      {lists.map(({ name, title, rows, counts, own }) => {
        const values = new Map<string, number>(Object.entries(counts))
        const ours = new Map<string, number>(Object.entries(own))
        return (
          <fieldset className="nhsuk-fieldset" key={name}>
            <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{title}</legend>
            {rows.map(({ code, label }) => {
              const value = values.get(code) ?? 0
              return (
                <TextInput
                  key={code}
                  id={`${name}.${code}`}
                  name={`${name}.${code}`}
                  label={label}
                  hint={`Heed counted ${ours.get(code) ?? 0}`}
                  inputMode="numeric"
                  width={5}
                  defaultValue={Number.isNaN(value) ? '' : value}
                  {...problemAt(problems, `${name}.${code}`)}
                />
              )
            })}
          </fieldset>
        )
      })}
    </div>
  )
}
