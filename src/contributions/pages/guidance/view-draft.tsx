import { Button, Textarea, TextInput } from 'nhsuk-react-components'
import { formatDateTime } from '../../../base/format-date.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import { Page } from '../../../platform/web/page.tsx'
import type { DraftView } from './view-model.ts'
import { BacktestResult, Changes } from './view-parts.tsx'

/** The code of conduct, clause by clause, in one form. */
function Conduct({ clauses, csrfToken }: DraftView) {
  return (
    <details className="heed-more">
      <summary>Edit the code of conduct</summary>
      <form className="heed-inline-form" action="/settings/guidance/draft/conduct" method="post">
        <CsrfField token={csrfToken} />
        {clauses.map(({ id, name, title, text }) => (
          <fieldset className="heed-fieldset" key={id}>
            <legend className="nhsuk-heading-s">{name}</legend>
            <TextInput
              id={`title-${id}`}
              name={`title-${id}`}
              label="Title"
              defaultValue={title}
              required
            />
            <Textarea
              id={`text-${id}`}
              name={`text-${id}`}
              rows={3}
              label="What patients read"
              defaultValue={text}
              required
            />
          </fieldset>
        ))}
        <Button small secondary preventDoubleClick>
          Save the code in the draft
        </Button>
      </form>
    </details>
  )
}

function Kinds({ kinds }: DraftView) {
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-m">Decision table</h2>
      <ul className="heed-kind-list">
        {kinds.map(({ label, href, isChanged }) => (
          <li key={href}>
            <a href={href}>{label}</a> {isChanged && <StatusTag label="Changed" tone="waiting" />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Trial({ backtest, shadow, csrfToken }: DraftView) {
  return (
    <section className="heed-panel">
      <h2 className="nhsuk-heading-m">Tried on your own history</h2>
      <BacktestResult {...backtest} />
      <h3 className="nhsuk-heading-s">In its shadow</h3>
      {shadow === undefined ? (
        <>
          <p>
            Let it run beside the version that counts: everything that arrives is compared, and
            nothing is done by it.
          </p>
          <ActionForm
            action="/settings/guidance/draft/shadow"
            csrfToken={csrfToken}
            label="Start comparing"
          />
        </>
      ) : (
        <>
          <p className="heed-meta">Compared since {formatDateTime(shadow.since)}.</p>
          <BacktestResult {...shadow.result} />
          <ActionForm
            action="/settings/guidance/draft/end-shadow"
            csrfToken={csrfToken}
            label="Stop comparing"
          />
        </>
      )}
    </section>
  )
}

function Publish({ csrfToken, version, isOutdated, changes }: DraftView) {
  return (
    <section className="heed-panel">
      <h2 className="nhsuk-heading-m">Let it count</h2>
      {isOutdated && (
        <p className="heed-warning">
          Another version was published since this draft was begun. Discard this one and start anew.
        </p>
      )}
      <form action="/settings/guidance/draft/publish" method="post">
        <CsrfField token={csrfToken} />
        <Textarea
          id="note"
          name="note"
          rows={2}
          label="What changed, and why?"
          hint="Everybody who reads the versions sees it."
          required
        />
        <Button preventDoubleClick disabled={isOutdated || changes.length === 0}>
          Let version {version} count from now on
        </Button>
      </form>
      <details className="heed-more">
        <summary>Discard the draft</summary>
        <ActionForm
          action="/settings/guidance/draft/discard"
          csrfToken={csrfToken}
          label="Discard it"
        />
      </details>
    </section>
  )
}

/** A draft of the guidance: what it changes, what it would have changed, and letting it count. */
export function DraftPage(view: DraftView) {
  const { frame, version, changes, problems } = view
  const back = { label: 'Back to the guidance', href: '/settings/guidance' }
  return (
    <Page
      frame={frame}
      title={`Draft of version ${version}`}
      back={back}
      hasErrors={problems.length > 0}
    >
      {problems.length > 0 && (
        <div className="heed-banner heed-banner--risk" role="alert">
          <div>
            <h2 className="heed-banner__title">It was not saved</h2>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <h1 className="nhsuk-heading-l">Draft of version {version}</h1>
      <div className="heed-columns">
        <div>
          <section className="heed-section">
            <h2 className="nhsuk-heading-m">What it changes</h2>
            <Changes changes={changes} />
          </section>
          <section className="heed-section">
            <h2 className="nhsuk-heading-m">Code of conduct</h2>
            <Conduct {...view} />
          </section>
          <Kinds {...view} />
        </div>
        <div>
          <Trial {...view} />
          <Publish {...view} />
        </div>
      </div>
    </Page>
  )
}
