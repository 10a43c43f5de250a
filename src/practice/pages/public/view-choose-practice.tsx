import { PUBLIC_WORDS } from '../../../guidance/public-words.ts'
import { assetHref } from '../../../platform/web/assets.ts'
import type { PublicFrame } from './public-frame.ts'

interface Props {
  readonly path: string
  readonly frames: readonly PublicFrame[]
}

/** For an installation of several practices, where the address names none. */
export function ChoosePracticePage({ path, frames }: Props) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <title>Choose your surgery</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={assetHref('nhsuk-frontend.css')} />
        <link rel="stylesheet" href={assetHref('public.css')} />
      </head>
      <body>
        <main className="nhsuk-width-container nhsuk-main-wrapper">
          <h1 className="nhsuk-heading-l">Choose your surgery</h1>
          <ul className="nhsuk-list">
            {frames.map((frame) => (
              <li key={frame.practiceId}>
                <a href={frame.hrefOf(path)}>{frame.practiceName}</a>
              </li>
            ))}
          </ul>
          <p>
            {PUBLIC_WORDS.danger}: {PUBLIC_WORDS.dangerHelp}.
          </p>
        </main>
      </body>
    </html>
  )
}
