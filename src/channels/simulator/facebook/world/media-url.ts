import type { Facebook } from '../facebook.ts'
import { unixSeconds } from './graph-time.ts'

export const MEDIA_PATH = '/media/'

/** An address that stops working, as the network's own media addresses do. */
export function mediaUrl(facebook: Facebook, photoId: string): string {
  const expires = unixSeconds(facebook.clock.now() + facebook.settings().mediaLifeMs)
  return `${facebook.baseUrl()}${MEDIA_PATH}${photoId}?oe=${expires.toString(16)}`
}
