import { AxeBuilder } from '@axe-core/playwright'
import { expect, onTestFinished, test } from 'vitest'
import { launchChromium } from '../../../../../../test/setup/chromium.ts'
import { openSurgery } from '../../surgery.testing.ts'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function openBrowser(javaScriptEnabled: boolean) {
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const context = await browser.newContext({ javaScriptEnabled })
  return context.newPage()
}

test('a visitor comments, replies and deletes without JavaScript', async () => {
  const { simulator } = await openSurgery()
  const page = await openBrowser(false)
  await page.goto(`${simulator.url}/__sim/`)
  await page.getByText('Comment on this post').first().click()
  const form = page.getByRole('group', { name: /^Comment on/ }).first()
  await form.getByLabel('Name').fill('Sam Patel')
  await form.getByLabel('What do you want to say?').fill('Waited 40 minutes')
  await form.getByLabel('Add a sample photo').check()
  await form.getByRole('button').click()
  await page.getByText('Reply to or delete the comment by Sam Patel').click()
  const reply = page.getByRole('group', { name: 'Reply to Sam Patel' })
  await reply.getByLabel('Name').fill('Jo Bloggs')
  await reply.getByLabel('What do you want to say?').fill('Same here')
  await reply.getByRole('button').click()
  expect(await page.getByRole('listitem').allInnerTexts()).toHaveLength(2)
  await page.getByText('Reply to or delete the comment by Jo Bloggs').click()
  await page.getByRole('button', { name: 'Delete as Jo Bloggs' }).click()
  expect(await page.getByRole('listitem').allInnerTexts()).toHaveLength(1)
  expect(simulator.world.comments.size).toBe(1)
})

test('the page keeps to WCAG 2.2 AA with everything open, and does not scroll sideways', async () => {
  const { call, comment, simulator } = await openSurgery()
  await call('POST', comment('x'.repeat(300)), { body: { is_hidden: true } })
  const page = await openBrowser(true)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${simulator.url}/__sim/`)
  for (const summary of await page.locator('summary').all()) await summary.click()
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  const widths = await page.evaluate('[document.body.scrollWidth, window.innerWidth]')
  expect(widths).toEqual([320, 320])
})
