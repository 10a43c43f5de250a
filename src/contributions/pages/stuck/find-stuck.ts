import type { PracticeTransaction } from '../../../platform/database/database.ts'
import { findDeadLetters } from '../../../platform/jobs/dead-letters.ts'
import {
  findHalfRead,
  findStuckSteps,
  findTroubledDeliveries,
  findUnkeptMedia,
  findUnread,
} from '../../store/stuck-page.ts'

export type StuckFacts = Awaited<ReturnType<typeof findStuck>>

/** Everything of a practice that did not go its way. */
export async function findStuck(tx: PracticeTransaction, now: Date) {
  return {
    steps: await findStuckSteps(tx, now),
    unread: await findUnread(tx, now),
    halfRead: await findHalfRead(tx),
    media: await findUnkeptMedia(tx),
    deliveries: await findTroubledDeliveries(tx),
    jobs: await findDeadLetters(tx),
  }
}
