import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { judgeContributionJob, keepMediaJob } from './jobs.ts'
import { wantMediaAgain } from './store/media.ts'
import { findContributionRow } from './store/rereading.ts'

interface By {
  readonly personId: string
}

/** Has a contribution judged whose judging did not come to an end. */
export async function judgeAgain(
  deps: DecideDeps,
  practiceId: PracticeId,
  { contributionId, personId }: By & { readonly contributionId: string },
): Promise<Result<undefined, 'not-found'>> {
  return deps.inPractice(practiceId, async (tx) => {
    if ((await findContributionRow(tx, contributionId)) === undefined) return err('not-found')
    await deps.enqueue(tx, judgeContributionJob, [{ practiceId, contributionId }])
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: 'judging-asked-for',
        subject: `contribution:${contributionId}`,
      },
    ])
    return ok(undefined)
  })
}

/** Fetches a picture once more that could not be kept. */
export async function keepMediaAgain(
  deps: DecideDeps,
  practiceId: PracticeId,
  { mediaId, personId }: By & { readonly mediaId: string },
): Promise<Result<undefined, 'not-found'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const contributionId = await wantMediaAgain(tx, mediaId)
    if (contributionId === undefined) return err('not-found')
    await deps.enqueue(tx, keepMediaJob, [{ practiceId, mediaId }])
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: 'media-asked-for',
        subject: `contribution:${contributionId}`,
        detail: { media: mediaId },
      },
    ])
    return ok(undefined)
  })
}
