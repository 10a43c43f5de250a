import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 30 ms. */
const MEMORY_KIB = 19_456
const PASSES = 2
const TAG_BYTES = 32

/** In characters, of a password that a person chooses. */
export const SHORTEST_PASSWORD = 10

/** Hashes a password with a salt of its own, in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await deriveTag(password, nonce, MEMORY_KIB, PASSES)
  const parameters = `m=${MEMORY_KIB},t=${PASSES},p=1`
  return `$argon2id$v=19$${parameters}$${toBase64(nonce)}$${toBase64(tag)}`
}

export async function isPassword(password: string, hash: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([^$]+)\$([^$]+)$/.exec(hash)
  if (parts === null) return false
  const [, memory, passes, nonce = '', tag = ''] = parts
  const expected = Buffer.from(tag, 'base64')
  const given = await deriveTag(
    password,
    Buffer.from(nonce, 'base64'),
    Number(memory),
    Number(passes),
  )
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function deriveTag(password: string, nonce: Buffer, memory: number, passes: number) {
  // The same password typed on two keyboards is the same text.
  const message = Buffer.from(password.normalize('NFKC'))
  return derive('argon2id', {
    ...{ message, nonce, memory, passes },
    parallelism: 1,
    tagLength: TAG_BYTES,
  })
}

const toBase64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
