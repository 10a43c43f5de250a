import { canonicalJson, type Json } from '../../base/canonical-json.ts'

/** Who did it: a person of the practice, the rule it switched on, a network, or the command line. */
export type Actor =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'network'; readonly network: string }
  | { readonly kind: 'command' }

/** What happened. The detail names ids and words of ours; what a patient wrote stays in the evidence. */
export interface AuditEvent {
  readonly actor: Actor
  readonly action: string
  /** `contribution:<id>`, `person:<id>` and the like. */
  readonly subject: string
  readonly detail?: Json
}

/** An entry as it is stored. */
export interface AuditEntry {
  readonly sequence: number
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly subject: string
  /** The canonical JSON of all of the above and the detail: what is hashed. */
  readonly content: string
  readonly previousHash: Buffer
  readonly hash: Buffer
}

/** The end of a chain so far. An empty chain ends in sequence 0 and 32 zero bytes. */
export interface ChainEnd {
  readonly sequence: number
  readonly hash: Buffer
}
export const EMPTY_CHAIN: ChainEnd = { sequence: 0, hash: Buffer.alloc(32) }

/** SHA-256; passed in, since this room does no I/O and takes no library. */
export type Hash = (...parts: readonly (string | Buffer)[]) => Buffer

/** Lengthens the chain: each hash covers the one before it and its own canonical content. */
export function chainEvents(
  end: ChainEnd,
  events: readonly AuditEvent[],
  at: Date,
  hash: Hash,
): readonly AuditEntry[] {
  const entries: AuditEntry[] = []
  let last = end
  for (const event of events) {
    const fields = {
      sequence: last.sequence + 1,
      at,
      actor: nameActor(event.actor),
      action: event.action,
      subject: event.subject,
    }
    const content = writeContent(fields, event.detail ?? null)
    const entry = { ...fields, content, previousHash: last.hash, hash: hash(last.hash, content) }
    entries.push(entry)
    last = entry
  }
  return entries
}

/**
 * Checks one entry against the end of the chain before it: in its place, linked, unaltered, and its
 * columns saying what its hashed content says.
 */
export function isNextInChain(end: ChainEnd, entry: AuditEntry, hash: Hash): boolean {
  return (
    entry.sequence === end.sequence + 1 &&
    entry.previousHash.equals(end.hash) &&
    entry.hash.equals(hash(entry.previousHash, entry.content)) &&
    entry.content.startsWith(writeHead(entry))
  )
}

type Fields = Pick<AuditEntry, 'sequence' | 'at' | 'actor' | 'action' | 'subject'>

function writeContent(fields: Fields, detail: Json): string {
  return `${writeHead(fields)},"detail":${canonicalJson(detail)}}`
}

/** The columns, in a fixed order and before the detail, so that one comparison checks them all. */
function writeHead({ sequence, at, actor, action, subject }: Fields): string {
  const head = JSON.stringify({ sequence, at: at.toISOString(), actor, action, subject })
  return head.slice(0, -1)
}

function nameActor(actor: Actor): string {
  if (actor.kind === 'person') return `person:${actor.personId}`
  if (actor.kind === 'network') return `network:${actor.network}`
  return actor.kind
}
