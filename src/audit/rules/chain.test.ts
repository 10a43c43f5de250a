import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '../../base/canonical-json.ts'
import {
  type AuditEntry,
  type AuditEvent,
  chainEvents,
  EMPTY_CHAIN,
  type Hash,
  isNextInChain,
} from './chain.ts'

const sha256: Hash = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const at = new Date('2026-08-06T09:00:00Z')

const someActor = fc.oneof(
  fc.uuid().map((personId) => ({ kind: 'person' as const, personId })),
  fc.constant({ kind: 'rule' as const }),
  fc.constant({ kind: 'network' as const, network: 'facebook' }),
  fc.constant({ kind: 'command' as const }),
)
const someEvents = fc.array(
  fc.record({
    actor: someActor,
    action: fc.string(),
    subject: fc.string(),
    detail: fc.jsonValue().map((value) => value as Json),
  }),
  { minLength: 1, maxLength: 8 },
)

const chainOf = (events: readonly AuditEvent[]) => chainEvents(EMPTY_CHAIN, events, at, sha256)

/** The first place at which the chain does not hold. */
function findBreak(entries: readonly AuditEntry[]): number | undefined {
  const index = entries.findIndex(
    (entry, place) => !isNextInChain(entries[place - 1] ?? EMPTY_CHAIN, entry, sha256),
  )
  return index === -1 ? undefined : index
}

test('a chain holds, however it was lengthened', () => {
  fc.assert(
    fc.property(someEvents, someEvents, (first, second) => {
      const begun = chainOf(first)
      const more = chainEvents(begun.at(-1) ?? EMPTY_CHAIN, second, at, sha256)
      expect(findBreak([...begun, ...more])).toBeUndefined()
      expect(chainOf([...first, ...second])).toEqual([...begun, ...more])
    }),
  )
})

test.each<[string, (entry: AuditEntry) => Partial<AuditEntry>]>([
  ['another time', (entry) => ({ at: new Date(entry.at.getTime() + 1) })],
  ['another actor', (entry) => ({ actor: `${entry.actor}x` })],
  ['another action', (entry) => ({ action: `${entry.action}x` })],
  ['another subject', (entry) => ({ subject: `${entry.subject}x` })],
  ['another number', (entry) => ({ sequence: entry.sequence + 1 })],
  ['other content', (entry) => ({ content: `${entry.content} ` })],
  ['another hash', () => ({ hash: Buffer.alloc(32, 7) })],
  ['another link', () => ({ previousHash: Buffer.alloc(32, 7) })],
])('%s in any entry breaks the chain there', (_, tamper) => {
  fc.assert(
    fc.property(someEvents, fc.nat(), (events, chosen) => {
      const entries = chainOf(events)
      const index = chosen % entries.length
      const changed = entries.map((entry, place) =>
        place === index ? { ...entry, ...tamper(entry) } : entry,
      )
      expect(findBreak(changed)).toBe(index)
    }),
  )
})

test('content that was changed together with its own hash breaks the chain at the next entry', () => {
  fc.assert(
    fc.property(someEvents, someEvents, (first, second) => {
      const entries = [...chainOf([...first, ...second])]
      const index = first.length - 1
      const entry = entries[index]
      if (entry === undefined) throw new Error('no entry')
      const content = entry.content.replace(/\}$/, ',"more":1}')
      entries[index] = { ...entry, content, hash: sha256(entry.previousHash, content) }
      expect(findBreak(entries)).toBe(index + 1)
    }),
  )
})

test('a subject cannot be split otherwise into subject and detail', () => {
  const [entry] = chainOf([
    { actor: { kind: 'rule' }, action: 'a', subject: 'x","detail":{"y":1}', detail: null },
  ])
  if (entry === undefined) throw new Error('no entry')
  expect(isNextInChain(EMPTY_CHAIN, { ...entry, subject: 'x' }, sha256)).toBe(false)
})
