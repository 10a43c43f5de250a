import type { WebAnswer, WebRequest } from '../../web/web-answer.ts'
import type { Facebook } from '../facebook.ts'
import { unixSeconds } from '../world/graph-time.ts'
import { MEDIA_PATH } from '../world/media-url.ts'

/** Serves photos while their address holds; undefined for other paths. */
export function answerMedia(facebook: Facebook, request: WebRequest): WebAnswer | undefined {
  if (!request.path.startsWith(MEDIA_PATH)) return undefined
  const photo = facebook.world.photos.get(request.path.slice(MEDIA_PATH.length))
  const expires = Number.parseInt(request.query.get('oe') ?? '0', 16)
  if (!photo || expires < unixSeconds(facebook.clock.now())) {
    return { kind: 'send', status: photo ? 403 : 404, headers: {}, body: 'URL signature expired' }
  }
  return {
    kind: 'send',
    status: 200,
    headers: { 'content-type': photo.contentType },
    body: photo.bytes,
  }
}
