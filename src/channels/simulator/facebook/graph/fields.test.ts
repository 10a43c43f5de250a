import { expect, test } from 'vitest'
import { parseFields } from './fields.ts'

test('parses names and what is nested in them', () => {
  expect(parseFields('id, from{id,name},message')).toEqual([
    { name: 'id' },
    { name: 'from', nested: [{ name: 'id' }, { name: 'name' }] },
    { name: 'message' },
  ])
})

test.each(['', ',', 'id,', 'from{', 'from{}', 'from{id}}', '{id}', 'a b{', 'from{id'])(
  'refuses the fields %j',
  (text) => {
    expect(parseFields(text)).toBeUndefined()
  },
)
