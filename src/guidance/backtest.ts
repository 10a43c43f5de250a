import type { DecisionTable } from './decision-table.ts'
import type { ChannelKind, FindingKind } from './finding-kinds.ts'
import { mayHideAlone, recommend, type Recommendation } from './recommend.ts'

/** A contribution of the past, with what a person decided about it. */
export interface PastContribution {
  readonly contributionId: string
  readonly channel: ChannelKind
  readonly kinds: readonly FindingKind[]
  /** How many detectors could not read it. */
  readonly failed: number
  /** Whether a person took it from sight or left it in sight; undefined when nobody decided that. */
  readonly decided: 'hide' | 'keep' | undefined
}

/** One that the other table decides otherwise. */
export interface DecidedOtherwise {
  readonly contributionId: string
  readonly before: Recommendation
  readonly after: Recommendation
  /** Whether a person decided as the new table does; undefined where that cannot be told. */
  readonly agreesWithPerson: boolean | undefined
  readonly hiddenAloneBefore: boolean
  readonly hiddenAloneAfter: boolean
}

export interface Backtest {
  readonly total: number
  readonly otherwise: readonly DecidedOtherwise[]
  /** Of those that would be shown or hidden otherwise and that a person decided: how many they decided so. */
  readonly agreed: number
  readonly comparable: number
}

interface Tables {
  readonly before: DecisionTable
  readonly after: DecisionTable
  /** The kinds that the practice lets hide without a person. */
  readonly automaticKinds: ReadonlySet<FindingKind>
}

/** Holds two decision tables against what happened. It decides nothing anew: what was found stays as it was found. */
export function backtest(past: readonly PastContribution[], tables: Tables): Backtest {
  const otherwise = past.flatMap((one) => compare(one, tables))
  const compared = otherwise.filter(({ agreesWithPerson }) => agreesWithPerson !== undefined)
  return {
    total: past.length,
    otherwise,
    agreed: compared.filter(({ agreesWithPerson }) => agreesWithPerson === true).length,
    comparable: compared.length,
  }
}

function compare(
  { contributionId, channel, kinds, failed, decided }: PastContribution,
  { before: old, after: fresh, automaticKinds }: Tables,
): readonly DecidedOtherwise[] {
  const before = recommend(old, channel, kinds, { failed })
  const after = recommend(fresh, channel, kinds, { failed })
  const hiddenAloneBefore = mayHideAlone(old, before, automaticKinds)
  const hiddenAloneAfter = mayHideAlone(fresh, after, automaticKinds)
  const isSame =
    before.visibility === after.visibility &&
    before.queue === after.queue &&
    before.steps.join() === after.steps.join() &&
    hiddenAloneBefore === hiddenAloneAfter
  if (isSame) return []
  const isShownOtherwise = before.visibility !== after.visibility
  const agreesWithPerson =
    isShownOtherwise && decided !== undefined ? decided === after.visibility : undefined
  return [{ contributionId, before, after, agreesWithPerson, hiddenAloneBefore, hiddenAloneAfter }]
}
