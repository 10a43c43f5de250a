import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Clock } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { InPractice, PracticeTransaction } from '../platform/database/database.ts'
import { parseRole, type Person } from './people.ts'
import { type SessionStage, STAGES } from './rules/second-factor.ts'
import './tables.ts'

export interface SignedIn {
  readonly practiceId: PracticeId
  readonly practiceName: string
  readonly person: Person
  readonly sessionId: string
  readonly stage: SessionStage
}

export interface NewSession {
  readonly personId: string
  readonly stage: SessionStage
  /** As the browser names itself. */
  readonly browser: string
}

export interface Sessions {
  /** @returns the cookie's value of a session that is open */
  readonly open: (practiceId: PracticeId, personId: string) => Promise<string>
  readonly find: (cookie: string) => Promise<SignedIn | undefined>
  readonly close: (cookie: string) => Promise<void>
}

const IDLE_MS = 2 * 3600_000
const LONGEST_MS = 12 * 3600_000
/** A session's last use is written at most this often. */
const NOTE_USE_EVERY_MS = 60_000
const LONGEST_BROWSER = 200

/** Sign-ins that last 12 hours at most, 2 hours without use. */
export function createSessions(inPractice: InPractice, clock: Clock): Sessions {
  return {
    open: (practiceId, personId) =>
      inPractice(practiceId, (tx) =>
        insertSession(tx, { personId, stage: 'open', browser: '' }, clock.now()),
      ),
    find: async (cookie) => {
      const { practiceId, token } = splitCookie(cookie)
      if (practiceId === undefined) return undefined
      return inPractice(practiceId, (tx) => findSession(tx, hashToken(token), clock.now()))
    },
    close: async (cookie) => {
      const { practiceId, token } = splitCookie(cookie)
      if (practiceId === undefined) return
      await inPractice(practiceId, (tx) =>
        tx.db
          .deleteFrom('session')
          .where('practice_id', '=', practiceId)
          .where('token_hash', '=', hashToken(token))
          .execute(),
      )
    },
  }
}

/** @returns the cookie's value: the practice, and a token that is nowhere stored */
export async function insertSession(
  tx: PracticeTransaction,
  { personId, stage, browser }: NewSession,
  now: Date,
): Promise<string> {
  const { practiceId } = tx
  const token = randomBytes(32).toString('base64url')
  await tx.db
    .deleteFrom('session')
    .where('practice_id', '=', practiceId)
    .where('created_at', '<', new Date(now.getTime() - LONGEST_MS))
    .execute()
  await tx.db
    .insertInto('session')
    .values({
      ...{ practice_id: practiceId, session_id: randomUUID(), person_id: personId, stage },
      token_hash: hashToken(token),
      browser: browser.slice(0, LONGEST_BROWSER),
      ...{ created_at: now, last_seen_at: now },
    })
    .execute()
  return `${practiceId}.${token}`
}

async function findSession(
  tx: PracticeTransaction,
  tokenHash: Buffer,
  now: Date,
): Promise<SignedIn | undefined> {
  const { practiceId } = tx
  const row = await tx.db
    .selectFrom('session as s')
    .innerJoin('person as p', (join) =>
      join.onRef('p.practice_id', '=', 's.practice_id').onRef('p.person_id', '=', 's.person_id'),
    )
    .innerJoin('practice', 'practice.practice_id', 's.practice_id')
    .select(['p.person_id as personId', 'p.email', 'p.name', 'p.role', 'p.sites'])
    .select(['s.session_id as sessionId', 's.stage', 's.last_seen_at as lastSeenAt'])
    .select('practice.name as practiceName')
    .where('s.practice_id', '=', practiceId)
    .where('s.token_hash', '=', tokenHash)
    .where('s.created_at', '>', new Date(now.getTime() - LONGEST_MS))
    .where('s.last_seen_at', '>', new Date(now.getTime() - IDLE_MS))
    .where('p.left_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { lastSeenAt, practiceName, sessionId, ...person } = row
  if (now.getTime() - lastSeenAt.getTime() > NOTE_USE_EVERY_MS) {
    await tx.db
      .updateTable('session')
      .set({ last_seen_at: now })
      .where('practice_id', '=', practiceId)
      .where('token_hash', '=', tokenHash)
      .execute()
  }
  const { stage, ...known } = person
  return {
    ...{ practiceId, practiceName, sessionId, stage: parseStage(stage) },
    person: { ...known, role: parseRole(person.role) },
  }
}

/** A stage that is not known opens nothing. */
function parseStage(word: string): SessionStage {
  return STAGES.find((stage) => stage === word) ?? 'second-factor'
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function splitCookie(cookie: string): { practiceId: PracticeId | undefined; token: string } {
  const [id = '', token = ''] = cookie.split('.')
  return { practiceId: UUID.test(id) ? (id as PracticeId) : undefined, token }
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
