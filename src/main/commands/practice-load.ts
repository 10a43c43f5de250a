import { readFileSync } from 'node:fs'
import { v7 as newId } from 'uuid'
import { createAuditLog } from '../../audit/audit-log.ts'
import type { PracticeId } from '../../base/practice-id.ts'
import type { PracticeDirectory } from '../../detection/reading.ts'
import { firstEdition } from '../../guidance/first-edition.ts'
import { insertGuidance, saveDirectory } from '../../practice/store.ts'
import { UsageError } from '../config.ts'
import type { Store } from '../open-store.ts'
import { parseOptions } from '../parse-options.ts'
import { parsePracticeFile } from '../practice-file.ts'
import { systemClock } from '../wire.ts'
import { type PracticeName, withStore } from '../with-store.ts'

const USAGE = 'heed practice load FILE'

/** `heed practice load FILE`: makes the practice, or gives it a new name, sites and staff. */
export async function runPracticeLoad(args: readonly string[]): Promise<number> {
  const { positionals } = parseOptions(args, {}, USAGE)
  const [file, more] = positionals
  if (file === undefined || more !== undefined) throw new UsageError(`Use: ${USAGE}`)
  const directory = readPractice(file)
  return withStore(async (store) => {
    await loadPractice(store, directory)
    console.log(
      `${directory.name}: ${directory.sites.length} sites, ${directory.staff.length} members of staff.`,
    )
    return 0
  })
}

function readPractice(file: string): PracticeDirectory {
  const text = (() => {
    try {
      return readFileSync(file, 'utf8')
    } catch {
      throw new UsageError(`${file} cannot be read.`)
    }
  })()
  const parsed = parsePracticeFile(text)
  if (!parsed.ok) throw new UsageError(`${file}: ${parsed.error}`)
  return parsed.value
}

/** The practice of this name, else the only one, else a new one. */
export async function loadPractice(
  { database }: Pick<Store, 'database'>,
  directory: PracticeDirectory,
): Promise<PracticeId> {
  const practices = await database.call<PracticeName>('list_practices', [])
  const named = practices.find((one) => one.name === directory.name)
  const only = practices.length === 1 ? practices[0] : undefined
  const practiceId = (named ?? only)?.practice_id ?? (newId() as PracticeId)
  const now = systemClock.now()
  await database.inPractice(practiceId, async (tx) => {
    await saveDirectory(tx, directory, now)
    await insertGuidance(tx, firstEdition, now)
    await createAuditLog(systemClock)(tx, [
      {
        actor: { kind: 'command' },
        action: 'practice-loaded',
        subject: `practice:${practiceId}`,
        detail: { sites: directory.sites.length, staff: directory.staff.length },
      },
    ])
  })
  return practiceId
}
