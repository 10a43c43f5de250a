import type { PageFrame } from '../../../../platform/web/page-frame.ts'
import { Page } from '../../../../platform/web/page.tsx'

export interface InvitedView {
  readonly frame: PageFrame
  readonly name: string
  readonly email: string
  readonly link: string
  readonly backHref: string
}

/** The link for somebody who was invited, shown this once. */
export function InvitedPage({ frame, name, email, link, backHref }: InvitedView) {
  return (
    <Page frame={frame} title={`Send this link to ${name}`}>
      <h1 className="nhsuk-heading-l">Send this link to {name}</h1>
      <p className="heed-lede">
        With it {name} chooses a password and signs in as <strong>{email}</strong>. It works once,
        for a week, and is not shown again. Send it to {name} alone: whoever opens it first becomes{' '}
        {name} to Heed.
      </p>
      <p className="nhsuk-inset-text heed-link-to-copy">
        <a href={link}>{link}</a>
      </p>
      <p>
        <a href={backHref}>Go to people and roles</a>
      </p>
    </Page>
  )
}
