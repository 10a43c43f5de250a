import { expect, test } from 'vitest'
import { someSignIn } from '../../../../test/builders/view-models.ts'
import { renderPage } from '../../../platform/web/render-page.ts'
import { SignInPage } from './view.tsx'

const render = (part: Parameters<typeof someSignIn>[0] = {}) =>
  renderPage(<SignInPage {...someSignIn(part)} />)

test('keeps the email that was typed and where the person wanted to go', () => {
  const page = render({ email: 'mark@example.nhs.uk', next: '/queue?queue=urgent' })
  expect(page).toMatch(/<input[^>]*id="email"[^>]*value="mark@example.nhs.uk"/)
  expect(page).toContain('<input type="hidden" name="next" value="/queue?queue=urgent"/>')
})

test('never sends a password back', () => {
  const page = render({ problems: [{ field: 'password', message: 'Enter your password' }] })
  expect(page).toMatch(/<input(?![^>]*value=)[^>]*id="password"[^>]*>/)
})

test('says what is wrong in the title, in a summary that leads there, and at the field', () => {
  const page = render({ problems: [{ field: 'email', message: 'Enter an email address' }] })
  expect(page).toContain('<title>Error: Sign in')
  expect(page).toContain('<a href="#email">Enter an email address</a>')
  expect(page).toMatch(/id="email--error-message"[^]*Enter an email address/)
  expect(page).toMatch(/id="email"[^>]*aria-describedby="email--error-message"/)
})

test('shows no summary when nothing is wrong', () => {
  expect(render()).not.toContain('There is a problem')
})
