import type { PracticeTransaction } from '../platform/database/database.ts'
import './tables.ts'

export interface PersonSession {
  readonly sessionId: string
  readonly browser: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
}

/** Where a person is signed in, the last used first. */
export function findSessionsOf(
  tx: PracticeTransaction,
  personId: string,
): Promise<readonly PersonSession[]> {
  return tx.db
    .selectFrom('session')
    .select(['session_id as sessionId', 'browser'])
    .select(['created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .where('stage', '=', 'open')
    .orderBy('last_seen_at', 'desc')
    .execute()
}

/** @returns whether the person had such a session */
export async function endSession(
  tx: PracticeTransaction,
  personId: string,
  sessionId: string,
): Promise<boolean> {
  const ended = await tx.db
    .deleteFrom('session')
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return ended.numDeletedRows > 0n
}

/** Ends all of a person's sessions, but for one that is kept. */
export async function endSessionsOf(
  tx: PracticeTransaction,
  personId: string,
  keptSessionId?: string,
): Promise<void> {
  let ending = tx.db
    .deleteFrom('session')
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
  if (keptSessionId !== undefined) ending = ending.where('session_id', '!=', keptSessionId)
  await ending.execute()
}

/** Keeps what the passkey of this session must sign; undefined once it was used. */
export async function saveChallenge(
  tx: PracticeTransaction,
  sessionId: string,
  challenge: string,
): Promise<void> {
  await tx.db
    .updateTable('session')
    .set({ challenge })
    .where('practice_id', '=', tx.practiceId)
    .where('session_id', '=', sessionId)
    .execute()
}

/** What was to be signed, which can be taken once. */
export async function takeChallenge(
  tx: PracticeTransaction,
  sessionId: string,
): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('session')
    .select('challenge')
    .where('practice_id', '=', tx.practiceId)
    .where('session_id', '=', sessionId)
    .forUpdate()
    .executeTakeFirst()
  if (row?.challenge == null) return undefined
  await tx.db
    .updateTable('session')
    .set({ challenge: null })
    .where('practice_id', '=', tx.practiceId)
    .where('session_id', '=', sessionId)
    .execute()
  return row.challenge
}
