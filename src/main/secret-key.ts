import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Config } from './config.ts'

/** The key that seals tokens: given by the environment, else made once and kept in the data folder. */
export function findSecretKey(config: Config): Buffer {
  if (config.secretKey !== undefined) return config.secretKey
  const file = path.join(config.dataFolder, 'secret.key')
  if (!existsSync(file)) {
    mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
}
