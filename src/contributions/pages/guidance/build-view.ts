import { type Backtest, backtest, type PastContribution } from '../../../guidance/backtest.ts'
import { compareGuidance, type GuidanceChange } from '../../../guidance/compare-guidance.ts'
import { CLAUSE_IDS } from '../../../guidance/conduct.ts'
import { FINDING_KINDS, type FindingKind } from '../../../guidance/finding-kinds.ts'
import type { GuidanceVersion } from '../../../guidance/guidance-version.ts'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { STEPS } from '../../../guidance/steps.ts'
import type { GuidanceDraft } from '../../store/guidance-draft.ts'
import { nameClause } from '../words/clause-words.ts'
import { nameProposed } from '../words/proposed-words.ts'
import type { BacktestView, ChangeView, DraftView } from './view-model.ts'

export interface DraftFacts {
  readonly live: GuidanceVersion
  readonly draft: GuidanceDraft
  readonly past: readonly PastContribution[]
  /** What arrived since the shadow began. */
  readonly sinceShadow: readonly PastContribution[]
  readonly automaticKinds: ReadonlySet<FindingKind>
}

interface Around {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly problems: readonly string[]
}

export function buildDraftView(facts: DraftFacts, around: Around): DraftView {
  const { live, draft, automaticKinds } = facts
  const { conduct, table, version } = draft.guidance
  const changes = compareGuidance(live, draft.guidance)
  const changedKinds = new Set(changes.flatMap(({ at }) => ('kind' in at ? [at.kind] : [])))
  const tables = { before: live.table, after: table, automaticKinds }
  return {
    ...around,
    version,
    changes: changes.map((change) => buildChange(change, draft.guidance)),
    clauses: CLAUSE_IDS.map((id) => ({
      ...{ id, title: conduct[id].title, text: conduct[id].text },
      name: /^\d/.test(id) ? `Clause ${id}` : nameClause(live.conduct, id),
    })),
    kinds: FINDING_KINDS.map((kind) => ({
      label: table[kind].label,
      href: `/settings/guidance/draft/kinds/${kind}`,
      isChanged: changedKinds.has(kind),
    })),
    backtest: buildBacktest(backtest(facts.past, tables), 'last'),
    shadow:
      draft.shadowSince === null
        ? undefined
        : {
            since: draft.shadowSince,
            result: buildBacktest(backtest(facts.sinceShadow, tables), 'since'),
          },
    isOutdated: draft.baseVersion !== live.version,
  }
}

const WHAT: Readonly<Record<GuidanceChange['what'], string>> = {
  title: 'Title',
  text: 'Words',
  label: 'Name',
  explanation: 'Explanation',
  clauses: 'Clauses',
  hides: 'Hidden from the page',
  machineMayHide: 'May be hidden without a person',
  queue: 'Queue',
  steps: 'Steps',
}

export function buildChange(change: GuidanceChange, guidance: GuidanceVersion): ChangeView {
  const { at, what, before, after } = change
  return {
    where: 'clause' in at ? nameClause(guidance.conduct, at.clause) : guidance.table[at.kind].label,
    what: WHAT[what],
    before: inWords(before, what),
    after: inWords(after, what),
  }
}

/** The table's own words are the code's: a person reads what they mean. */
function inWords(value: string, what: GuidanceChange['what']): string {
  if (value === '') return 'nothing'
  if (value === 'unless-consent') return 'unless consent is recorded'
  if (what !== 'steps') return value
  const named = STEPS.toSorted((a, b) => b.length - a.length)
  return named.reduce(
    (words, step) =>
      words.replaceAll(new RegExp(`(?<![\\w-])${step}(?![\\w-])`, 'g'), nameProposed(step).label),
    value,
  )
}

const MOST_SHOWN = 20

function buildBacktest(result: Backtest, over: 'last' | 'since'): BacktestView {
  const { total, otherwise, agreed, comparable } = result
  const count = (number: number) => number.toLocaleString('en-GB')
  const of =
    over === 'last'
      ? `Of the last ${count(total)} contributions`
      : `Of ${count(total)} contributions since then`
  const people =
    comparable === 0
      ? 'No person has decided any of them in a way that can be compared.'
      : `People had decided ${comparable} of them, and had decided so in ${agreed}.`
  return {
    summary:
      otherwise.length === 0
        ? `${of}, none would have been decided otherwise.`
        : `${of}, ${count(otherwise.length)} would have been decided otherwise. ${people}`,
    some: otherwise.slice(0, MOST_SHOWN).map((one) => ({
      href: `/contributions/${one.contributionId}`,
      what: describe(one),
      agreed: one.agreesWithPerson,
    })),
  }
}

function describe({
  before,
  after,
  hiddenAloneBefore,
  hiddenAloneAfter,
}: Backtest['otherwise'][number]): string {
  const parts = [
    before.visibility === after.visibility
      ? undefined
      : after.visibility === 'hide'
        ? 'Would be hidden'
        : 'Would be left in sight',
    hiddenAloneBefore === hiddenAloneAfter
      ? undefined
      : hiddenAloneAfter
        ? 'would be hidden without a person'
        : 'would wait for a person before it is hidden',
    before.queue === after.queue ? undefined : `${before.queue} queue → ${after.queue} queue`,
    before.steps.join() === after.steps.join() ? undefined : 'other steps',
  ]
  const words = parts.filter((part) => part !== undefined).join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
