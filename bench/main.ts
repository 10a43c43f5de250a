/** Every bench by name: `npm run bench -- intake`. Their figures go into docs/measurements.md. */
const benches: Readonly<Record<string, (part?: string) => Promise<void>>> = {
  intake: async (part) => (await import('./intake.ts')).runIntakeBench(part),
  feedback: async () => (await import('./feedback.ts')).runFeedbackBench(),
  paper: async () => (await import('./paper.ts')).runPaperBench(),
  detection: async () => {
    const { runDetectionBench } = await import('./detection.ts')
    runDetectionBench()
  },
  alert: async () => (await import('./alert.ts')).runAlertBench(),
  console: async () => (await import('./console.ts')).runConsoleBench(),
}

const [name = '', part] = process.argv.slice(2)
const run = benches[name]
if (run === undefined) {
  console.error(`Which bench? One of: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
} else {
  await run(part)
}
