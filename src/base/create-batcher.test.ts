import { expect, test } from 'vitest'
import { createBatcher } from './create-batcher.ts'

test('what arrives during a run goes together into the next one', async () => {
  const runs: (readonly number[])[] = []
  const add = createBatcher<number>((items) => {
    runs.push(items)
    return Promise.resolve()
  }, 3)
  await Promise.all([1, 2, 3, 4, 5].map(add))
  expect(runs).toEqual([[1], [2, 3, 4], [5]])
})

test('a bad item fails alone', async () => {
  const done: number[] = []
  const add = createBatcher<number>((items) => {
    if (items.includes(3)) return Promise.reject(new Error('three'))
    done.push(...items)
    return Promise.resolve()
  }, 10)
  const settled = await Promise.allSettled([1, 2, 3, 4].map(add))
  expect(settled.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  expect(done).toEqual([1, 2, 4])
})
