import type { ReactNode } from 'react'
import { PUBLIC_WORDS, type PublicWords } from '../../../guidance/public-words.ts'
import { assetHref } from '../../../platform/web/assets.ts'
import { HelpNow } from './help-now.tsx'
import type { PublicFrame } from './public-frame.ts'

/** The language of a page, with the words around it. */
export interface PageLanguage {
  readonly tag: string
  readonly words: PublicWords
}

export const ENGLISH: PageLanguage = { tag: 'en-GB', words: PUBLIC_WORDS }

export interface PublicPageProps {
  readonly frame: PublicFrame
  /** The page's heading, which a browser shows too. */
  readonly title: string
  readonly hasErrors?: boolean
  /** The path of the menu entry that the page belongs to. */
  readonly current?: string
  readonly language?: PageLanguage
  readonly isLarge?: boolean
  /** Without menu and links, for a tablet that stands in the surgery. */
  readonly isKiosk?: boolean
  /** Opens another page by itself, without script. */
  readonly refresh?: { readonly afterSeconds: number; readonly href: string }
  /** Browser modules by name. */
  readonly scripts?: readonly string[]
  /** Goes over the whole width, above the rest. */
  readonly hero?: ReactNode
  readonly children: ReactNode
}

const MENU = [
  { href: '/guidance', label: 'title' },
  { href: '/feedback', label: 'tellUs' },
  { href: '/feedback/results', label: 'results' },
  { href: '/complaints', label: 'complaintsLink' },
] as const

/** The template of every public page. It needs no script, sets no cookie, and always says where to get help. */
export function PublicPage(props: PublicPageProps) {
  const { frame, title, language = ENGLISH, isKiosk = false, refresh, scripts = [] } = props
  const { words, tag } = language
  const size = props.isLarge === true ? 'public public--large' : 'public'
  return (
    <html lang={tag} className={size}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${props.hasErrors === true ? 'Error: ' : ''}${title} – ${frame.practiceName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#005eb8" />
        {refresh && (
          <meta httpEquiv="refresh" content={`${refresh.afterSeconds};url=${refresh.href}`} />
        )}
        <link rel="icon" href="/assets/images/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assetHref('nhsuk-frontend.css')} />
        <link rel="stylesheet" href={assetHref('public.css')} />
        {scripts.map((name) => (
          <script key={name} type="module" src={assetHref(name)} />
        ))}
      </head>
      <body className={isKiosk ? 'public-kiosk' : undefined}>
        <a className="nhsuk-skip-link" href="#maincontent">
          {words.skip}
        </a>
        <header className="public-header">
          <div className="nhsuk-width-container">
            <p className="public-header__name">{frame.practiceName}</p>
            {!isKiosk && <Menu frame={frame} words={words} current={props.current} />}
          </div>
        </header>
        <main id="maincontent">
          {props.hero}
          <div className="nhsuk-width-container nhsuk-main-wrapper public-main">
            {props.children}
          </div>
        </main>
        <Footer frame={frame} words={words} isKiosk={isKiosk} />
      </body>
    </html>
  )
}

interface PartProps {
  readonly frame: PublicFrame
  readonly words: PublicWords
}

function Menu({ frame, words, current }: PartProps & { readonly current: string | undefined }) {
  return (
    <nav className="public-menu" aria-label="Menu">
      <ul>
        {MENU.map(({ href, label }) => (
          <li key={href}>
            <a href={frame.hrefOf(href)} aria-current={href === current ? 'page' : undefined}>
              {words[label]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Footer({ frame, words, isKiosk }: PartProps & { readonly isKiosk: boolean }) {
  const { phone, email } = frame.details
  return (
    <footer className="public-footer">
      <div className="nhsuk-width-container">
        <HelpNow words={words} moreHref={isKiosk ? undefined : frame.hrefOf('/help-now')} />
        {!isKiosk && (
          <div className="public-footer__end">
            <p>
              <b>{frame.practiceName}</b>
              {phone !== '' && (
                <>
                  <br />
                  {words.phone}: <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
                </>
              )}
              {email !== '' && (
                <>
                  <br />
                  {words.email}: <a href={`mailto:${email}`}>{email}</a>
                </>
              )}
            </p>
            <ul>
              <li>
                <a href={frame.hrefOf('/accessibility')}>{words.accessibility}</a>
              </li>
              <li>
                <a href={frame.hrefOf('/privacy')}>{words.privacy}</a>
              </li>
            </ul>
          </div>
        )}
      </div>
    </footer>
  )
}
