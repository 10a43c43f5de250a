import type { ReactNode } from 'react'
import { assetHref } from './assets.ts'
import { PageFooter } from './page-footer.tsx'
import type { PageFrame } from './page-frame.ts'
import { PageHeader } from './page-header.tsx'

export interface PageProps {
  readonly frame: PageFrame
  readonly title: string
  /** Puts "Error: " before the title, so that a screen reader says it first. */
  readonly hasErrors?: boolean
  /** Browser modules that this page needs beside those of every page. */
  readonly modules?: readonly string[]
  /** Where one came from. */
  readonly back?: { readonly label: string; readonly href: string }
  readonly children: ReactNode
}

const titleOf = ({ frame, title, hasErrors }: PageProps) =>
  [hasErrors === true ? `Error: ${title}` : title, frame.practiceName, 'Heed']
    .filter((part) => part !== undefined)
    .join(' – ')

/** The template of every page. It works without script; the script only adds comfort. */
export function Page(props: PageProps) {
  const { frame, back, children, modules = [] } = props
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <title>{titleOf(props)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#005eb8" />
        <link rel="icon" href="/assets/images/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assetHref('nhsuk-frontend.css')} />
        <link rel="stylesheet" href={assetHref('heed.css')} />
        <link rel="stylesheet" href={assetHref('console.css')} />
        <script type="module" src={assetHref('start.js')} />
        {modules.map((name) => (
          <script key={name} type="module" src={assetHref(name)} />
        ))}
      </head>
      <body>
        <a className="nhsuk-skip-link" href="#maincontent" data-module="nhsuk-skip-link">
          Skip to main content
        </a>
        <PageHeader frame={frame} />
        <div className="nhsuk-width-container heed-container">
          {back && (
            <nav aria-label="Back">
              <a className="nhsuk-back-link" href={back.href}>
                {back.label}
              </a>
            </nav>
          )}
          <main className="nhsuk-main-wrapper heed-main" id="maincontent">
            {children}
          </main>
        </div>
        <PageFooter frame={frame} />
      </body>
    </html>
  )
}
