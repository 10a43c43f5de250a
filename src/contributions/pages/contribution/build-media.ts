import type { ContributionRecord } from '../../store/contribution-page.ts'
import { eventsOf } from './read-audit.ts'
import type { MediaView } from './view-model.ts'

/** Formats that browsers draw without running anything in them. Everything else is only handed out as a file. */
export const DRAWN: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
])

/** Pictures and videos with what became of each. */
export function buildMedia(record: ContributionRecord, address: string): readonly MediaView[] {
  return record.media.map((media, index): MediaView => {
    const isPicture = media.content_type === null || DRAWN.has(media.content_type)
    const label = `${isPicture ? 'Picture' : 'File'} ${index + 1}`
    const href = `${address}/media/${media.media_id}`
    switch (media.state) {
      case 'kept':
        return isPicture
          ? { kind: 'picture', label, href, indecentAction: `${href}/indecent` }
          : { kind: 'file', label, href }
      case 'purged':
        return { kind: 'purged', label, ...findPurge(record, media.media_id) }
      case 'failed':
        return { kind: 'not-kept', label, why: media.failure ?? 'The network did not give it.' }
      case 'wanted':
        return { kind: 'not-kept', label, why: 'Heed is fetching it. Look again in a moment.' }
    }
  })
}

function findPurge(record: ContributionRecord, mediaId: string) {
  const purge = eventsOf(record).find(
    ({ action, detail }) => action === 'media-purged' && detail['media'] === mediaId,
  )
  return { by: purge?.by ?? 'Somebody', at: purge?.at ?? record.row.captured_at }
}
