import { formatDateTime } from '../../base/format-date.ts'
import { type OpenBackup, openBackup } from '../../platform/backup/read-backup.ts'
import { BackupError } from '../../platform/backup/sealed-stream.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { type Config, readConfig, UsageError } from '../config.ts'
import { openStore } from '../open-store.ts'
import { parseOptions } from '../parse-options.ts'
import { findSecretKey } from '../secret-key.ts'
import { refuseInOneLine, tellOnTerminal } from './backup.ts'

const USAGE = 'heed restore FILE'

/** `heed restore FILE`: puts a backup into an empty installation, and brings it to the newest schema. */
export async function runRestore(args: readonly string[]): Promise<number> {
  const { positionals } = parseOptions(args, {}, USAGE)
  const [file, more] = positionals
  if (file === undefined || more !== undefined) throw new UsageError(`Use: ${USAGE}`)
  const config = readConfig(process.env)
  const backup = await openBackup(file, findSecretKey(config)).catch(refuseInOneLine)
  try {
    await load(config, backup)
  } catch (error) {
    return refuseInOneLine(error)
  } finally {
    backup.close()
  }
  console.log(`Restored what was kept on ${formatDateTime(new Date(backup.head.madeAt))}.`)
  return 0
}

async function load(config: Config, backup: OpenBackup): Promise<void> {
  // The tables as they were when the rows were kept; what has changed since is applied to the rows.
  const store = await openStore(config, 'server', new Set(backup.head.migrations))
  try {
    const practices = await store.database.call('list_practices', [])
    if (practices.length > 0) {
      throw new BackupError('There is a practice here already. Restore into an empty installation.')
    }
    await backup.load(store.address, tellOnTerminal)
    await migrate(store.address, config.migrations)
  } finally {
    await store.close()
  }
}
