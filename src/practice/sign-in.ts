import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Database } from '../platform/database/database.ts'
import { type BeginSessionDeps, beginSession, type BegunSession } from './begin-session.ts'
import type { FailedTries } from './failed-tries.ts'
import { hashPassword, type isPassword } from './password.ts'

export interface SignInDeps extends BeginSessionDeps {
  readonly call: Database['call']
  readonly failedTries: FailedTries
  readonly isPassword: typeof isPassword
}

export interface Attempt {
  readonly email: string
  readonly password: string
  readonly browser: string
}

interface Candidate {
  readonly practice_id: PracticeId
  readonly person_id: string
  readonly password_hash: string | null
}

/**
 * Signs a person in by e-mail and password. After five failures in a row the e-mail pauses for 15
 * minutes, whether it is known or not; an unknown one takes as long as a known one.
 */
export async function signIn(
  deps: SignInDeps,
  { email, password, browser }: Attempt,
): Promise<Result<BegunSession, 'wrong' | 'paused'>> {
  const target = email.trim().toLowerCase()
  if (await deps.failedTries.isPaused(target)) return err('paused')
  const people = await deps.call<Candidate>('find_people_by_email', [email.trim()])
  const person = await findMatch(deps, people, password)
  if (person === undefined) {
    if (await deps.failedTries.add(target)) await recordPause(deps, people)
    return err('wrong')
  }
  await deps.failedTries.forget(target)
  const proof = { personId: person.person_id, method: 'password', browser } as const
  return ok(await beginSession(deps, person.practice_id, proof))
}

/** Checks against every practice's person of this e-mail, or against nobody at the same cost. */
async function findMatch(
  deps: SignInDeps,
  people: readonly Candidate[],
  password: string,
): Promise<Candidate | undefined> {
  if (people.length === 0) await deps.isPassword(password, await nobodysHash)
  for (const person of people) {
    const isRight = await deps.isPassword(password, person.password_hash ?? (await nobodysHash))
    if (isRight && person.password_hash !== null) return person
  }
  return undefined
}

const nobodysHash = hashPassword('nobody')

async function recordPause(deps: SignInDeps, people: readonly Candidate[]): Promise<void> {
  for (const { practice_id, person_id } of people) {
    await deps.inPractice(practice_id, (tx) =>
      deps.recordAudit(tx, [
        {
          actor: { kind: 'rule' },
          action: 'sign-in-paused',
          subject: `person:${person_id}`,
          detail: {},
        },
      ]),
    )
  }
}
