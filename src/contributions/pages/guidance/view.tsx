import { formatDate } from '../../../base/format-date.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { Page } from '../../../platform/web/page.tsx'
import type { GuidanceView } from './view-model.ts'

function Rules({ rules, decisionsRead }: Pick<GuidanceView, 'rules' | 'decisionsRead'>) {
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-m">How often people decide otherwise</h2>
      <p className="heed-lede">
        By the newest {decisionsRead.toLocaleString('en-GB')} decisions of people: a finding was
        struck, or what should be hidden was left in sight. A rule that people overrule more often
        than they did is marked.
      </p>
      {rules.length === 0 ? (
        <p>Nobody has decided anything yet.</p>
      ) : (
        <table className="nhsuk-table">
          <caption className="nhsuk-u-visually-hidden">How often each rule is overruled</caption>
          <thead>
            <tr>
              <th scope="col">Found</th>
              <th scope="col">Decided</th>
              <th scope="col">Overruled</th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ label, decided, overruled, isDrifting }) => (
              <tr key={label}>
                <th scope="row">
                  {label} {isDrifting && <StatusTag label="More often than before" tone="bad" />}
                </th>
                <td>{decided}</td>
                <td>
                  {overruled} ({Math.round((100 * overruled) / decided)}%)
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Versions({ versions }: Pick<GuidanceView, 'versions'>) {
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-m">Versions</h2>
      <ul className="heed-list">
        {versions.map(({ version, at, by, note, href, isLive }) => (
          <li key={version}>
            <p>
              <a href={href}>Version {version}</a>{' '}
              {isLive && <StatusTag label="Counts now" tone="good" />}
            </p>
            <p className="heed-meta">
              {formatDate(at)}
              {by !== undefined && ` by ${by}`}
            </p>
            {note !== '' && <p className="heed-text">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The practice's guidance: what counts, what people make of it, and a draft. */
export function GuidancePage(view: GuidanceView) {
  const { frame, csrfToken, hasDraft, versions, rules, decisionsRead, saved } = view
  return (
    <Page frame={frame} title="Guidance">
      {saved !== undefined && (
        <p className="heed-saved" role="status">
          <strong>Saved:</strong> {saved}
        </p>
      )}
      <div className="heed-title-row">
        <h1 className="nhsuk-heading-l">Guidance</h1>
        {hasDraft ? (
          <a className="nhsuk-button nhsuk-button--small" href="/settings/guidance/draft">
            Go on with the draft
          </a>
        ) : (
          <ActionForm
            action="/settings/guidance/draft"
            csrfToken={csrfToken}
            label="Start a draft"
            isPrimary
          />
        )}
      </div>
      <div className="heed-columns">
        <Rules rules={rules} decisionsRead={decisionsRead} />
        <Versions versions={versions} />
      </div>
    </Page>
  )
}
