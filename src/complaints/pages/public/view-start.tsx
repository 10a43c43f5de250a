import { formatDay } from '../../../base/local-day.ts'
import type { PublicFrame } from '../../../practice/pages/public/public-frame.ts'
import { PublicPage } from '../../../practice/pages/public/public-page.tsx'
import { tellProgress } from '../../rules/progress-words.ts'
import type { LocalDay } from '../../../base/local-day.ts'

export interface StartView {
  readonly frame: PublicFrame
  readonly phone: string
  readonly board: string
  readonly advocacy: string
  readonly ombudsman: string
}

/** The complaints procedure for everybody. @see S.I. 2009/309, regulation 16 */
export function StartPage({ frame, phone, board, advocacy, ombudsman }: StartView) {
  return (
    <PublicPage frame={frame} title="Complain to the surgery" current="/complaints">
      <h1 className="nhsuk-heading-l">Complain to the surgery</h1>
      <p className="nhsuk-lede-text">
        If you are not happy with your care or our service, tell us. We look into every complaint,
        and we learn from it.
      </p>
      <p>
        <strong>Complaining does not affect your care.</strong> We keep complaints apart from
        medical records, and only those who look into yours see it.
      </p>
      <p>
        <a className="nhsuk-button" href={frame.hrefOf('/complaints/new')}>
          Complain online
        </a>
      </p>
      <p>
        You need no account. You can also {phone === '' ? 'call us' : `call ${phone}`}, write to us,
        or speak to somebody at the desk.
      </p>
      <h2 className="nhsuk-heading-m">What happens then</h2>
      <ol>
        <li>We tell you within 3 working days that we have it, and offer to talk about it.</li>
        <li>We look into it, and tell you how it goes.</li>
        <li>We write to you what we found, what we do about it, and what you can do next.</li>
      </ol>
      <h2 className="nhsuk-heading-m">How long you have</h2>
      <p>
        Tell us within 12 months of what happened, or of the day you came to know of it. If there
        was a good reason for waiting longer, tell us all the same.
      </p>
      <h2 className="nhsuk-heading-m">Complaining for somebody else</h2>
      <p>
        You can complain for a child, for somebody who has died, or for somebody who cannot do it
        themselves. For anybody else we need their consent in writing. We send you a form.
      </p>
      <h2 className="nhsuk-heading-m">Help, and other ways</h2>
      <ul>
        <li>
          {advocacy === '' ? 'The NHS complaints advocacy service of your council' : advocacy} helps
          you to complain. It is free and independent.
        </li>
        <li>
          You can complain to {board === '' ? 'your integrated care board' : board} instead of us,
          but not to both.
        </li>
        <li>When you have our answer and are not happy with it: {ombudsman}.</li>
      </ul>
      <p>
        We do not answer complaints on social media, because we cannot speak about anybody’s care
        where others can read it.
      </p>
    </PublicPage>
  )
}

export interface ProgressView {
  readonly frame: PublicFrame
  readonly reference: string
  readonly state: string
  readonly receivedOn: LocalDay | undefined
  readonly answerBy: LocalDay | undefined
  readonly isNew: boolean
  /** How many files came with it that are still being checked. */
  readonly filesHeld: number
  readonly phone: string
}

/** How far a complaint is, for who holds its link. It tells nothing of what it is about. */
export function ProgressPage(view: ProgressView) {
  const { frame, reference, state, receivedOn, answerBy, isNew, filesHeld, phone } = view
  const { title, detail } = tellProgress(state)
  return (
    <PublicPage
      frame={frame}
      title={isNew ? 'We have your complaint' : 'Your complaint'}
      current="/complaints"
    >
      {isNew ? (
        <div className="nhsuk-panel">
          <h1 className="nhsuk-panel__title">We have your complaint</h1>
          <div className="nhsuk-panel__body">
            Your reference
            <br />
            <strong>{reference}</strong>
          </div>
        </div>
      ) : (
        <h1 className="nhsuk-heading-l">Your complaint {reference}</h1>
      )}
      <h2 className="nhsuk-heading-m">{title}</h2>
      <p>{detail}</p>
      {receivedOn !== undefined && <p>We received it on {formatDay(receivedOn)}.</p>}
      {answerBy !== undefined && <p>We expect to answer by {formatDay(answerBy)}.</p>}
      {filesHeld > 0 && (
        <p>
          We are checking {filesHeld === 1 ? 'the file' : `the ${filesHeld} files`} that you sent
          for viruses.
        </p>
      )}
      <h2 className="nhsuk-heading-m">Keep this page</h2>
      <p>
        Save or print this page: its address is the only way back to it. Keep it to yourself,
        because whoever has it can see how far your complaint is.
      </p>
      <p>
        {phone === '' ? 'Call us' : `Call ${phone}`} and name the reference if you want to tell us
        more.
      </p>
    </PublicPage>
  )
}
