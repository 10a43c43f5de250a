import type { PracticeId } from '../base/practice-id.ts'
import { readConfig, UsageError } from './config.ts'
import { openStore, type Store } from './open-store.ts'

/** Runs one command on the database: the running program's, or one started for the moment. */
export async function withStore<Value>(run: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openStore(readConfig(process.env), 'command')
  try {
    return await run(store)
  } finally {
    await store.close()
  }
}

export interface PracticeName {
  readonly practice_id: PracticeId
  readonly name: string
}

/**
 * The practice a command is about: the only one, or the one named.
 * @throws {UsageError} when there is none, or more than one and none is named
 */
export async function choosePractice(store: Store, name: string | undefined): Promise<PracticeId> {
  const practices = await store.database.call<PracticeName>('list_practices', [])
  const meant = name === undefined ? practices : practices.filter((one) => one.name === name)
  const [practice, another] = meant
  if (practice === undefined) {
    throw new UsageError(
      name === undefined
        ? 'There is no practice yet. Load one first: heed practice load FILE'
        : `There is no practice named "${name}".`,
    )
  }
  if (another !== undefined) {
    throw new UsageError('There is more than one practice. Say which: --practice NAME')
  }
  return practice.practice_id
}
