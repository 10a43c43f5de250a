import type { RecordAudit } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import type { InPractice } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import type { Channel, Connection } from './channel.ts'
import type { NetworkFailure, NextMove } from './rules/step.ts'
import type { StepAtHand } from './store/steps.ts'

export interface SendStepDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly recordAudit: RecordAudit
  readonly channels: ReadonlyMap<string, Channel>
  readonly openConnection: (row: StepAtHand['connection']) => Connection
  readonly clock: Clock
}

/** One step of an attempt. */
export interface Attempt {
  readonly hand: StepAtHand
  /** Of all that was claimed together: this process holds it until a later attempt takes the fence. */
  readonly fence: string
  readonly attempts: number
  /** `check` when an earlier attempt may have left already: look first, never repeat blindly. */
  readonly mode: 'perform' | 'check'
}

/** What became of an attempt, with the failure that led there. */
export interface Outcome {
  readonly move: NextMove
  readonly failure?: NetworkFailure
  /** Whether the network may have done it already: if so it is looked at before it is repeated. */
  readonly mayHaveHappened: boolean
}
