import { expect, test } from 'vitest'
import { someStuck, someStuckItem } from '../../../../test/builders/view-models.ts'
import { renderPage } from '../../../platform/web/render-page.ts'
import { StuckPage } from './view.tsx'

const render = (part: Parameters<typeof someStuck>[0] = {}) =>
  renderPage(<StuckPage {...someStuck(part)} />)

test('says what happened, what is best now, and sends each action to its own address', () => {
  const page = render()
  expect(page).toContain('the page’s token no longer allows this')
  expect(page).toContain('Connect the page again')
  expect(page.match(/action="\/steps\/s1\/[^"]+"/g)).toEqual([
    'action="/steps/s1/retry"',
    'action="/steps/s1/check"',
    'action="/steps/s1/done"',
    'action="/steps/s1/give-up"',
  ])
})

test('asks for words where an action needs them, each with a field of its own', () => {
  const page = render({ steps: [someStuckItem({ id: 'a' }), someStuckItem({ id: 'b' })] })
  const ids = page.match(/<textarea[^>]*id="[^"]+"/g) ?? []
  expect(ids).toHaveLength(4)
  expect(new Set(ids).size).toBe(4)
})

test('names the subject in every button, for people who hear them one by one', () => {
  const buttons = render().match(/<button[^]*?<\/button>/g) ?? []
  const retry = buttons.find((button) => button.includes('Try again'))
  expect(retry).toContain('Remove the comment by Kelly Adcock')
})

test('shows only the groups that hold something, and says so when none does', () => {
  expect(render()).not.toContain('Not read')
  expect(render({ steps: [] })).toContain('Nothing is stuck')
})
