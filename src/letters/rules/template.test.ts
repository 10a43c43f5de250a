import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBlocks, toPlainText } from './letter-blocks.ts'
import { checkTemplate, defineTemplate, fillTemplate } from './template.ts'

const template = defineTemplate({
  key: 'some-letter',
  title: 'Some letter',
  audience: 'letter',
  fields: { name: 'Jo Bloggs', 'response date': '6 August 2026' },
  required: ['response date'],
  conditions: ['acting for somebody'],
  first: {
    subject: 'Your complaint',
    body: 'Dear {name}\n\n{?acting for somebody}We need their consent.\n\nWe answer by {response date}.',
  },
})
const values = { name: 'Jo', 'response date': '1 May 2027' }

describe('checking a template', () => {
  const check = (body: string, subject = 'Your complaint') =>
    checkTemplate(template, { subject, body })

  test('what Heed ships can be filled in', () => {
    expect(checkTemplate(template, template.first)).toEqual([])
  })

  test.each([
    ['{nam} {response date}', { kind: 'unknown-field', name: 'nam' }],
    ['{?if poor}x {response date}', { kind: 'unknown-condition', name: 'if poor' }],
    ['Dear {name}', { kind: 'missing-field', name: 'response date' }],
    ['{?acting for somebody}by {response date}', { kind: 'missing-field', name: 'response date' }],
    ['{response date} and {name', { kind: 'open-brace' }],
  ])('%s: %o', (body, problem) => {
    expect(check(body)).toContainEqual(problem)
  })

  test('neither subject nor body may be empty', () => {
    expect(check(' ', ' ').filter(({ kind }) => kind === 'empty')).toHaveLength(2)
  })
})

describe('filling a template', () => {
  const fill = (holds: readonly 'acting for somebody'[], over: Partial<typeof values> = {}) =>
    fillTemplate(template, template.first, { values: { ...values, ...over }, holds })

  test('a conditional paragraph stands only when its condition holds', () => {
    expect(fill([])).toMatchObject({ value: { body: 'Dear Jo\n\nWe answer by 1 May 2027.' } })
    expect(fill(['acting for somebody'])).toMatchObject({
      value: { body: 'Dear Jo\n\nWe need their consent.\n\nWe answer by 1 May 2027.' },
    })
  })

  test('an empty required field is refused by name', () => {
    expect(fill([], { 'response date': ' ' })).toEqual({ ok: false, error: ['response date'] })
  })

  test('what is filled in is never read as a field, whatever a person typed', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const typed = `{response date}${name}{?acting for somebody}`
        const filled = fill([], { name: typed })
        expect(filled.ok && filled.value.body).toContain(typed.trim())
      }),
    )
  })
})

test('headings, lists and paragraphs are told apart, and nothing is lost as plain text', () => {
  const body = '# What we found\nWe looked at:\n- the rota\n- the phone log\n\nDr A\nPartner'
  const blocks = toBlocks(body)
  expect(blocks).toEqual([
    { kind: 'heading', text: 'What we found' },
    { kind: 'paragraph', text: 'We looked at:' },
    { kind: 'list', items: ['the rota', 'the phone log'] },
    { kind: 'paragraph', text: 'Dr A\nPartner' },
  ])
  expect(toPlainText(blocks)).toBe(
    'What we found\n\nWe looked at:\n\n- the rota\n- the phone log\n\nDr A\nPartner',
  )
})
