import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { sendStepJob } from './jobs.ts'
import { isByHand } from './rules/step.ts'
import { bumpRevision } from './store/revision.ts'
import { lockSteps, type StepAtHand, type StepChange, updateStep } from './store/steps.ts'

/** What a person can do with a step that is stuck. */
export type StepAction = 'try-again' | 'check' | 'done-by-hand' | 'give-up'

export interface StepRequest {
  readonly stepId: string
  readonly personId: string
  readonly action: StepAction
  /** What was done, or why it is given up. */
  readonly note: string
}

/** Moves a stuck step on, with who did it and why. A step that is settled as done stays so. */
export async function settleStep(
  deps: DecideDeps,
  practiceId: PracticeId,
  request: StepRequest,
): Promise<Result<undefined, 'not-found' | 'not-stuck'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const [hand] = await lockSteps(tx, [request.stepId])
    if (hand === undefined) return err('not-found')
    if (!isOpenTo(request.action, hand)) return err('not-stuck')
    const now = deps.clock.now()
    await updateStep(tx, request.stepId, changeFor(request, now))
    if (request.action === 'try-again' || request.action === 'check') {
      await deps.enqueue(tx, sendStepJob, [{ practiceId, stepId: request.stepId }])
    }
    await tell(deps, tx, hand, request)
    return ok(undefined)
  })
}

function isOpenTo(action: StepAction, { step }: StepAtHand): boolean {
  const isStuck = step.state === 'refused' || step.state === 'unknown'
  if (action === 'check') return step.state === 'unknown'
  if (action === 'try-again') return isStuck
  return isStuck || (isByHand(step.kind) && step.state === 'requested')
}

function changeFor({ action, personId, note }: StepRequest, now: Date): StepChange {
  switch (action) {
    case 'try-again':
      return { state: 'requested', attempts: 0, not_before: now, settled_at: null }
    case 'check':
      return { state: 'sent', not_before: now, settled_at: null }
    case 'done-by-hand':
      return { state: 'confirmed', settled_at: now, settled_by: personId, note, trouble: null }
    case 'give-up':
      return { state: 'cancelled', settled_at: now, settled_by: personId, note }
  }
}

async function tell(
  deps: DecideDeps,
  tx: PracticeTransaction,
  { step }: StepAtHand,
  request: StepRequest,
): Promise<void> {
  await bumpRevision(tx, step.contribution_id)
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'person', personId: request.personId },
      action: `${step.kind}-${request.action}`,
      subject: `contribution:${step.contribution_id}`,
      detail: { step: step.step_id, note: request.note },
    },
  ])
}
