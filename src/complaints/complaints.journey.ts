import { AxeBuilder } from '@axe-core/playwright'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { today, useComplaints } from '../../test/builders/complaints.ts'
import { takeInComment } from '../../test/builders/practice-with-page.ts'
import { launchChromium } from '../../test/setup/chromium.ts'

const { house, web, people, lettersOf, stateOf, asOwner } = useComplaints()
let browser: Browser
let origin: string

beforeAll(async () => {
  const { app } = web()
  await app.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  browser = await launchChromium()
}, 240_000)
afterAll(() => browser.close())

async function open(
  cookie: string | undefined,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, ...options })
  const [name = '', value = ''] = cookie?.split('=') ?? []
  if (cookie !== undefined) await context.addCookies([{ name, value, url: origin }])
  return context.newPage()
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

async function expectFits(page: Page): Promise<void> {
  const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
  expect(overflow).toBeLessThanOrEqual(0)
}

/** Opens a move's questions, answers them and sends it. */
async function move(
  page: Page,
  label: string,
  answer: (form: ReturnType<Page['locator']>) => Promise<void>,
) {
  const form = page.locator('details', {
    has: page.locator('summary', { hasText: new RegExp(`^${label}$`) }),
  })
  await form.locator('summary').click()
  await answer(form)
  await form.getByRole('button', { name: label, exact: true }).click()
}

const fillDay = async (form: ReturnType<Page['locator']>, field: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  const part = (name: string) => form.locator(`[name="${field}-${name}"]`)
  await part('day').fill(date)
  await part('month').fill(month)
  await part('year').fill(year)
}

test(
  'a complaint on Facebook is chosen, looked into, answered, signed and sent',
  { timeout: 120_000 },
  async () => {
    const { practiceId, manager, doctor } = people()
    await takeInComment(house(), practiceId, {
      message: '#complaint Nobody rings back',
      author: 'Kelly Adcock',
    })
    const page = await open(manager.cookie)
    await page.goto('/cases/complaints/social')
    await expectAccessible(page)
    await page.getByLabel('Treat it as a complaint').check()
    await page.getByLabel('Reason').fill('It is about her own care')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL(/cases\/complaints\/[0-9a-f-]{36}$/)
    const caseId = page.url().split('/').at(-1) ?? ''
    await expectAccessible(page)

    await move(page, 'Assess', async (form) => {
      await form.getByLabel('Access', { exact: true }).check()
      await form.getByLabel('Receptionist', { exact: true }).check()
      await form
        .getByRole('group', { name: /harmed/ })
        .getByLabel('No')
        .check()
      await fillDay(form, 'happened', today())
    })
    await page.getByRole('heading', { name: 'What happens next' }).waitFor()
    await move(page, 'Accept', () => Promise.resolve())
    await move(page, 'Acknowledge', async (form) => {
      await form.getByLabel('By phone').check()
      await form.getByLabel('What we understand the complaint to be').fill('Nobody rang back.')
      await form.getByLabel('Talked about').check()
      await fillDay(form, 'response-day', today())
    })
    await move(page, 'Begin the investigation', async (form) => {
      await form.getByLabel('Priya Nair').check()
      await form.getByLabel('Plan of the investigation').fill('Read the phone log')
    })
    await move(page, 'Write the draft', async (form) => {
      await form.getByLabel('What was looked into, and how').fill('The phone log')
      await form.getByLabel('How the complaint was considered').fill('Against the log')
      await form.getByLabel('Conclusions').fill('She was not called back')
      await form.getByLabel(/^Confirmation/).fill('A list of calls is kept since today')
    })
    await page.getByRole('button', { name: 'Submit for signature' }).click()
    await page.getByText('Waiting for signature').waitFor()

    const signing = await open(doctor.cookie, { viewport: { width: 360, height: 740 } })
    await signing.goto(`/cases/complaints/${caseId}`)
    await expectFits(signing)
    await expectAccessible(signing)
    // By keyboard alone.
    const summary = signing.locator('summary', { hasText: /^Sign the response$/ })
    await summary.focus()
    await signing.keyboard.press('Enter')
    await signing.getByLabel('Signed as').fill('Dr Mark Shelton, partner')
    await signing.keyboard.press('Enter')
    await signing.getByText('Signed', { exact: true }).first().waitFor()

    await page.reload()
    await move(page, 'Send the response', (form) => form.getByLabel('By post').check())
    await page.getByText('Responded').first().waitFor()
    const letters = await lettersOf(caseId)
    expect(letters.at(-1)?.body).toContain('Dr Mark Shelton, partner')
    expect(letters.at(-1)?.body).toContain('Ombudsman')
    expect(await stateOf(caseId)).toBe('responded')

    await page.emulateMedia({ media: 'print' })
    await page.goto('/cases/complaints/reports')
    await page.getByText('The figures balance').waitFor()
    await expectAccessible(page)
  },
)

test(
  'somebody complains for another, too late, and is told why',
  { timeout: 120_000 },
  async () => {
    const visitor = await open(undefined, {
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
    })
    await visitor.goto('/complaints')
    await expectFits(visitor)
    await visitor.getByRole('link', { name: 'Complain online' }).click()
    await visitor.getByRole('button', { name: 'Send your complaint' }).click()
    await visitor.getByRole('heading', { name: 'There is a problem' }).waitFor()
    await visitor.getByLabel('Somebody who asked me to').check()
    await visitor.getByLabel(/^Their full name/).fill('Sam Bloggs')
    await visitor.getByLabel('What happened?', { exact: true }).fill('The results were lost')
    await fillDay(visitor.locator('form'), 'happened', '2024-03-03')
    await visitor.getByLabel('Your full name').fill('Jo Bloggs')
    await visitor.getByLabel(/^Your email address/).fill('jo@example.org')
    await visitor.getByRole('button', { name: 'Send your complaint' }).click()
    await visitor.getByRole('heading', { name: 'We have your complaint' }).first().waitFor()
    await expectFits(visitor)
    const progress = visitor.url().replace('new=yes', '')

    const staff = await open(people().manager.cookie)
    await staff.goto('/cases/complaints')
    await expectAccessible(staff)
    await staff.getByRole('link', { name: 'Jo Bloggs' }).click()
    await move(staff, 'Assess', async (form) => {
      await form.getByLabel('Test results').check()
      await form.getByLabel('Administrative staff').check()
      await form
        .getByRole('group', { name: /harmed/ })
        .getByLabel('No')
        .check()
    })
    await staff.getByText(/It was made after the 12 months/).waitFor()
    await move(staff, 'Refuse: made too late', (form) =>
      form.getByLabel('Why it is not considered').fill('No reason for waiting was given.'),
    )
    await staff.getByText('Not considered: too late').waitFor()
    const rows = await asOwner<{ body: string }>(`select body from heed.letter where template = 'complaint-out-of-time'`) // prettier-ignore
    expect(rows[0]?.body).toContain('No reason for waiting was given.')

    const back = await open(undefined)
    await back.goto(progress)
    await back.getByText('We cannot look into it').waitFor()
    await expectAccessible(back)
  },
)
