import { formatDateTime } from '../../../base/format-date.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import { StatusTag, type Status } from '../../../platform/web/components/status-tag.tsx'
import type { MessageState } from '../../../letters/rules/message.ts'
import type { Handover, Letter } from '../../../letters/store/letters.ts'
import type { MessageRow } from '../../../letters/store/messages.ts'
import type { UploadLine } from '../../store/uploads.ts'

export interface LettersView {
  readonly action: string
  readonly csrfToken: string
  readonly mayWork: boolean
  readonly letters: readonly Letter[]
  readonly messages: readonly MessageRow[]
  readonly handovers: readonly Handover[]
  readonly uploads: readonly UploadLine[]
}

const STATES: Readonly<Record<MessageState, Status>> = {
  waiting: { label: 'Waiting to be sent', tone: 'waiting' },
  sending: { label: 'Being sent', tone: 'waiting' },
  sent: { label: 'Sent', tone: 'good' },
  delivered: { label: 'Delivered', tone: 'good' },
  failed: { label: 'Not delivered', tone: 'bad' },
  'given-up': { label: 'Given up', tone: 'neutral' },
}

const HANDED = { post: 'Posted', hand: 'Handed over', phone: 'Read out on the phone' } as const

/** Letters of a complaint, with how each left the house, and files that are still being checked. */
export function LettersSection({ view }: { readonly view: LettersView }) {
  const { letters, messages, uploads } = view
  const others = messages.filter(({ letter_id }) => letter_id === null)
  const held = uploads.filter(({ state }) => state !== 'taken')
  return (
    <section className="heed-section" aria-labelledby="letters">
      <h2 className="nhsuk-heading-s" id="letters">
        Letters
      </h2>
      {letters.length === 0 && <p>None yet. They are written by the moves that need them.</p>}
      <ul className="heed-list">
        {letters.map((letter) => (
          <LetterRow key={letter.letterId} {...{ view, letter }} />
        ))}
        {others.map((message) => (
          <li className="heed-row" key={message.message_id}>
            <div>
              <p>{message.subject}</p>
              <p className="heed-meta">E-mail, {formatDateTime(message.posted_at)}</p>
            </div>
            <MessageStatus message={message} />
          </li>
        ))}
      </ul>
      {held.length > 0 && (
        <ul className="heed-list">
          {held.map(({ name, state }, index) => (
            <li key={index}>
              {name}:{' '}
              {state === 'held'
                ? 'held until it is checked for viruses'
                : 'destroyed, because it holds a virus'}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function LetterRow({ view, letter }: { readonly view: LettersView; readonly letter: Letter }) {
  const { letterId, subject, writtenAt } = letter
  const message = view.messages.find(({ letter_id }) => letter_id === letterId)
  const handed = view.handovers.filter((one) => one.letterId === letterId)
  const isOut = message !== undefined || handed.length > 0
  return (
    <li className="heed-row">
      <div>
        <p>
          <a href={`${view.action}/letters/${letterId}.pdf`}>{subject}</a>
        </p>
        <p className="heed-meta">
          Written {formatDateTime(writtenAt)}
          {handed.map(({ means, handedAt }) => `. ${HANDED[means]} ${formatDateTime(handedAt)}`)}
        </p>
        {view.mayWork && !isOut && (
          <div className="heed-actions">
            {(['post', 'hand', 'phone'] as const).map((means) => (
              <ActionForm
                key={means}
                action={`${view.action}/letters/${letterId}/handed`}
                csrfToken={view.csrfToken}
                label={HANDED[means]}
                subject={subject}
                fields={{ means }}
              />
            ))}
          </div>
        )}
      </div>
      {message ? (
        <MessageStatus message={message} />
      ) : (
        handed.length === 0 && <StatusTag label="To be printed and posted" tone="warning" />
      )}
    </li>
  )
}

function MessageStatus({ message }: { readonly message: MessageRow }) {
  return (
    <div className="heed-row__side">
      <StatusTag {...STATES[message.state]} />
      {message.trouble !== null && <p className="heed-meta">{message.trouble}</p>}
    </div>
  )
}
