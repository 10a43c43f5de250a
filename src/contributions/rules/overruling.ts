import type { DecisionTable } from '../../guidance/decision-table.ts'
import { isDrifting, type Overruled } from '../../guidance/drift.ts'
import { FINDING_KINDS, type FindingKind } from '../../guidance/finding-kinds.ts'

/** A person's decision where a kind was found. */
export interface RuleUse {
  readonly kind: FindingKind
  /** They left it, or brought it back, where everybody sees it. */
  readonly leftInSight: boolean
  /** They struck what was found. */
  readonly struck: boolean
  readonly at: Date
}

export interface Overruling extends Overruled {
  readonly kind: FindingKind
  /** More often of late than before, by more than chance would explain. */
  readonly isDrifting: boolean
}

/** What "of late" means. */
const LATELY_DAYS = 30
const DAY_MS = 24 * 3600_000

/** How often people decided against each rule that was used; those most overruled first. */
export function countOverruling(
  uses: readonly RuleUse[],
  table: DecisionTable,
  now: Date,
): readonly Overruling[] {
  const since = new Date(now.getTime() - LATELY_DAYS * DAY_MS)
  const counted = FINDING_KINDS.map((kind) => {
    const of = uses.filter((use) => use.kind === kind)
    const lately = countOf(
      of.filter(({ at }) => at >= since),
      table,
    )
    const before = countOf(
      of.filter(({ at }) => at < since),
      table,
    )
    return { kind, ...countOf(of, table), isDrifting: isDrifting(lately, before) }
  })
  const shareOf = ({ overruled, decided }: Overruled) => overruled / decided
  return counted
    .filter(({ decided }) => decided > 0)
    .sort((a, b) => Number(b.isDrifting) - Number(a.isDrifting) || shareOf(b) - shareOf(a))
}

function countOf(uses: readonly RuleUse[], table: DecisionTable): Overruled {
  return {
    decided: uses.length,
    overruled: uses.filter((use) => isOverruled(use, table)).length,
  }
}

/** What was found is struck, or what should be hidden was left in sight. */
function isOverruled({ kind, leftInSight, struck }: RuleUse, table: DecisionTable): boolean {
  return struck || (table[kind].hides !== false && leftInSight)
}
