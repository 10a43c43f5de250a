import { expect, test } from 'vitest'
import { createChance } from '../../chance.ts'
import { writeEnvelope } from '../webhooks/write-envelope.ts'
import { NO_CHAOS, type Chaos } from './chaos.ts'
import { strangersFor, twistChange } from './twist-change.ts'

const update = {
  pageId: '100200300400500611',
  field: 'feed',
  objectId: '5_7',
  actorId: '24681357902468135',
  isEcho: false,
  value: {
    from: { id: '24681357902468135', name: 'Jo' },
    item: 'comment',
    verb: 'edited',
    comment_id: '5_7',
    post_id: '1_5',
    parent_id: '1_5',
    message: 'Hello',
  },
}

const twist = (chaos: Partial<Chaos>, change = update) =>
  twistChange(change, { ...NO_CHAOS, ...chaos }, createChance(1)).value

test('without chaos a change is told as it is', () => {
  expect(twist({})).toEqual(update.value)
})

test('edited is told as edit, and remove as delete', () => {
  expect(twist({ editVerb: 1, deleteVerb: 1 })['verb']).toBe('edit')
  const removed = { ...update, value: { ...update.value, verb: 'remove' } }
  expect(twist({ editVerb: 1, deleteVerb: 1 }, removed)['verb']).toBe('delete')
})

test('the author, the words or the parent can be missing', () => {
  expect(twist({ missingFrom: 1 })['from']).toBeUndefined()
  expect(twist({ missingMessage: 1 })['message']).toBeUndefined()
  expect(twist({ missingParent: 1 })).toMatchObject({ comment_id: '5_7', post_id: undefined })
})

test('the author can come in the old form', () => {
  expect(twist({ senderForm: 1 })).toMatchObject({
    sender_id: '24681357902468135',
    sender_name: 'Jo',
  })
  expect(twist({ senderForm: 1 })).not.toHaveProperty('from')
})

test('ids can come as numbers that no JavaScript number can hold', () => {
  const twisted = twistChange(update, { ...NO_CHAOS, bareIds: 1 }, createChance(1))
  const body = writeEnvelope({ updates: [twisted], sentMs: 0, includeValues: true }).toString()
  expect(body).toContain('"id":24681357902468135,')
  expect(body).toContain('"id":100200300400500611,')
  expect(body).toContain('"comment_id":"5_7"')
})

test('changes nobody has heard of come along beside a change', () => {
  const chaos = { ...NO_CHAOS, unknownItem: 1, unknownVerb: 1, unknownField: 1 }
  const strangers = strangersFor(update, chaos, createChance(1))
  expect(strangers).toMatchObject([
    { value: { item: 'hologram' } },
    { value: { verb: 'transmogrify' } },
    { field: 'page_weather' },
  ])
  expect(strangersFor(update, NO_CHAOS, createChance(1))).toEqual([])
})
