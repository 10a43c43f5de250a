import { CLAUSE_IDS, type Conduct } from './conduct.ts'
import type { DecisionTable, KindRule } from './decision-table.ts'
import { FINDING_KINDS } from './finding-kinds.ts'
import type { GuidanceVersion } from './guidance-version.ts'

/** One place in which two versions differ, as words. */
export interface GuidanceChange {
  /** A clause of the code, or a kind of finding. */
  readonly at: { readonly clause: keyof Conduct } | { readonly kind: keyof DecisionTable }
  readonly what: 'title' | 'text' | keyof KindRule
  readonly before: string
  readonly after: string
}

type Compared = Pick<GuidanceVersion, 'conduct' | 'table'>

/** Everything in which a version differs from another, in the order of the code and of the table. */
export function compareGuidance(before: Compared, after: Compared): readonly GuidanceChange[] {
  return [
    ...compareConduct(before.conduct, after.conduct),
    ...compareTable(before.table, after.table),
  ]
}

function compareConduct(before: Conduct, after: Conduct): readonly GuidanceChange[] {
  return CLAUSE_IDS.flatMap((clause) =>
    (['title', 'text'] as const)
      .filter((what) => before[clause][what] !== after[clause][what])
      .map((what) => ({
        at: { clause },
        what,
        before: before[clause][what],
        after: after[clause][what],
      })),
  )
}

const RULE_PARTS = [
  'label',
  'explanation',
  'clauses',
  'hides',
  'machineMayHide',
  'queue',
  'steps',
] as const satisfies readonly (keyof KindRule)[]

function compareTable(before: DecisionTable, after: DecisionTable): readonly GuidanceChange[] {
  return FINDING_KINDS.flatMap((kind) =>
    RULE_PARTS.map((what) => ({
      at: { kind },
      what,
      before: wordsOf(before[kind], what),
      after: wordsOf(after[kind], what),
    })).filter((change) => change.before !== change.after),
  )
}

function wordsOf(rule: KindRule, part: keyof KindRule): string {
  const value = rule[part]
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (part === 'steps') {
    return Object.entries(rule.steps)
      .filter(([, steps]) => steps.length > 0)
      .map(([place, steps]) => `${place}: ${steps.join(', ')}`)
      .join(' · ')
  }
  return rule.clauses.join(', ')
}
