import { Button, Radios, Textarea } from 'nhsuk-react-components'
import { formatDate, formatDateTime } from '../../../base/format-date.ts'
import { EmptyState } from '../../../platform/web/components/empty-state.tsx'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import type { DeleteState, Override, SocialChoice } from '../../rules/social-complaint.ts'
import type { DeleteRequest, PossibleComplaint } from '../../store/social.ts'

export interface SocialView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly mayChoose: boolean
  readonly open: readonly (PossibleComplaint & { readonly overrides: readonly Override[] })[]
  readonly chosen: readonly PossibleComplaint[]
  readonly requests: readonly (Omit<DeleteRequest, 'state'> & {
    readonly state: DeleteState
    readonly mayChoose: boolean
  })[]
  /** What could not be saved, and about which contribution. */
  readonly refused:
    | { readonly contributionId: string; readonly because: string; readonly reason: string }
    | undefined
}

const CHOICE_WORDS: Readonly<Record<SocialChoice, string>> = {
  'signpost-only': 'Signpost only',
  'treat-as-complaint': 'Treated as a complaint',
  'no-complaint': 'No complaint',
}

const DELETE_WORDS = {
  requested: { label: 'Asked', tone: 'waiting' },
  deleted: { label: 'Deleted by the author', tone: 'good' },
  'not-deleted': { label: 'Not deleted', tone: 'warning' },
  left: { label: 'Left as it is', tone: 'neutral' },
  removed: { label: 'Removed by the practice', tone: 'neutral' },
  closed: { label: 'Closed', tone: 'neutral' },
} as const satisfies Record<DeleteState, unknown>

interface PartProps {
  readonly view: SocialView
}

/** Complaints on the practice's pages: what a person makes of each, and posts that authors were asked to delete. */
export function SocialPage({ view }: PartProps) {
  return (
    <Page
      frame={view.frame}
      title="Complaints on social networks"
      hasErrors={view.refused !== undefined}
      back={{ label: 'Complaints', href: '/cases/complaints' }}
    >
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">Complaints on social networks</h1>
      <p className="heed-lede">
        A complaint on your page is never answered there. Choose what each of them is, within 3
        working days: the law may see it as a complaint that you received. Your choice and your
        reason are kept.
      </p>
      <Open view={view} />
      <Requests view={view} />
      <Chosen view={view} />
    </Page>
  )
}

function Open({ view }: PartProps) {
  const { open } = view
  if (open.length === 0) {
    return (
      <EmptyState title="Nothing to choose">
        Complaints that people leave on your page appear here.
      </EmptyState>
    )
  }
  return (
    <section className="heed-section" aria-labelledby="open">
      <h2 className="nhsuk-heading-m" id="open">
        To choose
      </h2>
      {open.map((one) => (
        <article className="heed-panel" key={one.contributionId} id={one.contributionId}>
          <h3 className="nhsuk-heading-s">
            <a href={`/contributions/${one.contributionId}`}>{one.authorName ?? 'Somebody'}</a>
            <span className="heed-meta"> {formatDate(one.capturedAt)}</span>
          </h3>
          <blockquote className="heed-words heed-words--short">{one.text}</blockquote>
          {one.overrides.map(({ kind, label, instead }) => (
            <p className="heed-warning" key={kind}>
              <strong>{label}.</strong> {instead}
            </p>
          ))}
          {view.mayChoose && <ChoiceForm {...{ view, one }} />}
        </article>
      ))}
    </section>
  )
}

function ChoiceForm({ view, one }: PartProps & { readonly one: SocialView['open'][number] }) {
  const { contributionId, overrides } = one
  const refused = view.refused?.contributionId === contributionId ? view.refused : undefined
  const id = (name: string) => `${name}-${contributionId}`
  return (
    <form action={`/cases/complaints/social/${contributionId}`} method="post" noValidate>
      <CsrfField token={view.csrfToken} />
      {refused && (
        <p className="heed-warning" role="alert">
          <strong>Nothing was saved.</strong> {refused.because}
        </p>
      )}
      <Radios name="choice" small legend="What is it?" legendProps={{ size: 's' }}>
        {overrides.length === 0 && (
          <Radios.Item id={id('signpost')} value="signpost-only">
            Signpost only: they were, or will be, shown the way to complain
          </Radios.Item>
        )}
        <Radios.Item id={id('treat')} value="treat-as-complaint">
          Treat it as a complaint
        </Radios.Item>
        <Radios.Item id={id('none')} value="no-complaint">
          It is no complaint about us
        </Radios.Item>
      </Radios>
      <Textarea
        id={id('reason')}
        name="reason"
        rows={2}
        label="Reason"
        labelProps={{ size: 's' }}
        defaultValue={refused?.reason ?? ''}
      />
      <Button small preventDoubleClick>
        Save
        <span className="nhsuk-u-visually-hidden">
          {' '}
          the choice about {one.authorName ?? 'this'}
        </span>
      </Button>
    </form>
  )
}

function Requests({ view }: PartProps) {
  if (view.requests.length === 0) return null
  return (
    <section className="heed-section" aria-labelledby="requests">
      <h2 className="nhsuk-heading-m" id="requests">
        Asked to delete
      </h2>
      <ul className="heed-list">
        {view.requests.map((one) => (
          <li className="heed-row" key={one.contributionId}>
            <div>
              <h3 className="heed-row__title">
                <a href={`/contributions/${one.contributionId}`}>{one.authorName ?? 'Somebody'}</a>
              </h3>
              <p className="heed-meta">
                Asked {formatDate(one.requestedAt)}, followed up {formatDate(one.followUpAt)}
                {one.note !== null && `. ${one.note}`}
              </p>
              {one.mayChoose && view.mayChoose && (
                <form
                  className="heed-inline-form"
                  action={`/cases/complaints/delete-requests/${one.contributionId}`}
                  method="post"
                >
                  <CsrfField token={view.csrfToken} />
                  <label className="nhsuk-label" htmlFor={`note-${one.contributionId}`}>
                    Why
                  </label>
                  <input className="nhsuk-input" id={`note-${one.contributionId}`} name="note" />
                  <Button small secondary name="choice" value="left">
                    Leave it as it is
                  </Button>
                  <Button small secondary name="choice" value="closed">
                    Close the request
                  </Button>
                </form>
              )}
            </div>
            <StatusTag {...DELETE_WORDS[one.state]} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Chosen({ view }: PartProps) {
  if (view.chosen.length === 0) return null
  return (
    <section className="heed-section" aria-labelledby="chosen">
      <h2 className="nhsuk-heading-m" id="chosen">
        Chosen
      </h2>
      <ul className="heed-list">
        {view.chosen.map((one) => (
          <li key={one.contributionId}>
            <p>
              <strong>{one.choice === null ? '' : CHOICE_WORDS[one.choice]}</strong>:{' '}
              <a href={`/contributions/${one.contributionId}`}>{one.authorName ?? 'somebody'}</a>
              {one.caseId !== null && (
                <>
                  , <a href={`/cases/complaints/${one.caseId}`}>the complaint</a>
                </>
              )}
            </p>
            <p className="heed-meta">
              {one.chosenAt !== null && formatDateTime(one.chosenAt)}. {one.reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
