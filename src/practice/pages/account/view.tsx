import { SummaryList } from 'nhsuk-react-components'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'

export interface AccountView {
  readonly frame: PageFrame
  readonly name: string
  readonly email: string
  /** In words. */
  readonly role: string
  /** None means all. */
  readonly sites: readonly string[]
}

/** Who one is to Heed. */
export function AccountPage({ frame, name, email, role, sites }: AccountView) {
  const rows = [
    ['Name', name],
    ['Email address', email],
    ['Role', role],
    ['Sites', sites.length === 0 ? 'All' : sites.join(', ')],
  ] as const
  return (
    <Page frame={frame} title="Your account">
      <h1 className="nhsuk-heading-l">Your account</h1>
      <SummaryList>
        {rows.map(([key, value]) => (
          <SummaryList.Row key={key}>
            <SummaryList.Key>{key}</SummaryList.Key>
            <SummaryList.Value>{value}</SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
      <p>Your practice manager can change your name, role and sites.</p>
    </Page>
  )
}
