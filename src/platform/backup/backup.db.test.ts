import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makePracticeOnFacebook,
  type PracticeOnFacebook,
  writeComment,
} from '../../../test/builders/practice-on-facebook.ts'
import { useTestDatabase } from '../../../test/setup/test-database.ts'
import { useTestSpine } from '../../../test/setup/test-spine.ts'
import { verifyAudit } from '../../audit/audit-log.ts'
import { openBackup } from './read-backup.ts'
import { writeBackup } from './write-backup.ts'

const spine = useTestSpine()
const empty = useTestDatabase()
const another = useTestDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'heed-backup-'))
const file = path.join(folder, 'heed.backup')
const secretKey = randomBytes(32)
const quiet = () => undefined
let practice: PracticeOnFacebook

beforeAll(async () => {
  practice = await makePracticeOnFacebook(spine, { automaticHide: ['obscenity'] })
  for (const text of [
    'You are #obscenity',
    'I cannot go on #crisis',
    'Thank you. Ž, 😀 and \u0000',
  ])
    await writeComment(spine, practice, text)
  await spine.asOwner(
    `insert into pgboss.job (name, data) values ('send-step', '{"practiceId": "p", "stepId": "s"}')`,
  )
  const now = new Date(spine.clock.now())
  await writeBackup(spine.address, { file, secretKey, now, tell: quiet })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const countRows = async ({ asOwner }: Pick<typeof empty, 'asOwner'>) => {
  const tables = await asOwner<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'heed' and c.relkind = 'r' order by 1`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await asOwner<{ count: number }>(`select count(*)::int from ${name}`)
    counts[name] = row?.count ?? -1
  }
  return counts
}

test('every row comes back, with the audit log whole and the work that was waiting', async () => {
  const backup = await openBackup(file, secretKey)
  const seen: string[] = []
  await backup.load(empty.address, ({ table }) => seen.push(table))
  const before = await countRows(spine)
  expect(await countRows(empty)).toEqual(before)
  expect(before['contribution']).toBe(3)
  expect(seen).toContain('contribution')
  const { practiceId } = practice
  expect(await empty.database.inPractice(practiceId, verifyAudit)).toMatchObject({ kind: 'whole' })
  expect(
    await empty.asOwner(`select data->>'stepId' as step from pgboss.job where name = 'send-step'`),
  ).toEqual([{ step: 's' }])
  const texts = (one: typeof empty) =>
    one.asOwner('select text from contribution_version order by text')
  expect(await texts(empty)).toEqual(await texts(spine))
})

test('a backup is not put over a practice that is there', async () => {
  const backup = await openBackup(file, secretKey)
  await expect(backup.load(spine.address, quiet)).rejects.toThrow('empty installation')
  backup.close()
})

test('a damaged backup leaves nothing behind', async () => {
  const bytes = readFileSync(file)
  const damaged = path.join(folder, 'damaged.backup')
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 20) ^ 1, bytes.length - 20)
  writeFileSync(damaged, bytes)
  const loading = openBackup(damaged, secretKey).then((backup) =>
    backup.load(another.address, quiet),
  )
  await expect(loading).rejects.toThrow()
  expect(Object.values(await countRows(another)).filter((count) => count > 0)).toHaveLength(1)
})

test('a file that is none, or of another installation, is refused in words', async () => {
  const none = path.join(folder, 'none')
  writeFileSync(none, 'not a backup at all')
  await expect(openBackup(none, secretKey)).rejects.toThrow('not a Heed backup')
  await expect(openBackup(file, randomBytes(32))).rejects.toThrow('does not open with this key')
})
