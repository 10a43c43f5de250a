import { UsageError } from './config.ts'

/** A command: takes what follows its name, answers the exit status. */
type Command = (args: readonly string[]) => Promise<number>

/** Every command, loaded only when it is called: `heed check` must not wait for a database driver. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).runCheck,
  evaluate: async () => (await import('./commands/evaluate.ts')).runEvaluate,
  simulate: async () => (await import('./commands/simulate.ts')).runSimulate,
  start: async () => (await import('./commands/start.ts')).runStart,
  serve: async () => (await import('./commands/start.ts')).runServe,
  work: async () => (await import('./commands/start.ts')).runWork,
  migrate: async () => (await import('./commands/migrate.ts')).runMigrate,
  'practice load': async () => (await import('./commands/practice-load.ts')).runPracticeLoad,
  'user add': async () => (await import('./commands/user-add.ts')).runUserAdd,
  'connect facebook': async () =>
    (await import('./commands/connect-facebook.ts')).runConnectFacebook,
  'connect google': async () => (await import('./commands/connect-google.ts')).runConnectGoogle,
  'automate hide': async () => (await import('./commands/automate-hide.ts')).runAutomateHide,
  'post-check': async () => (await import('./commands/post-check.ts')).runPostCheck,
  backup: async () => (await import('./commands/backup.ts')).runBackup,
  restore: async () => (await import('./commands/restore.ts')).runRestore,
  'feedback export': async () => (await import('./commands/feedback-export.ts')).runFeedbackExport,
  'audit verify': async () => (await import('./commands/audit-verify.ts')).runAuditVerify,
}

/** Runs one command. Exit status 2 for what the person can mend, said in one line. */
export async function main(args: readonly string[]): Promise<void> {
  // React renders several times faster so.
  process.env['NODE_ENV'] ??= 'production'
  const [first = '', second = ''] = args
  const name = `${first} ${second}` in commands ? `${first} ${second}` : first
  const load = commands[name]
  if (load === undefined) {
    const known = Object.keys(commands).sort().join(', ')
    console.error(`There is no command "${name}". The commands are: ${known}.`)
    process.exitCode = 2
    return
  }
  try {
    const run = await load()
    process.exitCode = await run(args.slice(name.split(' ').length))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
