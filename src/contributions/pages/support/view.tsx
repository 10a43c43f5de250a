import { Page } from '../../../platform/web/page.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import type { ExposureOfPerson } from '../../store/exposures.ts'

export interface SupportView {
  readonly frame: PageFrame
  /** How often this person opened what is hard to read, in the last 24 hours. */
  readonly today: number
  /** So much in so short a time that a break is suggested. */
  readonly needsBreak: boolean
  /** Everybody's counts, for whoever looks after them. */
  readonly everybody?: readonly ExposureOfPerson[] | undefined
}

function Own({ today, needsBreak }: SupportView) {
  return (
    <section className="heed-panel">
      <h2 className="nhsuk-heading-m">You, in the last 24 hours</h2>
      <p>
        You have opened <strong>{today}</strong>{' '}
        {today === 1 ? 'contribution that is' : 'contributions that are'} hard to read: abuse, hate,
        threats, obscene words, or somebody at risk.
      </p>
      <p>
        {needsBreak
          ? 'That is a lot in a short time. Take a break now, and let somebody else take the next ones.'
          : 'Stop when you want to. What you have open is given back after 10 minutes.'}
      </p>
    </section>
  )
}

function Everybody({ everybody }: Pick<SupportView, 'everybody'>) {
  if (everybody === undefined) return null
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-m">Who has had to read how much</h2>
      <p className="heed-lede">
        Share the work out before it is too much for one person. These numbers are for looking after
        people, and for nothing else.
      </p>
      <table className="nhsuk-table">
        <caption className="nhsuk-u-visually-hidden">
          Contributions that are hard to read, by person
        </caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Last 24 hours</th>
            <th scope="col">Last 7 days</th>
          </tr>
        </thead>
        <tbody>
          {everybody.map(({ name, today, week }, index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>{today}</td>
              <td>{week}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The support sheet for whoever reads what others would rather not. */
function Sheet() {
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-m">If something you read stays with you</h2>
      <ul>
        <li>
          Stop reading. Nothing on a page is worth your health, and nothing is lost by waiting.
        </li>
        <li>
          Tell somebody at the practice the same day. It is part of the work, and not a weakness.
        </li>
        <li>Ask to do something else for a while. Your practice manager shares the work out.</li>
        <li>
          Pictures are blurred and grey until you ask for them. You need not look at one to pass it
          up to somebody.
        </li>
        <li>
          To talk to somebody outside: Samaritans on 116 123, at any time, or text SHOUT to 85258.
          NHS 111 has a mental health option.
        </li>
        <li>
          If a threat names you or your colleagues, call 999 in danger, otherwise 101, and tell your
          manager.
        </li>
      </ul>
    </section>
  )
}

/** What reading costs, and what helps. */
export function SupportPage(view: SupportView) {
  return (
    <Page frame={view.frame} title="Looking after yourself">
      <h1 className="nhsuk-heading-l">Looking after yourself</h1>
      <div className="heed-columns">
        <div>
          <Sheet />
          <Everybody everybody={view.everybody} />
        </div>
        <div>
          <Own {...view} />
        </div>
      </div>
    </Page>
  )
}
