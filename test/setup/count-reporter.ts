import { writeFileSync, writeSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node'

/**
 * Says how a run went in one line, the last of all: `12 passed, 0 failed, 1 skipped`. A file that could
 * not be read and an error outside a test count as failed. The line also goes into the file that
 * TEST_COUNT_FILE names.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1
      const suites = [module, ...module.children.allSuites()]
      count.failed += suites.filter((suite) => suite.errors().length > 0).length
    }
    const failed = reason === 'failed' ? Math.max(count.failed, 1) : count.failed + count.pending
    const skipped = count.skipped === 0 ? '' : `, ${count.skipped} skipped`
    const line = `${count.passed} passed, ${failed} failed${skipped}\n`
    const file = process.env['TEST_COUNT_FILE']
    if (file !== undefined) writeFileSync(file, line)
    // After every other reporter and the ending of servers, whatever those say.
    process.once('exit', () => writeSync(process.stdout.fd, line))
  }
}
