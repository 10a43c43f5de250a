import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { hasFinding, turnVerdict } from './store/verdicts.ts'

interface Disagreement {
  readonly contributionId: string
  readonly findingId: string
  readonly personId: string
}

/**
 * Remembers for training that somebody thinks a finding wrong; saying it again takes it back. The finding goes on to
 * count: striking it is another thing, and takes a reason.
 */
export async function disagreeWithFinding(
  deps: DecideDeps,
  practiceId: PracticeId,
  said: Disagreement,
): Promise<Result<undefined, 'not-found'>> {
  const { contributionId, findingId, personId } = said
  return deps.inPractice(practiceId, async (tx) => {
    if (!(await hasFinding(tx, contributionId, findingId))) return err('not-found')
    const isWrong = await turnVerdict(tx, said, deps.clock.now())
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: isWrong ? 'finding-doubted' : 'finding-no-longer-doubted',
        subject: `contribution:${contributionId}`,
        detail: { finding: findingId },
      },
    ])
    return ok(undefined)
  })
}
