import type { PageFrame } from '../../../../platform/web/page-frame.ts'
import { Page } from '../../../../platform/web/page.tsx'

export interface RecoveryCodesView {
  readonly frame: PageFrame
  readonly codes: readonly string[]
  readonly nextHref: string
}

/** The codes for when every device is lost, shown this once. */
export function RecoveryCodesPage({ frame, codes, nextHref }: RecoveryCodesView) {
  return (
    <Page frame={frame} title="Keep your recovery codes">
      <h1 className="nhsuk-heading-l">Keep your recovery codes</h1>
      <p className="heed-lede">
        If you lose your device, one of these codes lets you sign in without it. Each works once.
        Print them or write them down now: they are not shown again.
      </p>
      <ul className="heed-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a className="nhsuk-button" href={nextHref} role="button" draggable="false">
          I have kept them
        </a>
      </p>
    </Page>
  )
}
