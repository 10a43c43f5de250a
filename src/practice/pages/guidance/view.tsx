import type { ReactNode } from 'react'
import type { ClauseId } from '../../../guidance/translation.ts'
import type { PublicFrame } from '../public/public-frame.ts'
import { PublicPage } from '../public/public-page.tsx'
import { clauseOf, type Edition, formatDayIn, joinNames, NUMBERED } from './build-edition.ts'
import { Picture } from './view-picture.tsx'

export interface LanguageLink {
  readonly tag: string
  readonly name: string
  readonly href: string
}

export interface GuidanceView {
  readonly frame: PublicFrame
  readonly edition: Edition
  readonly isLarge: boolean
  /** The languages other than this page's. */
  readonly others: readonly LanguageLink[]
  /** An address of this edition, with its language and size. */
  readonly hrefOf: (path: string) => string
  /** Where the size changes. */
  readonly sizeHref: string
  /** True after "I have read it". */
  readonly wasRead: boolean
}

const SECTIONS = [
  { id: 'asked', label: 'asked' },
  { id: 'tell-us', label: 'tellUs' },
  { id: 'keep-safe', label: 'keepSafe' },
  { id: 'other-ways', label: 'otherWays' },
] as const

/** The code of conduct, to be read by a patient. */
export function GuidancePage(view: GuidanceView) {
  const { frame, edition, isLarge } = view
  const { words } = edition.language
  return (
    <PublicPage
      frame={frame}
      title={words.title}
      current="/guidance"
      language={edition.language}
      isLarge={isLarge}
      hero={<Hero {...view} />}
    >
      {view.wasRead && (
        <p className="public-thanks" role="status">
          {words.thanks}
        </p>
      )}
      <nav className="nhsuk-contents-list" aria-label={words.contents}>
        <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-2">{words.contents}</h2>
        <ol className="nhsuk-contents-list__list">
          {SECTIONS.map(({ id, label }) => (
            <li className="nhsuk-contents-list__item" key={id}>
              <a className="nhsuk-contents-list__link" href={`#${id}`}>
                {words[label]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <Section id="asked" title={words.asked}>
        <ol className="public-clauses">
          {NUMBERED.map((id) => (
            <Clause key={id} id={id} edition={edition} number={id} />
          ))}
        </ol>
      </Section>
      <Section id="tell-us" title={words.tellUs}>
        <div className="public-clauses">
          <Clause id="reviews" edition={edition}>
            <p>
              <a className="nhsuk-action-link" href={frame.hrefOf('/feedback')}>
                <ActionArrow />
                <span className="nhsuk-action-link__text">{words.feedbackLink}</span>
              </a>
            </p>
          </Clause>
          <Clause id="complaints" edition={edition}>
            <p>
              <a className="nhsuk-action-link" href={frame.hrefOf('/complaints')}>
                <ActionArrow />
                <span className="nhsuk-action-link__text">{words.complaintsLink}</span>
              </a>
            </p>
          </Clause>
        </div>
      </Section>
      <Section id="keep-safe" title={words.keepSafe}>
        <div className="public-clauses">
          <Clause id="safeguarding" edition={edition} />
        </div>
      </Section>
      <HaveRead {...view} />
      <OtherWays {...view} />
    </PublicPage>
  )
}

function Hero({ frame, edition }: GuidanceView) {
  const { words } = edition.language
  const names = frame.sites.map((site) => site.name)
  return (
    <div className="public-hero">
      <div className="nhsuk-width-container">
        <h1 className="public-hero__title">{words.title}</h1>
        <p className="public-hero__subtitle">{words.subtitle}</p>
        <p>{words.intro}</p>
        {names.length > 0 && (
          <p>
            {words.covers} <b>{joinNames(names, words.and)}</b>.
          </p>
        )}
      </div>
    </div>
  )
}

function Section(props: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section className="public-section" aria-labelledby={props.id}>
      <h2 className="nhsuk-heading-l" id={props.id}>
        {props.title}
      </h2>
      {props.children}
    </section>
  )
}

interface ClauseProps {
  readonly id: ClauseId
  readonly edition: Edition
  readonly number?: string
  readonly children?: ReactNode
}

function Clause({ id, edition, number, children }: ClauseProps) {
  const { title, text, isEnglish } = clauseOf(edition, id)
  const Item = number === undefined ? 'div' : 'li'
  return (
    <Item className="public-clause" id={`clause-${id}`} lang={isEnglish ? 'en-GB' : undefined}>
      <Picture id={id} />
      <div>
        <h3 className="nhsuk-heading-m nhsuk-u-margin-bottom-2">
          {number !== undefined && <span className="public-clause__number">{number}. </span>}
          {title}
        </h3>
        <p className="public-clause__text">{text}</p>
        {isEnglish && (
          <p className="public-note" lang={edition.language.tag}>
            {edition.language.words.englishNewer}
          </p>
        )}
        {children}
      </div>
    </Item>
  )
}

function ActionArrow() {
  return (
    <svg
      className="nhsuk-icon nhsuk-icon--arrow-right-circle"
      viewBox="0 0 24 24"
      width="16"
      height="16"
      focusable="false"
      aria-hidden="true"
    >
      <path d="M12 2a10 10 0 0 0-10 9h11.7l-4-4a1 1 0 0 1 1.5-1.4l5.6 5.7a1 1 0 0 1 0 1.4l-5.6 5.7a1 1 0 0 1-1.5 0 1 1 0 0 1 0-1.4l4-4H2A10 10 0 1 0 12 2z" />
    </svg>
  )
}

function HaveRead({ edition, hrefOf }: GuidanceView) {
  const { words } = edition.language
  return (
    <form className="public-read" action={hrefOf('/guidance/read')} method="post">
      <button className="nhsuk-button nhsuk-u-margin-bottom-2">{words.haveRead}</button>
      <p>{words.haveReadWhy}</p>
    </form>
  )
}

function OtherWays({ edition, hrefOf, sizeHref, isLarge, others }: GuidanceView) {
  const { words, tag } = edition.language
  return (
    <Section id="other-ways" title={words.otherWays}>
      <ul className="public-ways">
        <li>
          <a href={sizeHref}>{isLarge ? words.normalPrint : words.largePrint}</a>
        </li>
        {tag === 'en-GB' && (
          <li>
            <a href={hrefOf('/guidance/easy-read')}>{words.easyRead}</a>
          </li>
        )}
        <li>
          <a href={hrefOf('/guidance/poster.pdf')}>{words.poster}</a>
        </li>
        <li>
          <a href={hrefOf('/guidance/leaflet.pdf')}>{words.leaflet}</a>
        </li>
        {others.map(({ tag: lang, name, href }) => (
          <li key={lang}>
            <a href={href} lang={lang} hrefLang={lang}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p className="public-note">
        {words.since} {formatDayIn(edition.language, edition.since)}.{' '}
        <a href={hrefOf('/guidance/changes')} lang="en-GB">
          {words.changes}
        </a>
      </p>
      {edition.translatedOn !== undefined && (
        <p className="public-note">
          {words.translatedOn} {formatDayIn(edition.language, new Date(edition.translatedOn))}.
        </p>
      )}
    </Section>
  )
}
