import { expect, test } from 'vitest'
import { writeEnvelope, type Update } from './write-envelope.ts'

const update = (pageId: string, verb: string, extra: Partial<Update> = {}): Update => ({
  pageId,
  field: 'feed',
  value: { verb },
  objectId: '1',
  actorId: '2',
  isEcho: false,
  ...extra,
})

const write = (updates: readonly Update[], includeValues = true): unknown =>
  JSON.parse(writeEnvelope({ updates, sentMs: 1_793_000_000_900, includeValues }).toString())

test('updates of one page share an entry, and the time is when it was sent, in seconds', () => {
  expect(write([update('7', 'add'), update('8', 'hide'), update('7', 'remove')])).toEqual({
    object: 'page',
    entry: [
      {
        id: '7',
        time: 1_793_000_000,
        changes: [
          { field: 'feed', value: { verb: 'add' } },
          { field: 'feed', value: { verb: 'remove' } },
        ],
      },
      { id: '8', time: 1_793_000_000, changes: [{ field: 'feed', value: { verb: 'hide' } }] },
    ],
  })
})

test('an update may start an entry of its own', () => {
  expect(write([update('7', 'add'), update('7', 'hide', { startsEntry: true })])).toMatchObject({
    entry: [{ id: '7' }, { id: '7' }],
  })
})

test('without values only the fields that changed are named', () => {
  expect(write([update('7', 'add'), update('7', 'hide')], false)).toEqual({
    object: 'page',
    entry: [{ id: '7', time: 1_793_000_000, changed_fields: ['feed'] }],
  })
})
