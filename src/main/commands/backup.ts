import { existsSync } from 'node:fs'
import { BackupError } from '../../platform/backup/sealed-stream.ts'
import { type TellProgress, writeBackup } from '../../platform/backup/write-backup.ts'
import { readConfig, UsageError } from '../config.ts'
import { parseOptions } from '../parse-options.ts'
import { findSecretKey } from '../secret-key.ts'
import { withStore } from '../with-store.ts'
import { systemClock } from '../wire.ts'

const USAGE = 'heed backup FILE'

/** `heed backup FILE`: everything, as it was at one moment, in one encrypted file; Heed may be running. */
export async function runBackup(args: readonly string[]): Promise<number> {
  const { positionals } = parseOptions(args, {}, USAGE)
  const [file, more] = positionals
  if (file === undefined || more !== undefined) throw new UsageError(`Use: ${USAGE}`)
  if (existsSync(file)) throw new UsageError(`${file} is there already. Give another name.`)
  const secretKey = findSecretKey(readConfig(process.env))
  const summary = await withStore((store) =>
    writeBackup(store.address, { file, secretKey, now: systemClock.now(), tell: tellOnTerminal }),
  ).catch(refuseInOneLine)
  console.log(`${file}: ${summary.tables} tables, ${(summary.bytes / 1e6).toFixed(1)} MB.`)
  console.log(
    'It opens with the secret key of this installation only: keep a copy of that elsewhere.',
  )
  return 0
}

/** One line that is written over, where somebody watches. */
export const tellOnTerminal: TellProgress = ({ table, done, of }) => {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r\x1b[K${done === of ? '' : `${done} of ${of}: ${table}`}`)
}

/** What the person can mend is said in one line. */
export function refuseInOneLine(error: unknown): never {
  if (error instanceof BackupError) throw new UsageError(error.message)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') throw new UsageError('There is no such file or folder.')
  if (code === 'EACCES') throw new UsageError('That file or folder may not be used by this user.')
  if (code === 'ENOSPC') throw new UsageError('The disk is full. Nothing was kept.')
  throw error
}
