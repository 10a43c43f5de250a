export interface BarTableProps {
  readonly title: string
  readonly note: string
  readonly rows: readonly {
    readonly label: string
    readonly value: number
    /** Shown for the value where it is no plain number. */
    readonly shown?: string
  }[]
}

/** A chart that is a table: each row's bar says to the eye what its number says to everybody. */
export function BarTable({ title, note, rows }: BarTableProps) {
  const most = Math.max(1, ...rows.map(({ value }) => value))
  return (
    <section className="heed-bar-table">
      <h2 className="nhsuk-heading-m">{title}</h2>
      <p className="heed-meta">{note}</p>
      {rows.length === 0 ? (
        <p>None.</p>
      ) : (
        <table className="nhsuk-table">
          <caption className="nhsuk-u-visually-hidden">{title}</caption>
          <thead className="nhsuk-u-visually-hidden">
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Number</th>
            </tr>
          </thead>
          <tbody className="nhsuk-table__body">
            {rows.map(({ label, value, shown }) => (
              <tr key={label}>
                <th scope="row">
                  {label}
                  <svg
                    className="heed-bar"
                    viewBox="0 0 100 4"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    <rect width={(value / most) * 100} height="4" fill="#005eb8" />
                  </svg>
                </th>
                <td className="nhsuk-table__cell--numeric">
                  {shown ?? value.toLocaleString('en-GB')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
