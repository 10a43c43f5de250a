import { createHash } from 'node:crypto'
import type { Clock } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Database } from '../platform/database/database.ts'
import { hashPassword, isPassword } from './password.ts'
import type { Sessions } from './sessions.ts'

export interface SignInDeps {
  readonly call: Database['call']
  readonly sessions: Sessions
  readonly clock: Clock
}

interface Candidate {
  readonly practice_id: PracticeId
  readonly person_id: string
  readonly password_hash: string
}

const FAILURES_BEFORE_PAUSE = 5
const PAUSE_MS = 15 * 60_000

/**
 * Signs a person in by e-mail and password. After five failures in a row the e-mail pauses for 15
 * minutes, whether it is known or not; an unknown one takes as long as a known one.
 * @returns the session cookie's value
 */
export async function signIn(
  deps: SignInDeps,
  email: string,
  password: string,
): Promise<Result<string, 'wrong' | 'paused'>> {
  const emailHash = createHash('sha256').update(email.trim().toLowerCase()).digest()
  const now = deps.clock.now()
  const since = new Date(now.getTime() - PAUSE_MS)
  const [counted] = await deps.call<{ failures: number }>('count_sign_in_failures', [
    emailHash,
    since,
  ])
  if ((counted?.failures ?? 0) >= FAILURES_BEFORE_PAUSE) return err('paused')
  const people = await deps.call<Candidate>('find_people_by_email', [email.trim()])
  const person = await findMatch(people, password)
  if (person === undefined) {
    await deps.call('record_sign_in_failure', [emailHash, now, since])
    return err('wrong')
  }
  await deps.call('forget_sign_in_failures', [emailHash])
  return ok(await deps.sessions.open(person.practice_id, person.person_id))
}

/** Checks against every practice's person of this e-mail, or against nobody at the same cost. */
async function findMatch(
  people: readonly Candidate[],
  password: string,
): Promise<Candidate | undefined> {
  if (people.length === 0) await isPassword(password, await nobodysHash)
  for (const person of people) {
    if (await isPassword(password, person.password_hash)) return person
  }
  return undefined
}

const nobodysHash = hashPassword('nobody')
