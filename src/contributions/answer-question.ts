import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { may, type Permission } from '../practice/rules/permissions.ts'
import type { Role } from '../practice/rules/roles.ts'
import type { Question } from './rules/action.ts'
import { saveAnswer } from './store/answers.ts'
import { openQueueEntries } from './store/judging.ts'
import { bumpRevision } from './store/revision.ts'
import { lockSituation } from './store/situation.ts'

export interface Answer {
  readonly contributionId: string
  readonly personId: string
  readonly role: Role
  readonly question: Question
  readonly answer: 'yes' | 'no'
  readonly note: string
}

export const permissionToAnswer = {
  'harm-alleged': 'contributions:assess',
  'clinician-check': 'contributions:answer-clinical',
} as const satisfies Record<Question, Permission>

/**
 * Records the answer to a question that must be asked before anything is removed or reported. Only a
 * clinician says whether a health claim is false.
 */
export async function answerQuestion(
  deps: DecideDeps,
  practiceId: PracticeId,
  answer: Answer,
): Promise<Result<undefined, 'not-found' | 'role'>> {
  if (!may(answer.role, permissionToAnswer[answer.question])) return err('role')
  return deps.inPractice(practiceId, async (tx) => {
    const now = deps.clock.now()
    const { contributionId } = answer
    const hand = await lockSituation(tx, contributionId, now)
    if (hand === undefined) return err('not-found')
    await saveAnswer(tx, answer, now)
    if (answer.question === 'harm-alleged' && answer.answer === 'yes') {
      const { kinds } = hand.situation
      await openQueueEntries(tx, [{ contributionId, queue: 'urgent', capturedAt: now, kinds }], now)
    }
    await bumpRevision(tx, contributionId)
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId: answer.personId },
        action: `answered-${answer.question}`,
        subject: `contribution:${contributionId}`,
        detail: { answer: answer.answer, note: answer.note },
      },
    ])
    return ok(undefined)
  })
}
