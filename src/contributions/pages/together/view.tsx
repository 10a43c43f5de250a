import { Button, Radios, Select, Textarea } from 'nhsuk-react-components'
import { ProblemList, problemAt } from '../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import { Page } from '../../../platform/web/page.tsx'
import type { TogetherItem, TogetherView } from './view-model.ts'

function Items({
  title,
  items,
}: {
  readonly title: string
  readonly items: readonly TogetherItem[]
}) {
  if (items.length === 0) return null
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-m">{title}</h2>
      <ul className="heed-list">
        {items.map(({ id, href, name, text, kinds, cannot }) => (
          <li key={id}>
            <p>
              <a href={href}>{name}</a>
              {kinds.length > 0 && <span className="heed-meta"> {kinds.join(', ')}</span>}
            </p>
            {text !== '' && (
              <blockquote className="heed-words heed-words--short">{text}</blockquote>
            )}
            {cannot !== undefined && <p className="heed-warning">{cannot}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Asks what is to be done; the answer is a preview, and nothing is done yet. */
function ChooseAction({ actions, action, items }: TogetherView) {
  return (
    <form className="heed-panel" action="/queue/together" method="get">
      {items.map(({ id }) => (
        <input key={id} type="hidden" name="id" value={id} />
      ))}
      <Radios
        name="action"
        small
        legend="What is to be done with all of them?"
        legendProps={{ size: 's' }}
      >
        {actions.map(({ value, label, hint }) => (
          <Radios.Item
            key={value}
            id={`action-${value}`}
            value={value}
            defaultChecked={value === action}
            {...(hint !== undefined && { hint })}
          >
            {label}
          </Radios.Item>
        ))}
      </Radios>
      <Button small secondary={action !== ''}>
        Show what will happen
      </Button>
    </form>
  )
}

interface ListProps {
  readonly name: 'clause' | 'reasonCode'
  readonly label: string
  readonly choices: TogetherView['clauses']
  readonly view: TogetherView
}

function List({ name, label, choices, view }: ListProps) {
  return (
    <Select
      id={name}
      name={name}
      label={label}
      labelProps={{ size: 's' }}
      defaultValue={view.values[name]}
      {...problemAt(view.problems, name)}
    >
      <option value="">Choose</option>
      {choices.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </Select>
  )
}

/** Does it, with one clause and reason for all. */
function Confirm({
  view,
  items,
}: {
  readonly view: TogetherView
  readonly items: readonly TogetherItem[]
}) {
  const { csrfToken, action, foretold, clauses, reasonCodes, values, problems } = view
  if (foretold === undefined || items.length === 0) return null
  return (
    <form className="heed-panel" action="/queue/together" method="post" noValidate>
      <h2 className="nhsuk-heading-m">What will happen</h2>
      <p>
        <strong>{foretold}</strong>
      </p>
      <CsrfField token={csrfToken} />
      <input type="hidden" name="decision" value={action} />
      {items.map(({ id, revision }) => (
        <input key={id} type="hidden" name="item" value={`${id}.${revision}`} />
      ))}
      <List name="clause" label="Clause" choices={clauses} view={view} />
      <List name="reasonCode" label="Reason" choices={reasonCodes} view={view} />
      <Textarea
        id="reason"
        name="reason"
        rows={3}
        label="Your reason in your own words"
        labelProps={{ size: 's' }}
        hint="Kept with every decision. Do not repeat patients’ details."
        defaultValue={values.reason}
        {...problemAt(problems, 'reason')}
      />
      <Button preventDoubleClick>
        {items.length === 1 ? 'Decide it' : `Decide all ${items.length}`}
      </Button>
    </form>
  )
}

/** Several contributions and one decision for all of them. */
export function TogetherPage(view: TogetherView) {
  const { frame, items, problems, action, decidedCount } = view
  const [held, ready] = [
    items.filter(({ cannot }) => cannot !== undefined),
    items.filter(({ cannot }) => cannot === undefined),
  ]
  const title = `Decide ${items.length} together`
  const back = { label: 'Back to the queue', href: '/queue' }
  return (
    <Page frame={frame} title={title} hasErrors={problems.length > 0} back={back}>
      <ProblemList problems={problems} />
      {decidedCount !== undefined && (
        <p className="heed-saved" role="alert">
          <strong>{decidedCount} decided.</strong> What is below changed meanwhile or is held back:
          look at it again.
        </p>
      )}
      <h1 className="nhsuk-heading-l">{title}</h1>
      <div className="heed-columns">
        <div>
          <Items title={`Held back: ${held.length}`} items={held} />
          <Items
            title={action === '' ? 'Chosen' : `Will be decided: ${ready.length}`}
            items={ready}
          />
        </div>
        <div>
          <ChooseAction {...view} />
          <Confirm view={view} items={ready} />
        </div>
      </div>
    </Page>
  )
}
