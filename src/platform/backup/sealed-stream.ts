import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/**
 * An encrypted stream in frames: AES-256-GCM under a key of its own, derived from the installation's. Each
 * frame is bound to its place and to whether it is the last, so that none can be changed, moved, left out or
 * cut off unseen.
 *
 * Layout: `HEEDBAK1`, 32 bytes of salt, then frames of 4 bytes (length of the sealed bytes, highest bit set on
 * the last frame), the sealed bytes, 16 bytes of tag.
 */
const MAGIC = Buffer.from('HEEDBAK1')
const SALT_BYTES = 32
const TAG_BYTES = 16
const FRAME_BYTES = 1 << 16
const LAST = 0x80000000

export class BackupError extends Error {}

function deriveKey(secretKey: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secretKey, salt, 'heed backup', 32))
}

/** The place of a frame, never used twice under one key. */
function nonceOf(index: number): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(index), 4)
  return nonce
}

/** Seals a stream of bytes. */
export async function* sealStream(
  plain: AsyncIterable<Uint8Array>,
  secretKey: Buffer,
): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES)
  const key = deriveKey(secretKey, salt)
  yield Buffer.concat([MAGIC, salt])
  let index = 0
  const seal = (bytes: Uint8Array, isLast: boolean) => {
    const head = Buffer.alloc(4)
    head.writeUInt32BE(isLast ? (bytes.length | LAST) >>> 0 : bytes.length)
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index)).setAAD(head)
    index += 1
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([head, sealed, cipher.getAuthTag()])
  }
  let waiting = Buffer.alloc(0)
  for await (const piece of plain) {
    waiting = Buffer.concat([waiting, piece])
    while (waiting.length > FRAME_BYTES) {
      yield seal(waiting.subarray(0, FRAME_BYTES), false)
      waiting = waiting.subarray(FRAME_BYTES)
    }
  }
  yield seal(waiting, true)
}

/**
 * Opens what `sealStream` sealed.
 * @throws {BackupError} when it is no backup, the key is another, or a byte was changed or is missing
 */
export async function* openStream(
  sealed: AsyncIterable<Uint8Array>,
  secretKey: Buffer,
): AsyncGenerator<Buffer> {
  const read = createByteReader(sealed)
  const magic = await read(MAGIC.length)
  if (!magic.equals(MAGIC)) throw new BackupError('This file is not a Heed backup.')
  const key = deriveKey(secretKey, await read(SALT_BYTES))
  for (let index = 0; ; index++) {
    const head = await read(4)
    const length = head.readUInt32BE() & ~LAST
    if (length > FRAME_BYTES) throw new BackupError(DAMAGED)
    const body = await read(length + TAG_BYTES)
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(head)
      .setAuthTag(body.subarray(length))
    yield openFrame(decipher, body.subarray(0, length), index)
    if ((head.readUInt32BE() & LAST) !== 0) return
  }
}

const DAMAGED = 'The backup is damaged or was cut short. Take another copy of it.'

function openFrame(
  decipher: ReturnType<typeof createDecipheriv>,
  sealed: Buffer,
  index: number,
): Buffer {
  try {
    return Buffer.concat([decipher.update(sealed), decipher.final()])
  } catch {
    throw new BackupError(
      index === 0
        ? 'The backup does not open with this key. Set HEED_SECRET_KEY to the key of the installation it was made on.'
        : DAMAGED,
    )
  }
}

/** Takes exactly as many bytes as are asked for. @throws {BackupError} when the stream ends before */
export function createByteReader(stream: AsyncIterable<Uint8Array>) {
  const pieces = stream[Symbol.asyncIterator]()
  let waiting = Buffer.alloc(0)
  return async (count: number): Promise<Buffer> => {
    while (waiting.length < count) {
      const next = await pieces.next()
      if (next.done === true) throw new BackupError(DAMAGED)
      waiting = Buffer.concat([waiting, next.value])
    }
    const taken = waiting.subarray(0, count)
    waiting = waiting.subarray(count)
    return taken
  }
}
