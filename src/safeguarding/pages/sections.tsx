import { Button, Textarea } from 'nhsuk-react-components'
import { formatDateTime } from '../../base/format-date.ts'
import { StatusTag } from '../../platform/web/components/status-tag.tsx'
import { CsrfField } from '../../platform/web/csrf-field.tsx'
import type { ShownNotice } from '../store.ts'

export interface WhatWasWritten {
  readonly contributionId: string
  readonly text: string
  readonly author: string
  readonly place: string
  readonly at: Date
  /** What became of a private message, or why none can be sent. */
  readonly message: string | undefined
}

export interface AlertFirstView {
  readonly isDrill: boolean
  readonly written: readonly WhatWasWritten[]
  readonly whatToDo: readonly string[]
  readonly localContacts: string
  readonly messageForm: MessageFormView | undefined
}

interface MessageFormView {
  readonly action: string
  readonly csrfToken: string
  readonly text: string
}

function Written({ one }: { readonly one: WhatWasWritten }) {
  return (
    <>
      <blockquote className="heed-words">{one.text}</blockquote>
      <p className="heed-meta">
        {one.author}, {one.place}, {formatDateTime(one.at)}.{' '}
        <a href={`/contributions/${one.contributionId}`}>See the whole conversation</a>
      </p>
      {one.message !== undefined && <p>{one.message}</p>}
    </>
  )
}

function MessageForm({ view }: { readonly view: MessageFormView }) {
  return (
    <form className="heed-inline-form" action={view.action} method="post">
      <CsrfField token={view.csrfToken} />
      <Textarea
        id="message"
        name="message"
        rows={10}
        label="The private message, ready to send"
        labelProps={{ size: 's' }}
        hint="It goes out at once, and the network allows no second one."
        defaultValue={view.text}
      />
      <Button small secondary preventDoubleClick>
        Send it now
      </Button>
    </form>
  )
}

/** What was written, what to do now and the message: what a person at two in the morning needs first. */
export function AlertFirst({ view }: { readonly view: AlertFirstView }) {
  const { written, whatToDo, localContacts, messageForm, isDrill } = view
  return (
    <section className="heed-banner heed-banner--risk" aria-labelledby="now">
      <div>
        <h2 className="heed-banner__title" id="now">
          {isDrill ? 'Drill: what you would do now' : 'What to do now'}
        </h2>
        {written.map((one) => (
          <Written key={one.contributionId} one={one} />
        ))}
        <ol>
          {whatToDo.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {localContacts !== '' && (
          <>
            <h3 className="nhsuk-heading-xs">Who to call</h3>
            <p className="heed-text">{localContacts}</p>
          </>
        )}
        {messageForm && <MessageForm view={messageForm} />}
      </div>
    </section>
  )
}

/** Who was called, and what became of it: a call that failed is seen here. */
export function Calls({ notices }: { readonly notices: readonly ShownNotice[] }) {
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-s">Who was called</h2>
      {notices.length === 0 ? (
        <p className="heed-warning">
          Nobody could be called, because nobody who may act has an account. Add people in settings.
        </p>
      ) : (
        <ul className="heed-list">
          {notices.map(({ name, way, rung, madeAt, sentAt, failure }, index) => (
            <li key={index}>
              <p>
                {name}, by {way === 'email' ? 'email' : 'text message'}{' '}
                {sentAt ? (
                  <StatusTag label="Sent" tone="good" />
                ) : (
                  <StatusTag
                    label={failure === null ? 'On its way' : 'Not sent'}
                    tone={failure === null ? 'waiting' : 'bad'}
                  />
                )}
              </p>
              <p className="heed-meta">
                Call {rung}, {formatDateTime(sentAt ?? madeAt)}
                {failure !== null && `. ${failure}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
