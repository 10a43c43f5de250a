import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { PracticeId } from '../../base/practice-id.ts'
import { ROLES } from '../../practice/rules/roles.ts'
import { UsageError } from '../config.ts'

const Bytes = z.base64().transform((text): Buffer => Buffer.from(text, 'base64'))

const Kept = z.object({
  practiceId: z.uuid().transform((id) => id as PracticeId),
  people: z.array(
    z.object({ name: z.string(), email: z.string(), role: z.enum(ROLES), password: z.string() }),
  ),
  page: z.object({
    id: z.string(),
    token: z.string(),
    appId: z.string(),
    appSecret: z.string(),
    verifyToken: z.string(),
  }),
  /** The simulator's, so that addresses that were kept still lead there. */
  port: z.number(),
  progress: z.object({
    /** How many events of the script have happened. */
    played: z.number(),
    /** Facebook's ids, by the script's keys. */
    ids: z.record(z.string(), z.string()),
  }),
  /** Everything the simulated Facebook knows. */
  world: Bytes,
  /** Everything the simulated Google knows, and how it is reached. */
  google: z.object({
    account: z.string(),
    locations: z.array(z.string()),
    client: z.object({ clientId: z.string(), clientSecret: z.string(), refreshToken: z.string() }),
    /** How many of its reviews have been written. */
    played: z.number(),
    world: Bytes,
  }),
})

/** What the demonstration must know again at the next start. All of it is made up. */
export type KeptDemonstration = Readonly<z.infer<typeof Kept>>
export type Progress = KeptDemonstration['progress']

const fileIn = (folder: string) => path.join(folder, 'demonstration.json')

/**
 * Reads what an earlier start kept in the data folder.
 * @throws {UsageError} when the file is something else
 */
export function readKept(folder: string): KeptDemonstration | undefined {
  const file = fileIn(folder)
  if (!existsSync(file)) return undefined
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new UsageError(
      `${file} cannot be read. Move it away, or start without the demonstration: HEED_DEMO=off`,
    )
  }
}

/** Writes the file whole or not at all, for its owner alone. */
export function writeKept(folder: string, kept: KeptDemonstration): void {
  const file = fileIn(folder)
  const unfinished = `${file}.new`
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const text = JSON.stringify({
    ...kept,
    world: kept.world.toString('base64'),
    google: { ...kept.google, world: kept.google.world.toString('base64') },
  })
  writeFileSync(unfinished, text, { mode: 0o600, flush: true })
  renameSync(unfinished, file)
}
