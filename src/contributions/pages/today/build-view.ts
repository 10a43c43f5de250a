import { formatRelative } from '../../../base/format-date-relative.ts'
import { CLAUSE_IDS } from '../../../guidance/conduct.ts'
import { FINDING_KINDS } from '../../../guidance/finding-kinds.ts'
import type { GuidanceVersion } from '../../../guidance/guidance-version.ts'
import type { Bar } from '../../../platform/web/components/bar-chart.tsx'
import type { Person } from '../../../practice/people.ts'
import { SPEEDS, type Speed } from '../../rules/tally.ts'
import type { ConnectionRow } from '../../store/connections.ts'
import type { Tallied } from '../../store/tally.ts'
import type { AtRisk } from '../../store/today.ts'
import { nameClause } from '../words/clause-words.ts'
import { nameItem, nameNetwork, startWith } from '../words/place-words.ts'
import type { AtRiskView, ConnectionView, TodayView } from './view.tsx'

export interface SpineFacts {
  readonly atRisk: readonly AtRisk[]
  readonly connections: readonly ConnectionRow[]
  readonly tally: readonly Tallied[]
  readonly people: readonly Pick<Person, 'personId' | 'name'>[]
  readonly guidance: GuidanceVersion
}

const DAYS = 7
const DAY_MS = 24 * 3600_000
const MOST_CLAUSES = 5

export function buildSpine(facts: SpineFacts, now: Date): NonNullable<TodayView['spine']> {
  return {
    atRisk: facts.atRisk.map((row) => buildAtRisk(row, facts)),
    connections: facts.connections.map((row) => buildConnection(row, now)),
    arrived: buildDays(facts.tally, now),
    byClause: buildClauses(facts),
    speeds: SPEEDS.map((speed) => ({
      label: SPEED_WORDS[speed],
      value: sumOf(facts.tally, `decided:${speed}`),
    })),
  }
}

/** "Good morning, Leanne": by the hour in London. */
export function greet(name: string, now: Date): string {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', {
      hour: 'numeric',
      hourCycle: 'h23',
      timeZone: 'Europe/London',
    }).format(now),
  )
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  return `Good ${part}, ${name.split(' ')[0] ?? name}`
}

function buildAtRisk(row: AtRisk, { guidance, people }: SpineFacts): AtRiskView {
  const kinds = FINDING_KINDS.filter((kind) => row.kinds.includes(kind))
  return {
    href: `/contributions/${row.contribution_id}`,
    title: startWith(nameItem(row)),
    kinds: kinds.map((kind) => guidance.table[kind].label).join(', '),
    dueAt: row.due_at,
    takenBy: people.find(({ personId }) => personId === row.taken_by)?.name,
  }
}

function buildConnection(row: ConnectionRow, now: Date): ConnectionView {
  const name = `${row.account_name} on ${nameNetwork(row.network)}`
  const heard =
    row.last_event_at === null
      ? 'Nothing has come yet'
      : `Last heard ${formatRelative(row.last_event_at, now)}`
  if (row.state !== 'working') {
    const label = row.state === 'blocked' ? 'Blocked' : 'Connect again'
    return { name, status: { label, tone: 'bad' }, detail: row.state_reason ?? heard }
  }
  const isParked = row.parked_until !== null && row.parked_until > now
  return {
    name,
    detail: heard,
    status: isParked
      ? { label: 'Slowed down', tone: 'warning' }
      : { label: 'Working', tone: 'good' },
  }
}

const SPEED_WORDS: Readonly<Record<Speed, string>> = {
  'quarter-hour': 'Within 15 minutes',
  hour: 'Within 1 hour',
  'four-hours': 'Within 4 hours',
  day: 'Within 1 day',
  later: 'Later',
}

function sumOf(tally: readonly Tallied[], name: string): number {
  return tally.reduce((sum, one) => sum + (one.name === name ? one.count : 0), 0)
}

const inLondon = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options })
const SHORT_DAY = inLondon({ weekday: 'short' })
const LONG_DAY = inLondon({ weekday: 'long', day: 'numeric', month: 'long' })
/** As the database writes days: 2026-08-06. */
const ISO_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
})

function buildDays(tally: readonly Tallied[], now: Date): readonly Bar[] {
  return Array.from({ length: DAYS }, (_, index) => {
    const at = new Date(now.getTime() - (DAYS - 1 - index) * DAY_MS)
    const day = ISO_DAY.format(at)
    const value = tally.find((one) => one.day === day && one.name === 'arrived')?.count ?? 0
    return { label: SHORT_DAY.format(at), name: LONG_DAY.format(at), value }
  })
}

/** The clauses with most findings; a kind that rests on two counts for both. */
function buildClauses({ tally, guidance }: SpineFacts): readonly Bar[] {
  const bars = CLAUSE_IDS.map((clause) => {
    const kinds = FINDING_KINDS.filter((kind) => guidance.table[kind].clauses.includes(clause))
    const value = kinds.reduce((sum, kind) => sum + sumOf(tally, `found:${kind}`), 0)
    return { label: nameClause(guidance.conduct, clause), value }
  })
  return bars
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_CLAUSES)
}
