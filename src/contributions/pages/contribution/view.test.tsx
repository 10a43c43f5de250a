import { expect, test } from 'vitest'
import {
  now,
  someContribution,
  someDecision,
  someFindings,
} from '../../../../test/builders/view-models.ts'
import { renderPage } from '../../../platform/web/render-page.ts'
import { ContributionPage } from './view.tsx'

const render = (part: Parameters<typeof someContribution>[0] = {}) =>
  renderPage(<ContributionPage {...someContribution(part)} />)

const formsOf = (page: string) => page.match(/<form[^]*?<\/form>/g) ?? []

test('every form carries the token, and every one that judges the version that was read', () => {
  const forms = formsOf(render({ version: 42 })).filter((form) => !form.includes('method="dialog"'))
  for (const form of forms) expect(form).toContain('name="_csrf" value="token"')
  const judging = forms.filter((form) => /action="[^"]+\/(?:decide|findings|strike)"/.test(form))
  expect(judging).toHaveLength(5)
  for (const form of judging) expect(form).toContain('name="expectedVersion" value="42"')
})

test('offers only the allowed decisions and says why others are not', () => {
  const page = render({
    decision: someDecision({
      choices: [{ value: 'leave', label: 'Leave it' }],
      blocked: [{ label: 'Hide it', why: 'it is hidden already' }],
    }),
  })
  expect(page.match(/type="radio"/g)).toHaveLength(1)
  expect(page).toContain('<strong>Hide it:</strong> it is hidden already')
})

test('gives no form to a person who may only look', () => {
  expect(render({ decision: undefined })).not.toContain('Save decision')
})

test('keeps what was entered when somebody else decided first, and says what they decided', () => {
  const page = render({
    decision: someDecision({
      values: {
        decision: 'remove',
        clause: '2',
        reasonCode: 'identifies',
        reason: 'My words',
        message: '',
      },
    }),
    conflict: { by: 'Priya Nair', at: now, what: 'Leave it', reason: 'She agreed' },
  })
  expect(page).toContain('Priya Nair was first')
  expect(page).toMatch(/<input[^>]*value="remove"[^>]*checked|checked[^>]*value="remove"/)
  expect(page).toContain('<option value="2" selected="">')
  expect(page).toContain('>My words</textarea>')
})

test('neither highlights nor offers to strike a finding that was struck', () => {
  const struck = { by: 'Priya Nair', at: now, reason: 'A public figure' }
  const page = render({ findings: someFindings.map((finding) => ({ ...finding, struck })) })
  expect(page).not.toContain('<mark')
  expect(page).not.toContain('Strike this finding')
  expect(page).toContain('A public figure')
})

test('says how likely a finding is in words, and who added one by hand', () => {
  const page = render({
    findings: someFindings.map((finding, index) =>
      index === 0 ? { ...finding, source: { kind: 'person', name: 'Beth Hollis' } } : finding,
    ),
  })
  expect(page).toContain('Added by Beth Hollis')
  expect(page).toContain('Likely, found by the staff directory')
})

test('shows a destroyed picture as a record without any image', () => {
  const page = render({ media: [{ kind: 'purged', label: 'Picture 1', by: 'Mark', at: now }] })
  expect(page).toContain('Picture 1 was destroyed.')
  expect(page).not.toContain('<img')
})

test('shows what an edit took away and added', () => {
  const versions = [
    { at: now, text: 'Beth was rude' },
    { at: now, text: 'Somebody was rude' },
  ]
  const page = render({ versions })
  expect(page).toMatch(/<del>[^]*Beth[^]*<\/del><ins>[^]*Somebody[^]*<\/ins>/)
})
