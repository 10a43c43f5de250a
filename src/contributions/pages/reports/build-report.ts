import { formatDuration } from '../../../base/format-date-relative.ts'
import type { GuidanceVersion } from '../../../guidance/guidance-version.ts'
import { FINDING_KINDS } from '../../../guidance/finding-kinds.ts'
import type { Counted, MonthFigures } from '../../store/report.ts'
import { nameClause } from '../words/clause-words.ts'
import { nameNetwork, startWith } from '../words/place-words.ts'
import type { ReportRow, ReportSection } from './section.ts'

const DECIDED: Readonly<Record<string, string>> = {
  leave: 'Left as it was',
  hide: 'Hidden',
  restore: 'Shown again',
  remove: 'Removed',
  'ask-to-delete': 'Author asked to delete it',
  report: 'Reported to the network',
  escalate: 'Passed up',
}

const STATES: Readonly<Record<string, string>> = {
  requested: 'Still to be done',
  sent: 'Sent, not confirmed yet',
  confirmed: 'Confirmed by the network',
  refused: 'Refused by the network',
  unknown: 'Not known whether it happened',
  cancelled: 'Undone or given up',
}

/** The month in words and numbers, part by part. */
export function buildReport(
  figures: MonthFigures,
  { conduct, table }: Pick<GuidanceVersion, 'conduct' | 'table'>,
): readonly ReportSection[] {
  const nameKind = (word: string) => {
    const kind = FINDING_KINDS.find((known) => known === word)
    return kind === undefined ? word : table[kind].label
  }
  return [
    {
      title: 'What arrived',
      note: 'Comments, posts, messages and reviews from others, by where they stood.',
      rows: rowsOf(figures.arrived, nameSource),
    },
    {
      title: 'What was found, by clause of the guidance',
      note: 'Contributions in which something of the clause was found. One can count for several.',
      rows: rowsOf(figures.foundByClause, (clause) => nameClause(conduct, clause)),
    },
    {
      title: 'What was found, by kind',
      note: 'Without what somebody struck as wrong.',
      rows: rowsOf(figures.foundByKind, nameKind),
    },
    {
      title: 'What people decided',
      note: 'Without what was undone.',
      rows: rowsOf(figures.decidedByPeople, nameDecided),
    },
    buildTimes(figures),
    buildAutomatic(figures),
    {
      title: 'What the networks did',
      note: 'Each thing that was asked of a network, by what became of it.',
      rows: rowsOf(figures.stepStates, (state) => STATES[state] ?? state),
    },
  ]
}

function buildTimes({ medianSeconds, slowestTenthSeconds }: MonthFigures): ReportSection {
  const row = (label: string, seconds: number | null): readonly ReportRow[] =>
    seconds === null
      ? []
      : [{ label, value: Math.round(seconds), shown: formatDuration(seconds * 1000) }]
  return {
    title: 'How soon a person decided',
    note: 'From the arrival to the first decision of a person.',
    rows: [
      ...row('Half of them within', medianSeconds),
      ...row('Nine in ten within', slowestTenthSeconds),
    ],
  }
}

function buildAutomatic({ decidedByRule, overruled }: MonthFigures): ReportSection {
  const done = decidedByRule.reduce((sum, { count }) => sum + count, 0)
  return {
    title: 'What Heed did by itself',
    note: 'Hidden without a person, as you allow it to, and how often a person showed it again.',
    rows:
      done === 0
        ? []
        : [
            { label: 'Hidden automatically', value: done },
            { label: 'Shown again by a person', value: overruled },
          ],
  }
}

function rowsOf(counted: readonly Counted[], name: (word: string) => string): readonly ReportRow[] {
  return counted.map(({ word, count }) => ({ label: name(word), value: count }))
}

const nameDecided = (action: string) => DECIDED[action] ?? startWith(action.replaceAll('-', ' '))

/** "facebook facebook-comment" → "Facebook: comment". */
function nameSource(word: string): string {
  const [network = '', channel = ''] = word.split(' ')
  return `${nameNetwork(network)}: ${channel.slice(channel.indexOf('-') + 1).replaceAll('-', ' ')}`
}
