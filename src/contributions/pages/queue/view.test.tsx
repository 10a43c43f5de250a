import { expect, test } from 'vitest'
import { hoursFromNow, someQueue, someRow } from '../../../../test/builders/view-models.ts'
import { renderPage } from '../../../platform/web/render-page.ts'
import { QueuePage } from './view.tsx'

const render = (part: Parameters<typeof someQueue>[0] = {}) =>
  renderPage(<QueuePage {...someQueue(part)} />)

test('shows markup that somebody wrote as words', () => {
  const page = render({ rows: [someRow({ text: '<script>alert(1)</script>', marks: [] })] })
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(page).not.toContain('<script>alert')
})

test('marks the words found and says aloud what they are', () => {
  const page = render()
  expect(page).toMatch(/\[Identifies a member of staff: <\/span>blonde receptionist/)
})

test('keeps the order it is given and leads to each contribution', () => {
  const rows = ['c9', 'c1'].map((id) => someRow({ id, href: `/contributions/${id}` }))
  const links = render({ rows }).match(/\/contributions\/c\d/g)
  expect(links).toEqual(['/contributions/c9', '/contributions/c1'])
})

test('tells what is due from what is overdue', () => {
  const rows = [
    someRow({ id: 'late', dueAt: hoursFromNow(-2) }),
    someRow({ id: 'soon', dueAt: hoursFromNow(2) }),
  ]
  const page = render({ rows })
  expect(page).toContain('Overdue by 2 hours')
  expect(page).toContain('Due in 2 hours')
})

test('says that a detector failed, so that silence is not taken for safety', () => {
  const page = render({ rows: [someRow({ failedDetectors: ['the picture reader'] })] })
  expect(page).toContain('the picture reader could not read it')
})

test('does not call the queue empty while another filter holds something', () => {
  expect(render({ rows: [], waitingCount: 3, filterText: 'queue=urgent' })).toContain(
    '3 contributions wait',
  )
  expect(render({ rows: [], waitingCount: 0 })).toContain('Nothing waits for you')
})

test('offers a next page only where there is one', () => {
  expect(render()).not.toContain('rel="next"')
  expect(render({ nextHref: '/queue?after=b' })).toContain('href="/queue?after=b" rel="next"')
})
