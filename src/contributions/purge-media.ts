import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { findMedia, purgeMediaBytes } from './store/media.ts'
import { bumpRevision } from './store/revision.ts'

/**
 * Destroys a picture that a person marked indecent. Its hash and the record stay; removing the
 * contribution no longer waits for evidence of it.
 */
export async function purgeMedia(
  deps: DecideDeps,
  practiceId: PracticeId,
  { mediaId, personId }: { readonly mediaId: string; readonly personId: string },
): Promise<Result<string, 'not-found'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const media = await findMedia(tx, mediaId)
    if (media === undefined) return err('not-found')
    if (await purgeMediaBytes(tx, mediaId)) {
      await bumpRevision(tx, media.contribution_id)
      await deps.recordAudit(tx, [
        {
          actor: { kind: 'person', personId },
          action: 'media-purged',
          subject: `contribution:${media.contribution_id}`,
          detail: { media: mediaId, sha256: media.sha256?.toString('hex') ?? null },
        },
      ])
    }
    return ok(media.contribution_id)
  })
}
