import { createHash } from 'node:crypto'
import { chunk } from '../base/chunk.ts'
import type { Clock } from '../base/clock.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import {
  type AuditEntry,
  type AuditEvent,
  chainEvents,
  type ChainEnd,
  EMPTY_CHAIN,
  type Hash,
  isNextInChain,
} from './rules/chain.ts'
import './tables.ts'

/** Records events in the caller's transaction. Call it last: it holds the end of the chain until the commit. */
export type RecordAudit = (tx: PracticeTransaction, events: readonly AuditEvent[]) => Promise<void>

/** Rows read or written at once. */
const PAGE = 5000

export const sha256: Hash = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export function createAuditLog(clock: Clock): RecordAudit {
  return async (tx, events) => {
    if (events.length === 0) return
    const end = await lockChainEnd(tx)
    const entries = chainEvents(end, events, clock.now(), sha256)
    await insertEntries(tx, entries)
    const last = entries.at(-1) ?? end
    await tx.db
      .updateTable('audit_head')
      .set({ sequence: last.sequence, hash: last.hash })
      .where('practice_id', '=', tx.practiceId)
      .execute()
  }
}

async function lockChainEnd(tx: PracticeTransaction): Promise<ChainEnd> {
  const find = () =>
    tx.db
      .selectFrom('audit_head')
      .select(['sequence', 'hash'])
      .where('practice_id', '=', tx.practiceId)
      .forUpdate()
      .executeTakeFirst()
  const found = await find()
  if (found !== undefined) return found
  await tx.db
    .insertInto('audit_head')
    .values({ practice_id: tx.practiceId, ...EMPTY_CHAIN })
    .onConflict((clash) => clash.doNothing())
    .execute()
  return (await find()) ?? EMPTY_CHAIN
}

async function insertEntries(
  tx: PracticeTransaction,
  entries: readonly AuditEntry[],
): Promise<void> {
  for (const some of chunk(entries, PAGE)) {
    await tx.db
      .insertInto('audit_entry')
      .values(
        some.map(({ previousHash, ...entry }) => ({
          practice_id: tx.practiceId,
          previous_hash: previousHash,
          ...entry,
        })),
      )
      .execute()
  }
}

export interface AuditLine {
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly content: string
}

/** What was done to one subject, oldest first. */
export function findAuditOf(
  tx: PracticeTransaction,
  subject: string,
): Promise<readonly AuditLine[]> {
  return tx.db
    .selectFrom('audit_entry')
    .select(['at', 'actor', 'action', 'content'])
    .where('practice_id', '=', tx.practiceId)
    .where('subject', '=', subject)
    .orderBy('sequence')
    .execute()
}

/** How many entries the practice's log has: changes with everything that is recorded. */
export async function findAuditSequence(tx: PracticeTransaction): Promise<number> {
  const head = await tx.db
    .selectFrom('audit_head')
    .select('sequence')
    .where('practice_id', '=', tx.practiceId)
    .executeTakeFirst()
  return head?.sequence ?? 0
}

export type AuditEntryRow = Pick<AuditEntry, 'sequence' | 'content' | 'previousHash' | 'hash'>

/** The entries about one subject with their hashes, oldest first, for somebody who is to check them. */
export async function findAuditEntriesOf(
  tx: PracticeTransaction,
  subject: string,
): Promise<readonly AuditEntryRow[]> {
  return tx.db
    .selectFrom('audit_entry')
    .select(['sequence', 'content', 'previous_hash as previousHash', 'hash'])
    .where('practice_id', '=', tx.practiceId)
    .where('subject', '=', subject)
    .orderBy('sequence')
    .execute()
}

export type ChainCheck =
  | { readonly kind: 'whole'; readonly entries: number }
  /** The first sequence number at which the chain does not hold. */
  | { readonly kind: 'broken'; readonly sequence: number }

/** Walks the practice's whole chain, and holds its end against the recorded one. */
export async function verifyAudit(tx: PracticeTransaction): Promise<ChainCheck> {
  let end = EMPTY_CHAIN
  for (;;) {
    const entries = await findEntriesAfter(tx, end.sequence)
    for (const entry of entries) {
      if (!isNextInChain(end, entry, sha256)) return { kind: 'broken', sequence: end.sequence + 1 }
      end = entry
    }
    if (entries.length < PAGE) break
  }
  const recorded = await tx.db
    .selectFrom('audit_head')
    .select(['sequence', 'hash'])
    .where('practice_id', '=', tx.practiceId)
    .executeTakeFirst()
  const atEnd = recorded ?? EMPTY_CHAIN
  const isWhole = atEnd.sequence === end.sequence && atEnd.hash.equals(end.hash)
  return isWhole
    ? { kind: 'whole', entries: end.sequence }
    : { kind: 'broken', sequence: end.sequence + 1 }
}

async function findEntriesAfter(
  tx: PracticeTransaction,
  sequence: number,
): Promise<readonly AuditEntry[]> {
  const rows = await tx.db
    .selectFrom('audit_entry')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(PAGE)
    .execute()
  return rows.map(({ previous_hash, ...row }) => ({ ...row, previousHash: previous_hash }))
}
