import type { PracticeId } from '../base/practice-id.ts'
import type { Database } from '../platform/database/database.ts'
import type { createLog } from './log.ts'

/** Something that comes up again and again in every practice. Safe in several processes at once. */
export type Round = (practiceId: PracticeId) => Promise<void>

const EVERY_MS = 15_000

/**
 * Goes through every practice again and again and asks for what is due there.
 * @returns what stops it, after the round under way
 */
export function startRounds(
  { call }: Pick<Database, 'call'>,
  rounds: readonly Round[],
  log: Pick<ReturnType<typeof createLog>, 'problem'>,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let underWay = goRound()

  async function goRound(): Promise<void> {
    try {
      const practices = await call<{ practice_id: PracticeId }>('list_practices', [])
      for (const { practice_id: practiceId } of practices) {
        for (const round of rounds) await round(practiceId)
      }
    } catch (error) {
      // What was due stays due: the next round asks for it.
      log.problem('a round could not be made', error)
    }
    timer = setTimeout(() => {
      underWay = goRound()
    }, EVERY_MS)
  }

  return async () => {
    await underWay
    clearTimeout(timer)
  }
}
