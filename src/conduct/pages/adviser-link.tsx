import { formatDateTime } from '../../base/format-date.ts'
import type { PageFrame } from '../../platform/web/page-frame.ts'
import { Page } from '../../platform/web/page.tsx'

interface AdviserLinkView {
  readonly frame: PageFrame
  readonly href: string
  readonly holder: string
  readonly expiresAt: Date
  readonly back: string
}

/** Shows a new link, this once. */
export function AdviserLinkPage({ frame, href, holder, expiresAt, back }: AdviserLinkView) {
  return (
    <Page frame={frame} title="Link for the adviser" back={{ label: 'The matter', href: back }}>
      <h1 className="nhsuk-heading-l">Link for {holder}</h1>
      <p>
        Copy it now and send it in a way that only they can read. Heed does not keep it, and shows
        it this once. It works until {formatDateTime(expiresAt)}.
      </p>
      <p className="heed-panel heed-text">
        <code>{href}</code>
      </p>
    </Page>
  )
}
