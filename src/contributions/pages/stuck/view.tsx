import { Button, Textarea } from 'nhsuk-react-components'
import { formatRelative } from '../../../base/format-date-relative.ts'
import { formatDateTime } from '../../../base/format-date.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import { EmptyState } from '../../../platform/web/components/empty-state.tsx'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import { Page } from '../../../platform/web/page.tsx'
import type { StuckAction, StuckItem, StuckView } from './view-model.ts'

interface ActionProps {
  readonly item: StuckItem
  readonly action: StuckAction
  readonly isFirst: boolean
  readonly csrfToken: string
}

function WordsForm({ item, action, csrfToken }: Omit<ActionProps, 'isFirst'>) {
  if (action.kind !== 'with-words') return null
  return (
    <details className="heed-more">
      <summary>
        {action.label}
        <span className="nhsuk-u-visually-hidden">: {item.title}</span>
      </summary>
      <form className="heed-inline-form" action={action.action} method="post">
        <CsrfField token={csrfToken} />
        <Textarea
          id={`${item.id}-${action.action.replaceAll(/\W+/g, '-')}`}
          name="note"
          rows={2}
          label={action.question}
          labelProps={{ size: 's' }}
          required
        />
        <Button small secondary preventDoubleClick>
          {action.label}
        </Button>
      </form>
    </details>
  )
}

function Action({ item, action, isFirst, csrfToken }: ActionProps) {
  if (action.kind === 'with-words') {
    return <WordsForm item={item} action={action} csrfToken={csrfToken} />
  }
  return (
    <ActionForm
      action={action.action}
      csrfToken={csrfToken}
      label={action.label}
      subject={item.title}
      isPrimary={isFirst}
    />
  )
}

interface ItemProps {
  readonly item: StuckItem
  readonly view: StuckView
}

function Item({ item, view }: ItemProps) {
  const { title, href, status, since, what, advice, actions } = item
  return (
    <li className="heed-row">
      <div>
        <h3 className="heed-row__title">
          {href === undefined ? title : <a href={href}>{title}</a>}
        </h3>
        <p className="nhsuk-u-margin-bottom-1">{what}</p>
        <p className="nhsuk-u-margin-bottom-1">
          <strong>Best now:</strong> {advice}
        </p>
        <div className="heed-actions">
          {actions.map((action, index) => (
            <Action
              key={action.label}
              item={item}
              action={action}
              isFirst={index === 0}
              csrfToken={view.csrfToken}
            />
          ))}
        </div>
      </div>
      <div className="heed-row__side">
        <StatusTag {...status} />
        <p className="heed-meta">
          <time dateTime={since.toISOString()} title={formatDateTime(since)}>
            {formatRelative(since, view.now)}
          </time>
        </p>
      </div>
    </li>
  )
}

interface GroupProps {
  readonly title: string
  readonly items: readonly StuckItem[]
  readonly view: StuckView
}

function Group({ title, items, view }: GroupProps) {
  if (items.length === 0) return null
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-m">
        {title} <span className="heed-filter__count">{items.length}</span>
      </h2>
      <ul className="heed-rows">
        {items.map((item) => (
          <Item key={item.id} item={item} view={view} />
        ))}
      </ul>
    </section>
  )
}

/** Everything that did not go its way, each with what happened and the best thing to do. */
export function StuckPage(view: StuckView) {
  const { frame, steps, unread, media, deliveries, jobs } = view
  const isEmpty = [steps, unread, media, deliveries, jobs].every((items) => items.length === 0)
  return (
    <Page frame={frame} title="Stuck">
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">Stuck</h1>
      <p className="heed-lede">What Heed could not finish by itself and a person must look at.</p>
      {isEmpty && (
        <EmptyState title="Nothing is stuck">
          <p>Every step was confirmed by its network and every contribution was read.</p>
        </EmptyState>
      )}
      <Group title="Not done on the network" items={steps} view={view} />
      <Group title="Not read" items={unread} view={view} />
      <Group title="Not kept as evidence" items={media} view={view} />
      <Group title="Deliveries that could not be used" items={deliveries} view={view} />
      <Group title="Background work that failed" items={jobs} view={view} />
    </Page>
  )
}
