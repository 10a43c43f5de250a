import type { ReactNode } from 'react'
import { formatDateTime } from '../../../base/format-date.ts'
import { StatusTag, type Status } from './status-tag.tsx'

export interface TimelineEvent {
  readonly title: string
  readonly at: Date
  /** Who did it; absent for the machine's own. */
  readonly by?: string | undefined
  readonly status?: Status | undefined
  readonly detail?: ReactNode
}

/** What happened, in the order it is given. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <ol className="heed-timeline">
      {events.map(({ title, at, by, status, detail }, index) => (
        <li className="heed-timeline__event" key={index}>
          <p className="heed-timeline__title">
            <strong>{title}</strong>
            {status && <StatusTag {...status} />}
          </p>
          <p className="heed-meta">
            <time dateTime={at.toISOString()}>{formatDateTime(at)}</time>
            {by !== undefined && ` by ${by}`}
          </p>
          {detail !== undefined && <div className="heed-timeline__detail">{detail}</div>}
        </li>
      ))}
    </ol>
  )
}
