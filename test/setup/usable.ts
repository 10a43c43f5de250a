import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIDEWAYS = 'document.documentElement.scrollWidth - window.innerWidth'
let shots = 0

/**
 * Everybody can use the page, wide, narrow and on paper; nothing is cut off at the side. Pictures go into
 * the folder that HEED_SCREENSHOTS names.
 */
export async function expectUsable(page: Page, name: string): Promise<void> {
  const folder = process.env['HEED_SCREENSHOTS']
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
    expect(await page.evaluate<number>(SIDEWAYS)).toBeLessThanOrEqual(0)
    if (folder === undefined) continue
    await page.screenshot({ path: `${folder}/${shots++}-${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('h1').isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
}
