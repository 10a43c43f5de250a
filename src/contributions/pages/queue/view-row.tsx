import { Tag } from 'nhsuk-react-components'
import { formatDuration, formatRelative } from '../../../base/format-date-relative.ts'
import { formatDateTime } from '../../../base/format-date.ts'
import { MarkedText } from '../../../platform/web/components/marked-text.tsx'
import { StatusTag, type Status } from '../../../platform/web/components/status-tag.tsx'
import { excerptAroundFinding } from './view-excerpt.ts'
import type { QueueRow } from './view-model.ts'

interface RowProps {
  readonly row: QueueRow
  readonly now: Date
}

const urgencies = {
  urgent: { label: 'Urgent', tone: 'bad' },
  priority: { label: 'Priority', tone: 'warning' },
  routine: { label: 'Routine', tone: 'neutral' },
} as const satisfies Record<QueueRow['urgency'], Status>

function Due({ dueAt, now }: { readonly dueAt: Date; readonly now: Date }) {
  const lateMs = now.getTime() - dueAt.getTime()
  return (
    <p className={lateMs > 0 ? 'heed-meta heed-late' : 'heed-meta'}>
      {lateMs > 0
        ? `Overdue by ${formatDuration(lateMs)}`
        : `Due ${formatRelative(dueAt, now).replace('just now', 'now')}`}
      <span className="nhsuk-u-visually-hidden">: {formatDateTime(dueAt)}</span>
    </p>
  )
}

function Heading({ row, now }: RowProps) {
  return (
    <>
      <h2 className="heed-row__title">
        <a href={row.href}>{row.author ?? 'Author not known'}</a>
      </h2>
      <p className="heed-meta">
        {row.place} ·{' '}
        <time dateTime={row.postedAt.toISOString()} title={formatDateTime(row.postedAt)}>
          {formatRelative(row.postedAt, now)}
        </time>
      </p>
      {row.post !== undefined && <p className="heed-meta heed-one-line">On “{row.post}”</p>}
    </>
  )
}

const mediaWords = (count: number) =>
  count === 1 ? 'With 1 picture or video' : `With ${count} pictures or videos`

function Words({ row }: { readonly row: QueueRow }) {
  const excerpt = excerptAroundFinding(row.text, row.marks)
  return (
    <>
      {row.text !== '' && <MarkedText {...excerpt} isShort />}
      {row.mediaCount > 0 && <p className="heed-meta">{mediaWords(row.mediaCount)}</p>}
      {row.failedDetectors.length > 0 && (
        <p className="heed-meta heed-warning">
          Not fully read: {row.failedDetectors.join(', ')} could not read it. Read it yourself.
        </p>
      )}
    </>
  )
}

function Choose({ row }: { readonly row: QueueRow }) {
  return (
    <label className="heed-choose">
      <input className="heed-check" type="checkbox" name="id" value={row.id} />
      <span className="nhsuk-u-visually-hidden">
        Choose the {row.place.toLowerCase()} by {row.author ?? 'an author not known'}
      </span>
    </label>
  )
}

/** One row: who, where and when; the words; what was found and done; when it is due. */
export function QueueItem({ row, now, canBeChosen }: RowProps & { readonly canBeChosen: boolean }) {
  return (
    <li className={`heed-row heed-row--${row.urgency}`} data-row>
      <div>
        {canBeChosen && <Choose row={row} />}
        <Heading row={row} now={now} />
        <Words row={row} />
        {row.copies && (
          <p className="heed-meta">
            <a href={row.copies.href}>
              {row.copies.count} more with the same words
              <span className="nhsuk-u-visually-hidden"> as by {row.author ?? 'this author'}</span>
            </a>
          </p>
        )}
        <ul className="heed-tags" aria-label="Found">
          {row.kinds.map((kind) => (
            <li key={kind}>
              <Tag modifier="white" className="heed-tag">
                {kind}
              </Tag>
            </li>
          ))}
        </ul>
      </div>
      <div className="heed-row__side">
        <StatusTag {...urgencies[row.urgency]} />
        <Due dueAt={row.dueAt} now={now} />
        {row.done.map((status) => (
          <StatusTag key={status.label} {...status} />
        ))}
      </div>
    </li>
  )
}
