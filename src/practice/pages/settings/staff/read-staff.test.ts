import { expect, test } from 'vitest'
import { readStaff, writeStaff } from './read-staff.ts'

const sites = ['Willow Bank', 'Stretton Branch']
const rao = { name: 'Dr Anita Rao', role: 'GP', site: undefined, aliases: [] }
const dunn = {
  ...{ name: 'Carol Dunn', role: 'nurse', site: 'Stretton Branch' },
  aliases: ['Sister Dunn', 'Caz'],
}

test.each([
  ['typed with commas', 'Dr Anita Rao, GP\nCarol Dunn, nurse, stretton branch, Sister Dunn / Caz'],
  [
    'pasted from a spreadsheet, with its headings',
    'Name\tRole\tSite\tOther names\r\nDr Anita Rao\tGP\t\t\r\nCarol Dunn\tnurse\tStretton Branch\tSister Dunn/Caz\r\n',
  ],
  [
    'saved as CSV, with quotation marks',
    '"Dr Anita Rao";"GP";"";""\n"Carol Dunn";"nurse";"Stretton Branch";"Sister Dunn / Caz"',
  ],
])('reads staff that are %s', (_, text) => {
  expect(readStaff(text, sites)).toEqual({ ok: true, value: [rao, dunn] })
})

test('writes lines that read the same, whatever a role holds', () => {
  const staff = [rao, dunn, { ...rao, name: 'Jo "JJ" Hill', role: 'nurse, prescribing' }]
  expect(readStaff(writeStaff(staff), sites)).toEqual({ ok: true, value: staff })
})

test.each([
  ['Dr Anita Rao', 'Line 1: enter a role after “Dr Anita Rao”, such as nurse'],
  ['Dr Anita Rao, GP\n, nurse', 'Line 2: enter a name before “nurse”'],
  [
    'Dr Anita Rao, GP, Elsewhere',
    'Line 1: “Elsewhere” is not one of your sites. They are: Willow Bank; Stretton Branch',
  ],
])('says what is wrong with %j', (text, error) => {
  expect(readStaff(text, sites)).toEqual({ ok: false, error })
})
