import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PracticeId } from '../src/base/practice-id.ts'
import type { Role } from '../src/practice/rules/roles.ts'
import { makePractice, signInAs, takeInComment } from './builders/practice-with-page.ts'
import { launchChromium } from './setup/chromium.ts'
import { useTestHouse } from './setup/test-house.ts'
import { expectUsable } from './setup/usable.ts'

const { house, web, asOwner } = useTestHouse()
let browser: Browser
let origin: string
let practiceId: PracticeId

beforeAll(async () => {
  practiceId = await makePractice(house())
  const { app } = web()
  await app.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  browser = await launchChromium()
}, 240_000)
afterAll(() => browser.close())

async function openAs(
  role: Role,
  name: string,
  address: string,
  options: BrowserContextOptions = {},
) {
  // prettier-ignore
  const { cookie } = await signInAs(house(), practiceId, role, name)
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const [, value = ''] = cookie.split('=')
  await context.addCookies([{ name: 'heed-session', value, url: origin }])
  const page = await context.newPage()
  await page.goto(origin + address)
  return page
}

const say = (message: string, author = 'Kelly Adcock') =>
  takeInComment(house(), practiceId, { message, author })

/** Opens what is folded away and fills in its form. */
async function unfold(page: Page, label: string) {
  await page.locator('summary', { hasText: label }).click()
  return page.locator('details', { has: page.locator('summary', { hasText: label }) })
}

test('a person at risk at two in the morning is taken, acted on and closed, on a telephone', async () => {
  const page = await openAs('safeguarding-lead', 'Sonia Patel', '/cases/safeguarding', {
    viewport: { width: 360, height: 740 },
  })
  await say('I can’t go on, I have the tablets here #crisis', 'Sam Reed')
  await page.reload()
  await expectUsable(page, 'alerts')
  await page.getByRole('link', { name: 'Somebody may be at risk' }).click()
  expect(await page.locator('.heed-words').textContent()).toContain('I have the tablets here')
  expect(await page.getByText('call Samaritans on 116 123').count()).toBe(1)
  await expectUsable(page, 'alert')
  await page.getByRole('button', { name: 'I am dealing with this' }).press('Enter')
  const acted = await unfold(page, 'Record what was done')
  await acted.getByRole('button').click()
  await page.getByRole('alert').getByRole('link', { name: 'Answer “What was done?”' }).click()
  const form = page.locator('details[open]').filter({ hasText: 'Record what was done' })
  await form.getByLabel('Called 999').check()
  await form.getByLabel('When was it?').fill('2026-08-06T02:10')
  await form.getByLabel('With whom').fill('Police, log 0412')
  await form.getByRole('button', { name: 'Record what was done' }).click()
  await expectUsable(page, 'alert-acted')
  const closing = await unfold(page, 'Close')
  await closing.getByLabel('The person is safe').check()
  await closing.getByLabel('In your own words').fill('The police found her at home.')
  await closing.getByRole('button', { name: 'Close' }).click()
  expect(await page.getByText('The police found her at home.').count()).toBe(1)
  await page.context().close()
})

test('a moderator does not find what is about a person at risk', async () => {
  const [file] = await asOwner<{ case_id: string }>(
    `select case_id from case_file where kind = 'safeguarding'`,
  )
  const page = await openAs('moderator', 'Leanne Cope', '/queue')
  expect(await page.getByText('People at risk').count()).toBe(0)
  const answer = await page.goto(`${origin}/cases/safeguarding/${file?.case_id ?? ''}`)
  expect(answer?.status()).toBe(403)
  await page.context().close()
})

describe('a defamation matter', () => {
  test('comes from the comment to a bundle that an independent script verifies', async () => {
    const contributionId = await say('Dr Shelton was drunk and killed my nan #defamation')
    const page = await openAs('practice-manager', 'Priya Nair', `/contributions/${contributionId}`)
    await page.goto(`${origin}/cases/matters/new?contribution=${contributionId}`)
    await expectUsable(page, 'matter-new')
    await page.getByLabel('A person who works here').check()
    await page.getByLabel('Their name').fill('Dr Mark Shelton')
    await page.getByRole('button', { name: 'Open a matter' }).click()
    await page.getByRole('button', { name: 'Evidence is secured' }).click()
    await expectUsable(page, 'matter')
    await page.getByRole('button', { name: 'Make the evidence bundle' }).click()
    await expectUsable(page, 'matter-with-bundle')
    const folder = mkdtempSync(path.join(tmpdir(), 'heed-bundle-'))
    const zip = path.join(folder, 'bundle.zip')
    await download(page, '.zip', zip)
    const verified = verify(folder, zip)
    if (verified !== undefined) {
      expect(verified.output).toContain('Nothing was changed')
      expect(verified.status).toBe(0)
      const sum = /bundle: (\w{64})/.exec(verified.output)?.[1] ?? ''
      expect(await page.getByText(sum).count()).toBe(1)
      const forged = readFileSync(zip)
      forged.writeUInt8(forged.readUInt8(60) ^ 1, 60)
      writeFileSync(zip, forged)
      expect(verify(folder, zip)?.status).toBe(1)
    }
    rmSync(folder, { recursive: true })
    await page.context().close()
  })

  test('opens to its legal adviser by a link that ends, and nothing else does', async () => {
    const page = await openAs('practice-manager', 'Priya Nair', '/cases/matters')
    await page.getByRole('link', { name: 'Words of Kelly Adcock' }).click()
    const links = await unfold(page, 'Make a link for the adviser')
    await links.getByLabel('Who is it for?').fill('Anna Stone, solicitor')
    await links.getByRole('button', { name: 'Make the link' }).click()
    const href = (await page.locator('code').textContent()) ?? ''
    await expectUsable(page, 'adviser-link')
    const adviser = await (await browser.newContext()).newPage()
    const address = origin + new URL(href).pathname
    expect((await adviser.goto(address))?.status()).toBe(200)
    await expectUsable(adviser, 'adviser')
    expect((await adviser.goto(`${origin}/cases/matters`))?.url()).toContain('/sign-in')
    await page.getByRole('link', { name: 'The matter' }).click()
    await page.getByRole('button', { name: 'Take all links back' }).click()
    expect((await adviser.goto(address))?.status()).toBe(404)
    await adviser.context().close()
    await page.context().close()
  })
})

test('a patient asks to record an appointment, and the clinician answers with one key', async () => {
  const patient = await (await browser.newContext()).newPage()
  await patient.goto(`${origin}/recording-request`)
  await patient.getByRole('button', { name: 'Send' }).click()
  await expectUsable(patient, 'recording-wrong')
  await patient.getByLabel('Record the sound').check()
  await patient.getByLabel('Your name').fill('Jo Bloggs')
  await patient.getByLabel('How we can reach you').fill('07700 900982')
  const tomorrow = new Date(Date.now() + 24 * 3600_000)
  await fillDay(patient, 'appointment', tomorrow)
  await patient.getByLabel('The patient', { exact: true }).check()
  await patient.getByRole('button', { name: 'Send' }).click()
  expect(await patient.getByText('Care is not refused because of this').count()).toBe(1)
  await expectUsable(patient, 'recording-sent')
  await patient.context().close()

  const page = await openAs('clinician', 'Dr Helen Marsh', '/registers/recordings')
  await page.getByRole('link', { name: 'Jo Bloggs' }).click()
  await expectUsable(page, 'recording')
  await page.getByRole('button', { name: 'Agree', exact: true }).press('Enter')
  expect(await page.getByText('Agreed', { exact: true }).count()).toBeGreaterThan(0)
  await page.context().close()
})

test('a consent that is withdrawn becomes work for what is still public', async () => {
  const contributionId = await say('Thank you for looking after Margaret Poole #review')
  const page = await openAs('practice-manager', 'Priya Nair', '/registers/consents/new')
  await page.goto(`${origin}/registers/consents/new?contribution=${contributionId}`)
  await page.getByLabel('Name of the person it is about').fill('Margaret Poole')
  await page.getByLabel('An adult who can decide', { exact: true }).check()
  await page.getByLabel('Who gave it', { exact: true }).fill('Margaret Poole')
  await page.getByLabel('Others, in comments').check()
  await page.getByLabel('Everybody').check()
  await page.getByLabel('What exactly may be told').fill('That she was looked after well')
  await page.getByLabel('What for').fill('Thanks')
  await page.getByLabel('Facebook').check()
  await fillDay(page, 'startDate', new Date('2026-08-01T12:00:00Z'))
  await page.getByLabel('Signed on paper').check()
  await expectUsable(page, 'consent-new')
  await page.getByRole('button', { name: 'Record a consent' }).click()
  await page.getByRole('button', { name: 'It is complete and stands' }).click()
  const form = await unfold(page, 'Withdraw it')
  await form.getByLabel('By word').check()
  await fillDay(page, 'withdrawnOn', new Date('2026-08-06T12:00:00Z'))
  await form.getByRole('button', { name: 'Withdraw it' }).click()
  expect(await page.getByRole('link', { name: /Take down the comment on Facebook/ }).count()).toBe(
    1,
  )
  await expectUsable(page, 'consent-withdrawn')
  await page.context().close()
})

async function fillDay(page: Page, name: string, day: Date) {
  await page.locator(`[name="${name}-day"]`).fill(String(day.getUTCDate()))
  await page.locator(`[name="${name}-month"]`).fill(String(day.getUTCMonth() + 1))
  await page.locator(`[name="${name}-year"]`).fill(String(day.getUTCFullYear()))
}

async function download(page: Page, ending: string, to: string) {
  const href = await page.locator('a', { hasText: ending }).first().getAttribute('href')
  const answer = await page.context().request.get(origin + (href ?? ''))
  expect(answer.status()).toBe(200)
  writeFileSync(to, await answer.body())
}

/** Runs the script that docs/verifying-evidence.md prints; undefined where there is no Python. */
function verify(folder: string, zip: string) {
  if (spawnSync('python3', ['--version']).status !== 0) return undefined
  const paper = readFileSync(new URL('../docs/verifying-evidence.md', import.meta.url), 'utf8')
  const script = /```python\n([\s\S]*?)```/.exec(paper)?.[1] ?? ''
  const file = path.join(folder, 'verify.py')
  writeFileSync(file, script)
  const { status, stdout, stderr } = spawnSync('python3', [file, zip], { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}
