import { expect, test } from 'vitest'
import { parseOdsCode, parseSites, writeSites } from './site.ts'

test('reads a site a line, with or without its code, and writes the same lines', () => {
  const lines = 'Willow Bank, Burton, M83001\nStretton Branch, Stretton, Burton upon Trent'
  const read = parseSites(`${lines}\n\n`)
  expect(read).toEqual({
    ok: true,
    value: [
      { name: 'Willow Bank', town: 'Burton', odsCode: 'M83001' },
      { name: 'Stretton Branch', town: 'Stretton, Burton upon Trent', odsCode: undefined },
    ],
  })
  expect(writeSites(read.ok ? read.value : [])).toBe(lines)
})

test.each([
  ['', 'Enter at least one site with its town, for example Elm Street Surgery, Burton'],
  ['Willow Bank', 'Write “Willow Bank” as the site’s name, a comma and the town'],
  [
    'Willow Bank, Burton, M8301',
    'Check the ODS code of “Willow Bank”: a letter and 5 digits, such as M83001',
  ],
  ['A, Burton\nA, Derby', 'Give each site a name of its own: “A” is there twice'],
])('says of %j: %s', (lines, error) => {
  expect(parseSites(lines)).toEqual({ ok: false, error })
})

test.each([
  [' m83001 ', 'M83001'],
  ['M83001002', 'M83001002'],
  ['83001', undefined],
  ['M830011', undefined],
])('takes %j for the code %j', (text, code) => {
  expect(parseOdsCode(text)).toBe(code)
})
