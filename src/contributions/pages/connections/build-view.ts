import { formatRelative } from '../../../base/format-date-relative.ts'
import { formatDate } from '../../../base/format-date.ts'
import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { OpenAlarm } from '../../store/alarms.ts'
import type { ConnectionRow } from '../../store/connections.ts'
import { nameNetwork } from '../words/place-words.ts'
import type { CheckedFact, ConnectionsView, ConnectionView } from './view-model.ts'

export interface ConnectionFacts {
  readonly connections: readonly ConnectionRow[]
  readonly alarms: readonly OpenAlarm[]
}

type Around = Pick<ConnectionsView, 'frame' | 'csrfToken' | 'notice'> & { readonly now: Date }

/** Each connection with all that is known of it. Nothing is called sound that was not probed. */
export function buildConnectionsView(
  { connections, alarms }: ConnectionFacts,
  { now, ...around }: Around,
): ConnectionsView {
  return {
    ...around,
    connections: connections.map((row) => {
      const own = alarms.filter((alarm) => alarm.connection_id === row.connection_id)
      return buildConnection(row, own, now)
    }),
  }
}

function buildConnection(
  row: ConnectionRow,
  alarms: readonly OpenAlarm[],
  now: Date,
): ConnectionView {
  const address = `/settings/connections/${row.connection_id}`
  return {
    id: row.connection_id,
    title: `${row.account_name} on ${nameNetwork(row.network)}`,
    status: statusOf(row, alarms, now),
    alarms: alarms.map(({ message }) => message),
    facts: listFacts(row, now),
    lookAction: `${address}/look`,
    resumeAction: row.state === 'blocked' ? `${address}/resume` : undefined,
  }
}

/** A probe that is older than this says nothing about now. */
const PROBE_HOLDS_MS = 30 * 60_000

function statusOf(row: ConnectionRow, alarms: readonly OpenAlarm[], now: Date): Status {
  if (row.state === 'needs-reconnecting') return { label: 'Connect it again', tone: 'bad' }
  if (row.state === 'blocked') return { label: 'Writing stopped', tone: 'bad' }
  if (row.parked_until !== null && row.parked_until > now) {
    return { label: `Waiting until ${formatRelative(row.parked_until, now)}`, tone: 'waiting' }
  }
  if (alarms.length > 0) return { label: 'Needs attention', tone: 'warning' }
  const probedMs = row.probed_at?.getTime() ?? 0
  return now.getTime() - probedMs > PROBE_HOLDS_MS
    ? { label: 'Not checked yet', tone: 'neutral' }
    : { label: 'Working', tone: 'good' }
}

function listFacts(row: ConnectionRow, now: Date): readonly CheckedFact[] {
  const when = (at: Date | null) => (at === null ? 'Not yet' : formatRelative(at, now))
  const ends = (at: Date | null) => (at === null ? 'No end known' : formatDate(at))
  return [
    { label: 'Last heard from', value: when(row.last_event_at) },
    { label: 'Last look at what is recent', value: when(row.looked_at) },
    { label: 'Last look at everything', value: when(row.full_looked_at) },
    { label: 'Last check of the connection', value: when(row.probed_at) },
    { label: 'Our access ends', value: ends(row.token_expires_at) },
    { label: 'Our access to what people write ends', value: ends(row.data_access_expires_at) },
  ]
}
