import { expect, test } from 'vitest'
import { createLanes } from './lanes.ts'

test('never runs more tasks at once than allowed, and runs all of them in order', async () => {
  const lanes = createLanes(() => 2)
  const started: number[] = []
  let running = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 9 }, (_, number) =>
      lanes.run(async () => {
        started.push(number)
        most = Math.max(most, ++running)
        await new Promise((resolve) => setImmediate(resolve))
        running--
      }),
    ),
  )
  expect(most).toBe(2)
  expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
})

test('a task that fails gives its place to the next', async () => {
  const lanes = createLanes(() => 1)
  const failed = lanes.run(() => Promise.reject(new Error('broken')))
  const ran: string[] = []
  const next = lanes.run(() => Promise.resolve(void ran.push('next')))
  await expect(failed).rejects.toThrow('broken')
  await next
  expect(ran).toEqual(['next'])
})
