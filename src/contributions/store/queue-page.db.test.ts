import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { someEntry, writeDelivery } from '../../../test/builders/facebook-delivery.ts'
import {
  deliver,
  makePracticeOnFacebook,
  type PracticeOnFacebook,
  tellComment,
} from '../../../test/builders/practice-on-facebook.ts'
import { useTestSpine } from '../../../test/setup/test-spine.ts'
import { QUEUE_NAMES, type QueueName, rankOf } from '../rules/queue.ts'
import {
  countOpenEntries,
  findOpenEntries,
  type QueuePageRow,
  type QueueSlice,
} from './queue-page.ts'

const spine = useTestSpine()
let practice: PracticeOnFacebook
let inOrder: readonly QueuePageRow[]

const find = ({ queue, ...slice }: Omit<QueueSlice, 'filter'> & { readonly queue?: QueueName }) =>
  spine.database.inPractice(practice.practiceId, (tx) =>
    findOpenEntries(tx, { ...slice, filter: { queue } }),
  )
const placeOf = (row: QueuePageRow) => ({
  ...{ rank: row.rank, dueAt: row.due_at, contributionId: row.contribution_id },
})
const idsOf = (rows: readonly QueuePageRow[]) => rows.map((row) => row.contribution_id)

beforeAll(async () => {
  practice = await makePracticeOnFacebook(spine)
  const marks = ['#review', '#threat', '#hate', '#complaint', '#crisis', 'nothing', '#photo']
  for (const [index, mark] of [...marks, ...marks].entries()) {
    const value = tellComment(spine, practice, `555_${index}`, { message: `${index} ${mark}` })
    await deliver(spine, practice.practiceId, writeDelivery(someEntry([value], practice.pageId)))
    if (index % 3 === 0) await spine.clock.advance(60_000)
  }
  inOrder = await find({ limit: 100 })
})

test('open work stands as urgent, priority and routine, each with the longest due first', () => {
  expect(inOrder).toHaveLength(12)
  const keys = inOrder.map((row) => [row.rank, row.due_at.getTime()] as const)
  const sorted = [...keys].sort(([a, aDue], [b, bDue]) => a - b || aDue - bDue)
  expect(keys).toEqual(sorted)
  expect(inOrder.map((row) => row.queue)).toEqual([
    ...Array.from({ length: 4 }, () => 'urgent'),
    ...Array.from({ length: 4 }, () => 'priority'),
    ...Array.from({ length: 4 }, () => 'routine'),
  ])
})

test('from any place, forwards or backwards, it is the same order without gap or repeat', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 11 }), fc.integer({ min: 1, max: 12 }), async (index, limit) => {
      const row = inOrder[index]
      if (row === undefined) throw new Error('no row')
      const after = await find({ from: { direction: 'after', place: placeOf(row) }, limit })
      expect(idsOf(after)).toEqual(idsOf(inOrder.slice(index + 1, index + 1 + limit)))
      const before = await find({ from: { direction: 'before', place: placeOf(row) }, limit })
      expect(idsOf(before)).toEqual(idsOf(inOrder.slice(Math.max(0, index - limit), index)))
    }),
    { numRuns: 30 },
  )
})

test.each(QUEUE_NAMES)('the %s queue alone shows and counts what is in it', async (queue) => {
  const alone = await find({ queue, limit: 100 })
  expect(idsOf(alone)).toEqual(idsOf(inOrder.filter((row) => row.rank === rankOf(queue))))
  const counts = await spine.database.inPractice(practice.practiceId, countOpenEntries)
  expect(counts[queue]).toBe(alone.length)
})

test('what was closed is not in it', async () => {
  const [first] = inOrder
  await spine.asOwner('update queue_entry set closed_at = now() where contribution_id = $1', [
    first?.contribution_id,
  ])
  expect(idsOf(await find({ limit: 100 }))).toEqual(idsOf(inOrder.slice(1)))
})
