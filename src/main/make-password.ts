import { randomBytes } from 'node:crypto'

/** 96 random bits, in letters and digits that a person can type. */
export function makePassword(): string {
  return randomBytes(12).toString('base64url').replaceAll(/[-_]/g, 'x')
}
