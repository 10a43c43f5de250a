import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sendPage } from '../src/platform/web/render-page.ts'
import { createWebServer, type WebServer } from '../src/platform/web/web-server.tsx'
import { pagesInEveryState } from './builders/view-models-in-every-state.tsx'
import { publicFrame } from './builders/view-models.ts'
import { launchChromium } from './setup/chromium.ts'

vi.setConfig({ testTimeout: 60_000 })

const names = Object.keys(pagesInEveryState)
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let app: WebServer
let browser: Browser
let origin: string

beforeAll(async () => {
  app = await createWebServer({
    publicUrl: new URL('http://localhost'),
    csrfKey: Buffer.alloc(32, 1),
    log: () => undefined,
    sessionIdOf: () => undefined,
    frameOf: () => publicFrame,
    isHealthy: () => Promise.resolve(true),
  })
  for (const [name, page] of Object.entries(pagesInEveryState)) {
    app.get(`/${name}`, (_request, reply) => sendPage(reply, page))
  }
  // Where pages listen for changes: none comes.
  app.get('/live', (_request, reply) => reply.type('text/event-stream').send(': quiet\n\n'))
  origin = await app.listen({ port: 0, host: '127.0.0.1' })
  browser = await launchChromium()
}, 240_000)

afterAll(async () => {
  await browser.close()
  await app.close()
})

/** Opens a page and gathers what a browser complains of and where it calls. */
async function visit(context: BrowserContext, name: string) {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`called ${request.url()}`)
  })
  await page.goto(`${origin}/${name}`)
  return { page, complaints }
}

const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')

const openEverything = (page: Page) =>
  page.evaluate("document.querySelectorAll('details').forEach((box) => { box.open = true })")

async function breachesOf(page: Page) {
  // The modern mode opens a page of its own each time, for frames from elsewhere, which we have not.
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}

test.each(names)(
  '%s can be used by everybody, wide and narrow, and calls no other host',
  async (name) => {
    const context = await browser.newContext()
    const { page, complaints } = await visit(context, name)
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 })
      if (width < 1280) await openEverything(page)
      expect(await breachesOf(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      const folder = process.env['HEED_SCREENSHOTS']
      if (folder !== undefined) {
        await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
      }
    }
    expect(complaints).toEqual([])
    await context.close()
  },
)

test('every page names all its fields without script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  for (const name of names) {
    const { page } = await visit(context, name)
    const fields = page.locator('main :is(input, select, textarea):not([type=hidden]):visible')
    const labels = page.locator('main label:visible')
    expect([name, await page.getByRole('heading', { level: 1 }).count()]).toEqual([name, 1])
    expect([name, await labels.count()]).toEqual([name, await fields.count()])
    await page.close()
  }
  await context.close()
})

test('the keyboard reaches the skip link first and the decision form in order', async () => {
  const context = await browser.newContext()
  const { page } = await visit(context, 'contribution')
  await page.keyboard.press('Tab')
  const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()')
  expect(await focused()).toBe('Skip to main content')
  await page.getByRole('radio', { name: 'Leave it as it is' }).focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('radio', { name: 'Hide it' }).isChecked()).toBe(true)
  await page.keyboard.press('Tab')
  const id = await page.evaluate<string>('document.activeElement.id')
  expect(id).toBe('clause')
  await context.close()
})

test('an error leads to its field and is told first', async () => {
  const context = await browser.newContext()
  const { page } = await visit(context, 'contribution-wrong')
  expect(await page.title()).toMatch(/^Error: /)
  await page.getByRole('alert').getByRole('link', { name: 'Choose the clause' }).click()
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('clause')
  expect(await page.getByLabel('Your reason in your own words').inputValue()).toBe(
    'Names a patient',
  )
  await context.close()
})

test('a kept picture is seen only when somebody asks', async () => {
  const context = await browser.newContext()
  const { page } = await visit(context, 'contribution-full')
  const picture = page.getByRole('img', { name: 'Picture 1' })
  expect(await picture.isVisible()).toBe(false)
  await page.locator('summary', { hasText: 'Picture 1' }).first().click()
  expect(await picture.isVisible()).toBe(true)
  await context.close()
})
