import { renderToStaticMarkup } from 'react-dom/server'
import { assetHref } from '../../../platform/web/assets.ts'
import { HelpNow } from '../public/help-now.tsx'
import type { PublicFrame } from '../public/public-frame.ts'
import { PublicPage } from '../public/public-page.tsx'
import { clauseOf, type Edition, NUMBERED } from './build-edition.ts'

/** The rules as a piece of another page: no script, no style, no address of ours but the links. */
export function GuidanceFragment({
  edition,
  address,
}: {
  readonly edition: Edition
  readonly address: string
}) {
  const { words, tag } = edition.language
  return (
    <section lang={tag}>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <ol>
        {NUMBERED.map((id) => (
          <li key={id}>
            <b>{clauseOf(edition, id).title}.</b> {clauseOf(edition, id).text}
          </li>
        ))}
      </ol>
      {(['reviews', 'complaints', 'safeguarding'] as const).map((id) => (
        <p key={id}>
          <b>{clauseOf(edition, id).title}.</b> {clauseOf(edition, id).text}
        </p>
      ))}
      <p>
        <b>{words.notWatched}.</b> {words.danger}: {words.dangerHelp}. {words.mental}:{' '}
        {words.mentalHelp}.
      </p>
      <p>
        <a href={address}>{words.title}</a>
      </p>
    </section>
  )
}

interface EmbedProps {
  readonly edition: Edition
  readonly practiceName: string
  readonly address: string
}

/** The only page that other websites may show in a frame. */
export function EmbedPage({ edition, practiceName, address }: EmbedProps) {
  const { words, tag } = edition.language
  return (
    <html lang={tag} className="public">
      <head>
        <meta charSet="utf-8" />
        <title>{`${words.title} – ${practiceName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={assetHref('nhsuk-frontend.css')} />
        <link rel="stylesheet" href={assetHref('public.css')} />
        <base target="_top" />
      </head>
      <body className="public-embed">
        <main>
          <h1 className="nhsuk-heading-l">{words.title}</h1>
          <p>{words.intro}</p>
          <ol>
            {NUMBERED.map((id) => (
              <li key={id}>
                <b>{clauseOf(edition, id).title}.</b> {clauseOf(edition, id).text}
              </li>
            ))}
          </ol>
          <p>
            <a href={address}>{words.otherWays}</a>
          </p>
          <HelpNow words={words} />
        </main>
      </body>
    </html>
  )
}

interface ShareView {
  readonly frame: PublicFrame
  readonly edition: Edition
  readonly houseRules: string
  /** The whole address of the code of conduct, and of its piece for frames. */
  readonly address: string
  readonly embedAddress: string
}

/** What the practice copies to Facebook and to its website. */
export function SharePage({ frame, edition, houseRules, address, embedAddress }: ShareView) {
  const { words } = edition.language
  const iframe = `<iframe src="${embedAddress}" title="${words.title}" width="100%" height="900" loading="lazy"></iframe>`
  const fragment = renderToStaticMarkup(<GuidanceFragment edition={edition} address={address} />)
  return (
    <PublicPage frame={frame} title="Share our code of conduct" current="/guidance">
      <h1 className="nhsuk-heading-l">Share our code of conduct</h1>
      <CopyField
        id="house-rules"
        label="House rules for Facebook"
        hint="Copy this text to the page’s About section."
        text={houseRules}
        rows={16}
      />
      <CopyField
        id="frame"
        label="For a website, always up to date"
        hint="This line shows the code of conduct in a frame. It needs no script."
        text={iframe}
        rows={3}
      />
      <CopyField
        id="fragment"
        label="For a website, as text"
        hint="Copy this where frames do not work, and copy it again when the code of conduct changes."
        text={fragment}
        rows={8}
      />
    </PublicPage>
  )
}

interface CopyFieldProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly text: string
  readonly rows: number
}

function CopyField({ id, label, hint, text, rows }: CopyFieldProps) {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label nhsuk-label--m" htmlFor={id}>
        {label}
      </label>
      <div className="nhsuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      <textarea
        className="nhsuk-textarea"
        id={id}
        aria-describedby={`${id}-hint`}
        rows={rows}
        defaultValue={text}
        readOnly
      />
    </div>
  )
}
