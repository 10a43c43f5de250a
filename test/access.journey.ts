import { AxeBuilder } from '@axe-core/playwright'
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PracticeId } from '../src/base/practice-id.ts'
import { makePractice, signInAs, takeInComment } from './builders/practice-with-page.ts'
import { findFreePort } from './setup/free-port.ts'
import { launchChromium } from './setup/chromium.ts'
import { useTestHouse } from './setup/test-house.ts'

let port = 0
let browser: Browser
let practiceId: PracticeId
beforeAll(async () => {
  port = await findFreePort()
})
const { house, web, asOwner } = useTestHouse(() => ({
  HEED_PUBLIC_URL: `http://localhost:${port}`,
}))

beforeAll(async () => {
  await web().app.listen({ port, host: 'localhost' })
  browser = await launchChromium()
}, 240_000)
afterAll(() => browser.close())

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Everybody can use it, wide and narrow; nothing is cut off at the side. */
async function expectUsable(page: Page, name: string) {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
    const overflow = 'document.documentElement.scrollWidth - window.innerWidth'
    expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0)
    const folder = process.env['HEED_SCREENSHOTS']
    if (folder === undefined) continue
    await page.screenshot({ path: `${folder}/access-${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function open(address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  await page.goto(`http://localhost:${port}${address}`)
  return page
}

async function signIn(page: Page, email: string, password = 'correct horse') {
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('an empty installation is set up, task by task', async () => {
  const page = await open('/set-up')
  await expectUsable(page, 'set-up')
  await page.getByLabel('Set-up code').fill('wrong')
  await page.getByLabel('Name of the practice').fill('Willow Bank Surgery')
  await page.getByLabel('Sites').fill('Willow Bank, Burton, M83001\nStretton Branch, Stretton')
  await page.getByLabel('Your name').fill('Priya Nair')
  await page.getByLabel('Email address').fill('priya@willowbank.example')
  await page.getByLabel('Password', { exact: true }).fill('tuesday lampshade goat')
  await page.getByRole('button', { name: 'Set up the practice' }).click()
  await expectUsable(page, 'set-up-wrong')
  expect(await page.getByLabel('Sites').inputValue()).toContain('Stretton Branch, Stretton')
  await page.getByLabel('Set-up code').fill(web().setUpCode)
  await page.getByLabel('Password', { exact: true }).fill('tuesday lampshade goat')
  await page.getByRole('button', { name: 'Set up the practice' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Set up Heed')
  expect(await page.getByText('0 of 6 done').count()).toBe(1)
  await expectUsable(page, 'tasks')
  await page.getByRole('link', { name: 'Check the practice and its sites' }).click()
  await page.getByLabel('ODS code of the practice').fill('M8300')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expectUsable(page, 'practice-wrong')
  await page.getByLabel('ODS code of the practice').fill('m83001')
  await page.getByRole('button', { name: 'Save changes' }).click()
  expect(await page.getByRole('status').textContent()).toContain('Saved')
  await page.getByRole('link', { name: 'Staff directory' }).click()
  await page.getByLabel('One person a line').fill('Name\tRole\tSite\nDr Anita Rao\tGP\tNowhere')
  await page.getByRole('button', { name: 'Save the directory' }).click()
  expect(await page.getByRole('alert').textContent()).toContain(
    '“Nowhere” is not one of your sites',
  )
  await expectUsable(page, 'staff-wrong')
  await page
    .getByLabel('One person a line')
    .fill('Dr Anita Rao, GP\nCarol Dunn, nurse, Willow Bank')
  await page.getByRole('button', { name: 'Save the directory' }).click()
  await expectUsable(page, 'staff')
  await page.getByRole('link', { name: 'Automatic hiding' }).click()
  await expectUsable(page, 'hiding')
  await page.getByRole('checkbox', { name: 'Obscene language' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  expect(await page.getByRole('status').textContent()).toContain('hidden within seconds')
  await page.getByRole('link', { name: /^Set up/ }).click()
  await page.getByRole('button', { name: 'We have read it' }).click()
  expect(await page.getByText('4 of 6 done').count()).toBe(1)
  await page.context().close()
})

test('somebody is invited, joins, and is found in the list', async () => {
  practiceId = await makePractice(house(), { name: 'Elm Street Surgery', page: '2' })
  const { email } = await signInAs(house(), practiceId, 'practice-manager', 'Mark Shelton')
  await asOwner('update heed.person set second_factor_due_at = now() + interval $$1 day$$')
  const page = await open('/settings/people/invite')
  await signIn(page, email)
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  await expectUsable(page, 'invite-wrong')
  await page.getByLabel('Name').fill('Sandra Cole')
  await page.getByLabel('Email address').fill('sandra@elm.example')
  await page.getByRole('radio', { name: 'Receptionist' }).check()
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  await expectUsable(page, 'invited')
  const link = await page.getByRole('link', { name: /\/invitation\// }).getAttribute('href')
  const theirs = await open(new URL(link ?? '').pathname)
  await expectUsable(theirs, 'invitation')
  await theirs.getByLabel('Password', { exact: true }).fill('tuesday lampshade goat')
  await theirs.getByRole('button', { name: 'Save and sign in' }).click()
  await theirs.getByRole('link', { name: 'Sandra Cole' }).click()
  await expectUsable(theirs, 'account')
  await page.goto(`http://localhost:${port}/settings/connections`)
  await expectUsable(page, 'connections')
  await page.goto(`http://localhost:${port}/settings/people`)
  await expectUsable(page, 'people')
  await page.getByRole('link', { name: 'Sandra Cole' }).click()
  await expectUsable(page, 'person')
  for (const one of [page, theirs]) await one.context().close()
})

test('the month is read, taken away and printed', async () => {
  const { email } = await signInAs(house(), practiceId, 'partner', 'Dr Anita Rao')
  await asOwner('update heed.person set second_factor_due_at = now() + interval $$1 day$$')
  await takeInComment(house(), practiceId, { message: 'No answer #complaint', page: '2' })
  const page = await open(`/reports?month=${new Date().toISOString().slice(0, 7)}`)
  await signIn(page, email)
  expect(await page.getByText('Facebook: comment').count()).toBe(1)
  await expectUsable(page, 'report')
  await page.emulateMedia({ media: 'print' })
  await expectUsable(page, 'report-printed')
  await page.emulateMedia({ media: 'screen' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the figures as CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^report-\d{4}-\d{2}\.csv$/)
  await page.context().close()
})

test('a passkey and an app are set up and asked for, by keyboard and by fingerprint', async () => {
  const { email } = await signInAs(house(), practiceId, 'moderator', 'Alex Moor')
  const page = await open('/sign-in')
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  await signIn(page, email)
  await expectUsable(page, 'second-factor')
  await page.getByLabel('Name of the passkey').fill('My laptop')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('heading', { name: 'Keep your recovery codes' }).waitFor()
  await expectUsable(page, 'recovery-codes')
  await page.goto(`http://localhost:${port}/account/second-factor`)
  const secret = ((await page.locator('.heed-key').textContent()) ?? '').replaceAll(' ', '')
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  await page.getByLabel('Code that the app shows').fill(totp.generate())
  await page.getByLabel('Code that the app shows').press('Enter')
  await page.getByText('Your app is set up').waitFor()
  await expectUsable(page, 'second-factor-set-up')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await signIn(page, email)
  await expectUsable(page, 'second-step')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL('**/today')
  await page.context().close()
  const elsewhere = await open('/sign-in', { javaScriptEnabled: false })
  await signIn(elsewhere, email)
  const next = totp.generate({ timestamp: Date.now() + 30_000 })
  await elsewhere.getByLabel('Code from your authenticator app').fill(next)
  await elsewhere.getByRole('button', { name: 'Continue' }).click()
  expect(elsewhere.url()).toMatch('/today')
  await elsewhere.context().close()
})
