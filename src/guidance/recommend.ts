import { QUEUES, type DecisionTable, type Queue } from './decision-table.ts'
import type { ChannelKind, FindingKind } from './finding-kinds.ts'
import { applyOverrides } from './overrides.ts'
import type { Step } from './steps.ts'
import { surfaceOf } from './surface.ts'

/** What the guidance asks of one contribution, before a person has decided. */
export interface Recommendation {
  readonly visibility: 'hide' | 'keep'
  /** The kinds that call for hiding; empty when nothing is hidden. */
  readonly hiddenFor: readonly FindingKind[]
  readonly queue: Queue
  /** Sorted, each once. */
  readonly steps: readonly Step[]
}

/** What is known beside the findings. */
export interface Circumstances {
  /** The patient who is named has agreed, and the consent register says so. */
  readonly consentRecorded?: boolean | undefined
  /** How many detectors could not read the contribution. */
  readonly failed: number
}

/**
 * Proposes visibility, queue and steps. A detector that failed is a reason to look, never a sign
 * of safety. A recorded consent takes away what clause 2 alone would have hidden or removed.
 */
export function recommend(
  table: DecisionTable,
  channel: ChannelKind,
  kinds: Iterable<FindingKind>,
  { consentRecorded = false, failed }: Circumstances,
): Recommendation {
  const found = new Set(kinds)
  const surface = surfaceOf(channel)
  const isAgreed = (kind: FindingKind): boolean =>
    consentRecorded && table[kind].hides === 'unless-consent'
  const hiddenFor =
    surface === 'page'
      ? [...found].filter((kind) => table[kind].hides !== false && !isAgreed(kind))
      : []
  const proposed = [...found].flatMap((kind) => [
    ...table[kind].steps.everywhere,
    ...(isAgreed(kind) ? [] : table[kind].steps[surface]),
  ])
  return {
    visibility: hiddenFor.length > 0 ? 'hide' : 'keep',
    hiddenFor,
    queue: queueOf(table, found, failed),
    steps: [...applyOverrides(found, new Set(proposed))].sort(),
  }
}

/**
 * Whether the machine may hide before a person has looked: a kind that calls for hiding must be
 * one that the practice has switched on. Defamation and crisis never count, a person decides them.
 */
export function mayHideAlone(
  table: DecisionTable,
  recommendation: Recommendation,
  automaticKinds: ReadonlySet<FindingKind>,
): boolean {
  return recommendation.hiddenFor.some(
    (kind) => automaticKinds.has(kind) && table[kind].machineMayHide,
  )
}

function queueOf(table: DecisionTable, found: ReadonlySet<FindingKind>, failed: number): Queue {
  const queues = new Set<Queue>([...found].map((kind) => table[kind].queue))
  if (failed > 0) queues.add('routine')
  return QUEUES.find((queue) => queues.has(queue)) ?? 'none'
}
