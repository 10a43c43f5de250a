import { openJobQueue } from '../platform/jobs/job-queue.ts'
import { createSeal } from '../platform/seal.ts'
import type { Config } from './config.ts'
import { createLog } from './log.ts'
import { type InspectedAccount, saveAccountConnection } from './save-page-connection.ts'
import { findSecretKey } from './secret-key.ts'
import { choosePractice, withStore } from './with-store.ts'

/** Keeps what a command has inspected, in the running program's database or one started for the moment. */
export function saveCommandConnection(
  config: Config,
  practiceName: string | undefined,
  account: InspectedAccount,
): Promise<void> {
  return withStore(async (store) => {
    const practiceId = await choosePractice(store, practiceName)
    const queue = await openJobQueue(store.address, createLog(false).jobs)
    try {
      const seal = createSeal(findSecretKey(config))
      const deps = { database: store.database, enqueue: queue.enqueue, seal }
      await saveAccountConnection(deps, practiceId, account)
    } finally {
      await queue.stop()
    }
  })
}
