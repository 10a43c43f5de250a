import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PracticeId } from '../base/practice-id.ts'

/** Makes and reads the unguessable part of the link by which somebody without an account follows a complaint. */
export interface ProgressLinks {
  readonly make: (practiceId: PracticeId, caseId: string) => string
  /** @returns the case; undefined when the link was not made here for this practice */
  readonly read: (practiceId: PracticeId, token: string) => string | undefined
}

const MAC_BYTES = 24
const ID_BYTES = 16

/** @param key - at least 32 random bytes, the same after a restart: a link has to work for years */
export function createProgressLinks(key: Uint8Array): ProgressLinks {
  const sign = (practiceId: PracticeId, id: Buffer) =>
    createHmac('sha256', key)
      .update(`progress\0${practiceId}\0`)
      .update(id)
      .digest()
      .subarray(0, MAC_BYTES)
  return {
    make: (practiceId, caseId) => {
      const id = Buffer.from(caseId.replaceAll('-', ''), 'hex')
      return Buffer.concat([id, sign(practiceId, id)]).toString('base64url')
    },
    read: (practiceId, token) => {
      const bytes = Buffer.from(token, 'base64url')
      if (bytes.length !== ID_BYTES + MAC_BYTES) return undefined
      const id = bytes.subarray(0, ID_BYTES)
      if (!timingSafeEqual(bytes.subarray(ID_BYTES), sign(practiceId, id))) return undefined
      return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    },
  }
}
