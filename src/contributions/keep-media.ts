import { sha256 } from '../audit/audit-log.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { keepMediaJob } from './jobs.ts'
import type { TakeInDeps } from './read-deliveries.ts'
import { findContributionRow } from './store/rereading.ts'
import {
  findMedia,
  isPurgedPicture,
  keepMedia,
  noteMediaFailure,
  purgeMediaBytes,
} from './store/media.ts'

const TRY_AGAIN_AFTER_MS = 20_000
/** The network's addresses of pictures expire: after this, one more failure is final and is shown. */
const GIVE_UP_AFTER_MS = 24 * 3600_000

/** Fetches a picture and keeps its bytes as evidence. Safe to run twice. */
export async function keepMediaOf(
  deps: TakeInDeps,
  practiceId: PracticeId,
  mediaId: string,
): Promise<void> {
  const found = await deps.inPractice(practiceId, async (tx) => {
    const media = await findMedia(tx, mediaId)
    const row = media && (await findContributionRow(tx, media.contribution_id))
    return media && row && { media, network: row.network }
  })
  const channel = found && deps.channels.get(found.network)
  if (channel === undefined || found?.media.state !== 'wanted') return
  const { media, network } = found
  const fetched = await channel.fetchMedia(media.url)
  const at = deps.clock.now()
  await deps.inPractice(practiceId, async (tx) => {
    const subject = `contribution:${media.contribution_id}`
    const actor = { kind: 'network', network } as const
    if (fetched.ok) {
      const hash = sha256(fetched.value.bytes)
      if (await isPurgedPicture(tx, media.contribution_id, hash)) {
        await purgeMediaBytes(tx, mediaId)
        return
      }
      await keepMedia(tx, mediaId, { ...fetched.value, sha256: hash }, at)
      const detail = { media: mediaId, sha256: hash.toString('hex') }
      await deps.recordAudit(tx, [{ actor, subject, action: 'media-kept', detail }])
      return
    }
    const mayPass = fetched.error.kind === 'transient' || fetched.error.kind === 'ambiguous'
    if (mayPass && at.getTime() - media.found_at.getTime() < GIVE_UP_AFTER_MS) {
      const notBefore = new Date(at.getTime() + TRY_AGAIN_AFTER_MS)
      await deps.enqueue(tx, keepMediaJob, [{ practiceId, mediaId }], { notBefore })
      return
    }
    await noteMediaFailure(tx, mediaId, fetched.error.message)
    const detail = { media: mediaId, code: fetched.error.code ?? null }
    await deps.recordAudit(tx, [{ actor, subject, action: 'media-not-kept', detail }])
  })
}
