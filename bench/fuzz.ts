import { createFuzzer, type FuzzReport } from './detection/fuzz-detection.ts'

/**
 * `npm run fuzz -- detection --count N [--seed S] [--long N]`: random and mutated inputs. Exit status 1 when
 * one breaks a promise; the input is printed, escaped, so that it can become a test.
 */
const [subject, ...args] = process.argv.slice(2)

function numberAfter(name: string, otherwise: number): number {
  const at = args.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(args[at + 1])
}

const count = numberAfter('count', 10_000)
if (subject !== 'detection' || !Number.isInteger(count)) {
  console.error('Use: npm run fuzz -- detection --count N [--seed S] [--long N]')
  process.exitCode = 2
} else {
  const fuzz = createFuzzer(numberAfter('seed', 20261128))
  const report = fuzz(count, numberAfter('long', Math.ceil(count / 100_000)), (done) => {
    console.log(`${done} of ${count}`)
  })
  print(report)
  if (report.broken.length > 0) process.exitCode = 1
}

function print({ tried, findings, slowest, slowestLong, broken }: FuzzReport): void {
  console.log(`${tried} inputs, ${findings} findings, ${broken.length} broken promises`)
  console.log(
    `slowest short input ${slowest.toFixed(1)} ms, slowest of 200,000 characters ${slowestLong.toFixed(0)} ms of CPU`,
  )
  for (const { promise, text } of broken) console.log(`${promise}: ${JSON.stringify(text)}`)
}
