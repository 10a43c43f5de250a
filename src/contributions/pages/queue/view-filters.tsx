import { Button, Select, TextInput } from 'nhsuk-react-components'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { QueueView } from './view-model.ts'

type Narrowing = Pick<QueueView, 'narrow' | 'filterText'>

/** What is on, each with a way to switch it off. */
function Active({ narrow }: Narrowing) {
  if (narrow.active.length === 0) return null
  return (
    <ul className="heed-chips" aria-label="Narrowed to">
      {narrow.active.map(({ label, offHref }) => (
        <li key={label}>
          <a className="heed-chip" href={offHref}>
            {label}
            <span aria-hidden="true"> ×</span>
            <span className="nhsuk-u-visually-hidden">: switch off</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Narrows the queue: a plain form, whose answer has an address that can be kept. */
function FilterForm({ narrow }: Narrowing) {
  return (
    <details className="heed-more" id="narrow">
      <summary data-key="f">Filter</summary>
      <form className="heed-narrow-form" action="/queue" method="get">
        {Object.entries(narrow.kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {narrow.fields.map(({ name, label, choices, value }) => (
          <Select
            key={name}
            id={`filter-${name}`}
            name={name}
            label={label}
            labelProps={{ size: 's' }}
            defaultValue={value}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </Select>
        ))}
        <Button small secondary>
          Show these
        </Button>
      </form>
    </details>
  )
}

function KeepView({ filterText, csrfToken }: Pick<QueueView, 'filterText' | 'csrfToken'>) {
  return (
    <details className="heed-more">
      <summary>Keep this view</summary>
      <form className="heed-inline-form" action="/queue/views" method="post">
        <CsrfField token={csrfToken} />
        <input type="hidden" name="filters" value={filterText} />
        <TextInput
          id="view-name"
          name="name"
          label="What is it called?"
          labelProps={{ size: 's' }}
          width={20}
          maxLength={60}
          required
        />
        <label className="heed-check-label">
          <input className="heed-check" type="checkbox" name="shared" value="yes" />
          Everybody in the practice sees it
        </label>
        <Button small secondary preventDoubleClick>
          Keep view
        </Button>
      </form>
    </details>
  )
}

function Views({ views, csrfToken }: Pick<QueueView, 'views' | 'csrfToken'>) {
  if (views.length === 0) return null
  return (
    <nav className="heed-views" aria-label="Views">
      <ul className="heed-chips">
        {views.map(({ id, name, href, current, deleteAction }) => (
          <li key={id} className="heed-view">
            <a className="heed-chip" href={href} aria-current={current ? 'true' : undefined}>
              {name}
            </a>
            {current && (
              <form action={deleteAction} method="post">
                <CsrfField token={csrfToken} />
                <button className="heed-link-button">
                  Delete view<span className="nhsuk-u-visually-hidden">: {name}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Everything that narrows the queue: kept views, filters, and what is on. */
export function Narrow(props: Narrowing & Pick<QueueView, 'views' | 'csrfToken' | 'mayDecide'>) {
  const { filterText, mayDecide, csrfToken, views } = props
  return (
    <div className="heed-narrowing">
      <Views views={views} csrfToken={csrfToken} />
      <FilterForm {...props} />
      <Active {...props} />
      {filterText !== '' && mayDecide && <KeepView filterText={filterText} csrfToken={csrfToken} />}
    </div>
  )
}
