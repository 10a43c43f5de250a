import { beforeAll, describe, expect, test } from 'vitest'
import { somePracticeId, useTestDatabase } from '../../test/setup/test-database.ts'
import { createAuditLog, verifyAudit } from './audit-log.ts'
import type { AuditEvent } from './rules/chain.ts'

const { database, asOwner } = useTestDatabase()
const clock = { now: () => new Date('2026-08-06T09:00:00Z') }
const recordAudit = createAuditLog(clock)

const someEvent = (action: string): AuditEvent => ({
  actor: { kind: 'command' },
  action,
  subject: 'contribution:1',
  detail: { note: 'a “quoted” note' },
})

/** A practice with five entries. */
async function someAuditedPractice() {
  const practiceId = somePracticeId()
  await asOwner('insert into practice (practice_id, name, created_at) values ($1, $2, now())', [
    practiceId,
    'Somewhere',
  ])
  await database.inPractice(practiceId, (tx) => recordAudit(tx, ['a', 'b', 'c'].map(someEvent)))
  await database.inPractice(practiceId, (tx) => recordAudit(tx, ['d', 'e'].map(someEvent)))
  return practiceId
}

const verify = (practiceId: Awaited<ReturnType<typeof someAuditedPractice>>) =>
  database.inPractice(practiceId, verifyAudit)

/** As somebody with full rights on the database could tamper. */
async function tamper(sql: string, values: readonly unknown[]) {
  await asOwner('alter table audit_entry disable trigger user')
  await asOwner(sql, values)
  await asOwner('alter table audit_entry enable trigger user')
}

test('finds an untouched chain whole', async () => {
  const practiceId = await someAuditedPractice()
  expect(await verify(practiceId)).toEqual({ kind: 'whole', entries: 5 })
})

test('keeps one chain when many transactions write at once', async () => {
  const practiceId = await someAuditedPractice()
  await Promise.all(
    Array.from({ length: 20 }, () =>
      database.inPractice(practiceId, (tx) => recordAudit(tx, [someEvent('side by side')])),
    ),
  )
  expect(await verify(practiceId)).toEqual({ kind: 'whole', entries: 25 })
})

describe('names the first broken entry', () => {
  test.each([
    [
      'a changed detail',
      `update audit_entry set content = replace(content, 'note', 'nope') where practice_id = $1 and sequence = 3`,
      3,
    ],
    [
      'a changed column',
      `update audit_entry set action = 'x' where practice_id = $1 and sequence = 2`,
      2,
    ],
    [
      'a changed time',
      `update audit_entry set at = at + interval '1 second' where practice_id = $1 and sequence = 4`,
      4,
    ],
    ['a removal', `delete from audit_entry where practice_id = $1 and sequence = 3`, 3],
    ['a removal at the end', `delete from audit_entry where practice_id = $1 and sequence = 5`, 5],
    ['everything removed', `delete from audit_entry where practice_id = $1`, 1],
    [
      'two entries in each other’s place',
      `update audit_entry set sequence = case sequence when 2 then -4 else -2 end where practice_id = $1 and sequence in (2, 4);`,
      2,
    ],
    [
      'an insertion',
      `insert into audit_entry select practice_id, 6, at, actor, action, subject, content, previous_hash, hash from audit_entry where practice_id = $1 and sequence = 5`,
      6,
    ],
  ])('after %s', async (_, sql, sequence) => {
    const practiceId = await someAuditedPractice()
    await tamper(sql, [practiceId])
    await tamper(
      'update audit_entry set sequence = -sequence where practice_id = $1 and sequence < 0',
      [practiceId],
    )
    expect(await verify(practiceId)).toEqual({ kind: 'broken', sequence })
  })
})

describe('the database refuses', () => {
  const refused = 'append-only'
  let practiceId: Awaited<ReturnType<typeof someAuditedPractice>>
  beforeAll(async () => {
    practiceId = await someAuditedPractice()
  })

  test.each([
    ['a change', `update audit_entry set action = 'x' where practice_id = $1`],
    ['a removal', 'delete from audit_entry where practice_id = $1'],
  ])('%s even to the owner', async (_, sql) => {
    await expect(asOwner(sql, [practiceId])).rejects.toThrow(refused)
  })

  test('emptying the table even to the owner', async () => {
    await expect(asOwner('truncate audit_entry')).rejects.toThrow(refused)
  })
})
