import { expect, test } from 'vitest'
import {
  readFlag,
  readList,
  readNumber,
  readParameters,
  readRecord,
  readText,
} from './read-parameters.ts'

const request = (query: string, body = '', type?: string) => ({
  method: 'POST',
  path: '/',
  query: new URLSearchParams(query),
  headers: type === undefined ? {} : { 'content-type': type },
  body: Buffer.from(body),
})

test('joins the query with a JSON or form body, and the body wins', () => {
  const json = readParameters(request('a=1&b=2', '{"b":3}', 'application/json; charset=utf-8'))
  expect(json).toEqual({ ok: true, value: { a: '1', b: 3 } })
  const form = readParameters(request('', 'message=a+b&x=%C3%A9'))
  expect(form).toEqual({ ok: true, value: { message: 'a b', x: 'é' } })
})

test.each(['{', '[1]', 'null', '"text"'])('refuses the JSON body %s', (body) => {
  const read = readParameters(request('', body, 'application/json'))
  expect(read).toEqual({ ok: false, error: 'unreadable-body' })
})

test('reads words, yes and no, and numbers from both kinds of body', () => {
  const parameters = { yes: true, one: '1', no: 'false', n: '12', text: 'maybe', list: [1] }
  expect(readText(parameters, 'yes')).toBe('true')
  expect(readText(parameters, 'list')).toBeUndefined()
  expect(['yes', 'one', 'no', 'text'].map((name) => readFlag(parameters, name))).toEqual([
    true,
    true,
    false,
    undefined,
  ])
  expect(['n', 'text', 'absent'].map((name) => readNumber(parameters, name))).toEqual([
    12,
    undefined,
    undefined,
  ])
})

test('reads a list as an array, as its JSON, or between commas', () => {
  const parameters = { array: ['a', 'b'], json: '["a","b"]', words: 'a,b', broken: '[a,b' }
  expect(readList(parameters, 'array')).toEqual(['a', 'b'])
  expect(readList(parameters, 'json')).toEqual(['a', 'b'])
  expect(readList(parameters, 'words')).toEqual(['a', 'b'])
  expect(readList(parameters, 'absent')).toEqual([])
})

test('reads a nested object, or its JSON in a form', () => {
  const parameters = { object: { id: '1' }, json: '{"id":"1"}', broken: '{', list: [] }
  expect(readRecord(parameters, 'object')).toEqual({ id: '1' })
  expect(readRecord(parameters, 'json')).toEqual({ id: '1' })
  expect(readRecord(parameters, 'broken')).toEqual({})
  expect(readRecord(parameters, 'list')).toEqual({})
})
