import { type FieldProblem, ProblemList } from '../../../platform/web/components/problem-list.tsx'
import type { PublicFrame, PublicSite } from '../../../practice/pages/public/public-frame.ts'
import { PublicPage } from '../../../practice/pages/public/public-page.tsx'
import { FORM_WORDS, FORMS, type Form } from './forms.ts'
import type { FeedbackFields } from './read-form.ts'
import { CommentFields, QuestionField } from './view-fields.tsx'

export interface FeedbackView {
  readonly frame: PublicFrame
  readonly site: PublicSite
  readonly fields: FeedbackFields
  readonly problems: readonly FieldProblem[]
}

const FORM_LINKS: Readonly<Record<Form, string>> = {
  standard: 'Standard form',
  easy: 'Easy read, with faces',
  child: 'For children',
}

/** The Friends and Family Test of one site. */
export function FeedbackPage({ frame, site, fields, problems }: FeedbackView) {
  const { form, by, responseId } = fields
  const words = FORM_WORDS[form]
  const here = `/feedback/${site.slug}`
  return (
    <PublicPage
      frame={frame}
      title={words.title}
      current="/feedback"
      hasErrors={problems.length > 0}
    >
      <ProblemList problems={problems} />
      <span className="nhsuk-caption-l">{site.name}</span>
      <h1 className="nhsuk-heading-l">{words.title}</h1>
      <p className="nhsuk-lede-text">{words.lead}</p>
      <form
        className={`public-form public-form--${form}`}
        action={frame.hrefOf(here)}
        method="post"
        noValidate
      >
        <input type="hidden" name="responseId" value={responseId} />
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="by" value={by} />
        <QuestionField {...{ form, fields, problems }} />
        <CommentFields {...{ form, fields, problems }} />
        <button className="nhsuk-button">Send my feedback</button>
      </form>
      <nav aria-label="Other versions of this form">
        <ul className="public-forms">
          {FORMS.filter((other) => other !== form).map((other) => (
            <li key={other}>
              <a href={frame.hrefOf(other === 'standard' ? here : `${here}?form=${other}`)}>
                {FORM_LINKS[other]}
              </a>
            </li>
          ))}
          <li>You can also ask at the desk for a paper form, or tell us by phone.</li>
        </ul>
      </nav>
    </PublicPage>
  )
}

/** Where there is more than one site: which one it is about. */
export function ChooseSitePage({ frame, query }: { frame: PublicFrame; query: string }) {
  return (
    <PublicPage frame={frame} title="Tell us what you think" current="/feedback">
      <h1 className="nhsuk-heading-l">Tell us what you think</h1>
      <p className="nhsuk-lede-text">Which surgery is it about?</p>
      <ul className="public-sites">
        {frame.sites.map(({ name, town, slug }) => (
          <li key={slug}>
            <a href={frame.hrefOf(`/feedback/${slug}${query}`)}>
              <b>{name}</b>
              <span>{town}</span>
            </a>
          </li>
        ))}
      </ul>
    </PublicPage>
  )
}

interface ThanksView {
  readonly frame: PublicFrame
}

/** Help stands here again, at the top: whoever wrote of danger must not wait for us. */
export function ThankYouPage({ frame }: ThanksView) {
  return (
    <PublicPage frame={frame} title="Thank you for your feedback" current="/feedback">
      <div className="nhsuk-panel">
        <h1 className="nhsuk-panel__title">Thank you</h1>
        <div className="nhsuk-panel__body">We have your feedback.</div>
      </div>
      <h2 className="nhsuk-heading-m">What happens now</h2>
      <p>
        We read what patients tell us and write down what we do about it. We do not know who you
        are, so we cannot answer you.
      </p>
      <ul>
        <li>
          <a href={frame.hrefOf('/feedback/results')}>See what patients say and what we did</a>
        </li>
        <li>
          If something went wrong and you want an answer,{' '}
          <a href={frame.hrefOf('/complaints')}>tell us as a complaint</a>
        </li>
      </ul>
    </PublicPage>
  )
}

interface KioskView {
  readonly frame: PublicFrame
  readonly site: PublicSite
  readonly fields: FeedbackFields
  readonly problems: readonly FieldProblem[]
}

/** For a tablet in the waiting room. With script it goes on while the network is away. */
export function KioskPage({ frame, site, fields, problems }: KioskView) {
  const here = frame.hrefOf(`/feedback/${site.slug}/kiosk`)
  return (
    <PublicPage
      frame={frame}
      title="Tell us what you think"
      isKiosk
      hasErrors={problems.length > 0}
      scripts={['kiosk.js']}
    >
      <ProblemList problems={problems} />
      <form id="kiosk" className="public-form public-form--easy" action={here} method="post">
        <input type="hidden" name="responseId" value={fields.responseId} />
        <input type="hidden" name="form" value="easy" />
        <input type="hidden" name="by" value="kiosk" />
        <h1 className="nhsuk-heading-l">{site.name}</h1>
        <QuestionField form="easy" fields={fields} problems={problems} />
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">Tell us more, if you like</span>
          </summary>
          <div className="nhsuk-details__text">
            <CommentFields form="easy" fields={fields} problems={problems} />
          </div>
        </details>
        <button className="nhsuk-button public-big">Send</button>
      </form>
      <div id="kiosk-thanks" tabIndex={-1} hidden>
        <KioskThanks />
      </div>
      <p id="kiosk-state" className="public-note" role="status" />
    </PublicPage>
  )
}

function KioskThanks() {
  return (
    <div className="nhsuk-panel">
      <h1 className="nhsuk-panel__title">Thank you</h1>
      <div className="nhsuk-panel__body">The next person can start in a moment.</div>
    </div>
  )
}

const NEXT_PERSON_SECONDS = 12

export function KioskThankYouPage({ frame, site }: Pick<KioskView, 'frame' | 'site'>) {
  const href = frame.hrefOf(`/feedback/${site.slug}/kiosk`)
  return (
    <PublicPage
      frame={frame}
      title="Thank you for your feedback"
      isKiosk
      refresh={{ afterSeconds: NEXT_PERSON_SECONDS, href }}
    >
      <KioskThanks />
      <p>
        <a className="nhsuk-button" href={href}>
          Start again
        </a>
      </p>
    </PublicPage>
  )
}
