import { expect, test } from 'vitest'
import { checkTemplate, exampleFilling, fillTemplate } from '../../letters/rules/template.ts'
import { acknowledgement, complaintTemplates, finalResponse } from './templates.ts'

test.each(complaintTemplates)(
  'what Heed ships as “$title” can be filled in, with nothing left open',
  (template) => {
    expect(checkTemplate(template, template.first)).toEqual([])
    const filled = fillTemplate(template, template.first, exampleFilling(template))
    expect(filled.ok && filled.value.body).not.toMatch(/[{}]/)
  },
)

test('§3.4: the acknowledgement offers what the Regulations ask for', () => {
  const filled = fillTemplate(
    acknowledgement,
    acknowledgement.first,
    exampleFilling(acknowledgement),
  )
  const body = filled.ok ? filled.value.body : ''
  for (const part of [
    ...[
      'CMP-1A2B-3C4D',
      '23 November 2026',
      'What we understand',
      'talk with you',
      '22 January 2027',
    ],
    ...['Priya Nair', 'written consent', 'Advocacy', 'Integrated Care Board', 'Ombudsman'],
    ...['apart from medical records', 'large print', 'does not affect the care'],
  ]) {
    expect(body).toContain(part)
  }
})

test('§3.1: a response without its conclusions, confirmation or Ombudsman is refused', () => {
  const { values, holds } = exampleFilling(finalResponse)
  for (const field of [
    'how considered',
    'conclusions',
    'action confirmation',
    'ombudsman',
  ] as const) {
    const filled = fillTemplate(finalResponse, finalResponse.first, {
      values: { ...values, [field]: '' },
      holds,
    })
    expect(filled).toEqual({ ok: false, error: [field] })
  }
})
