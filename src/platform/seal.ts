import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Keeps secrets unreadable in the database: AES-256-GCM with the installation's key. */
export interface Seal {
  /** @param binding - what the secret belongs to: it opens nowhere else */
  readonly close: (secret: string, binding: string) => Buffer
  /** @throws when the key, the binding or the bytes are not those it was closed with */
  readonly open: (sealed: Buffer, binding: string) => string
}

const IV_BYTES = 12
const TAG_BYTES = 16

export function createSeal(key: Buffer): Seal {
  return {
    close: (secret, binding) => {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(binding))
      const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body])
    },
    open: (sealed, binding) => {
      const iv = sealed.subarray(0, IV_BYTES)
      const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(binding))
        .setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      const body = decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES))
      return Buffer.concat([body, decipher.final()]).toString('utf8')
    },
  }
}
