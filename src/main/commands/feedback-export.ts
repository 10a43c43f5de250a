import { findLessons } from '../../contributions/store/verdicts.ts'
import { parseOptions } from '../parse-options.ts'
import { choosePractice, withStore } from '../with-store.ts'

const USAGE = 'heed feedback export [--practice NAME]'
const AT_ONCE = 500

/**
 * `heed feedback export [--practice NAME]`: what people taught by calling findings wrong, striking or adding them, as
 * one JSON object a line. It holds patients' words: it is for training on this machine.
 */
export function runFeedbackExport(args: readonly string[]): Promise<number> {
  const { values } = parseOptions(args, { practice: { type: 'string' } } as const, USAGE)
  return withStore(async (store) => {
    const practiceId = await choosePractice(store, values.practice)
    let after: string | undefined
    for (;;) {
      const lessons = await store.database.inPractice(practiceId, (tx) =>
        findLessons(tx, after, AT_ONCE),
      )
      for (const lesson of lessons) console.log(JSON.stringify(lesson))
      after = lessons.at(-1)?.findingId
      if (lessons.length < AT_ONCE) return 0
    }
  })
}
