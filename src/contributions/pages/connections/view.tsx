import { SummaryList } from 'nhsuk-react-components'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import { EmptyState } from '../../../platform/web/components/empty-state.tsx'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { Page } from '../../../platform/web/page.tsx'
import type { ConnectionsView, ConnectionView } from './view-model.ts'

/** Every page and account that the practice connected, and whether it can be trusted now. */
export function ConnectionsPage({ frame, csrfToken, notice, connections }: ConnectionsView) {
  return (
    <Page frame={frame} title="Connections">
      <h1 className="nhsuk-heading-l">Connections</h1>
      {notice !== undefined && (
        <p className="nhsuk-inset-text" role="status">
          {notice}
        </p>
      )}
      <p>
        Heed checks each connection every 10 minutes, looks as often for what the network did not
        tell, and once a day at everything there ever was.
      </p>
      {connections.map((one) => (
        <Connection key={one.id} connection={one} csrfToken={csrfToken} />
      ))}
      {connections.length === 0 && (
        <EmptyState title="Nothing is connected yet">
          Nothing can arrive before a page is connected.
        </EmptyState>
      )}
      <h2 className="nhsuk-heading-m">Connect another one, or one again</h2>
      <p>
        Whoever runs Heed does that with <code>heed connect facebook</code> or{' '}
        <code>heed connect google</code>. Connecting one again keeps everything that came from it,
        and sends on what waited.
      </p>
    </Page>
  )
}

interface ConnectionProps {
  readonly connection: ConnectionView
  readonly csrfToken: string
}

function Connection({ connection, csrfToken }: ConnectionProps) {
  const { id, title, status, alarms, facts, lookAction, resumeAction } = connection
  return (
    <section className="heed-panel" aria-labelledby={`connection-${id}`}>
      <h2 className="nhsuk-heading-m" id={`connection-${id}`}>
        {title}
      </h2>
      <StatusTag {...status} />
      {alarms.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {alarms.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <SummaryList>
        {facts.map(({ label, value }) => (
          <SummaryList.Row key={label}>
            <SummaryList.Key>{label}</SummaryList.Key>
            <SummaryList.Value>{value}</SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
      {resumeAction !== undefined && (
        <ActionForm
          {...{ csrfToken, action: resumeAction, label: 'Resume writing', subject: `on ${title}` }}
          isPrimary
        />
      )}
      <ActionForm
        {...{ csrfToken, action: lookAction, label: 'Check and look now', subject: `at ${title}` }}
      />
    </section>
  )
}
