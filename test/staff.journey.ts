import { AxeBuilder } from '@axe-core/playwright'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTimerClock } from '../src/channels/simulator/clock/timer-clock.ts'
import { createFacebookSimulator } from '../src/channels/simulator/facebook/create-facebook-simulator.ts'
import {
  createReadyWorld,
  type ReadyWorld,
} from '../src/channels/simulator/facebook/ready-world.ts'
import { createWorkers } from '../src/main/areas.ts'
import { saveAutomaticHide } from '../src/practice/store.ts'
import { makePractice, signInAs } from './builders/practice-with-page.ts'
import { launchChromium } from './setup/chromium.ts'
import { useTestHouse } from './setup/test-house.ts'

const simulator = createFacebookSimulator({ clock: createTimerClock(Date.now) })
let world: ReadyWorld
let browser: Browser
let origin: string
let email: string

beforeAll(async () => {
  await simulator.start()
  world = createReadyWorld(simulator)
})
const { house, web, asOwner } = useTestHouse(() => ({ META_GRAPH_URL: simulator.url }))

beforeAll(async () => {
  const [appSecret = ''] = world.app.secrets
  const credentials = {
    ...{ pageToken: world.pageToken.value, appId: world.app.id, appSecret, verifyToken: 'verify' },
  }
  const practiceId = await makePractice(house(), { page: world.page.id, credentials })
  await house().spine.inPractice(practiceId, (tx) => saveAutomaticHide(tx, ['obscenity']))
  ;({ email } = await signInAs(house(), practiceId, 'practice-manager', 'Priya Nair'))
  const { app } = web()
  await app.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  await house().queue.work(createWorkers(house()), true)
  await subscribe(appSecret)
  browser = await launchChromium()
}, 240_000)

afterAll(async () => {
  await browser.close()
  await simulator.stop()
})

async function subscribe(appSecret: string) {
  const call = async (path: string, fields: Readonly<Record<string, string>>) => {
    const body = new URLSearchParams(fields)
    const reply = await fetch(`${simulator.url}/v25.0/${path}`, { method: 'POST', body })
    expect(reply.status).toBe(200)
  }
  await call(`${world.app.id}/subscriptions`, {
    access_token: `${world.app.id}|${appSecret}`,
    object: 'page',
    callback_url: `${origin}/webhooks/facebook`,
    fields: 'feed',
    include_values: 'true',
    verify_token: 'verify',
  })
  const access_token = world.pageToken.value
  await call(`${world.page.id}/subscribed_apps`, { access_token, subscribed_fields: 'feed' })
}

/** Somebody writes under the practice's first post. */
function write(name: string, message: string): string {
  const { id: authorId } = simulator.build.createPerson(name)
  return simulator.act.comment(world.postIds[0] ?? '', { authorId, message }).id
}

async function eventually(what: string, isSo: () => boolean | Promise<boolean>) {
  for (let tries = 0; tries < 150; tries++) {
    if (await isSo()) return
    await sleep(100)
  }
  throw new Error(`Waited in vain until ${what}`)
}

/** Loads the page again until it shows these words: pages do not change by themselves. */
const reloadUntil = (page: Page, words: string) =>
  eventually(`${page.url()} shows "${words}"`, async () => {
    // One that meets a page on its way is made again.
    await page.reload().catch(() => undefined)
    return (await page.getByText(words).count()) > 0
  })

async function open(options: BrowserContextOptions = {}, address = '/queue') {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  await page.goto(origin + address)
  return page
}

async function signIn(page: Page) {
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill('correct horse')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  // A second factor is offered, and can wait.
  const later = page.getByRole('link', { name: 'Set it up later' })
  if ((await later.count()) > 0) await later.click()
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
let shots = 0

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
    await page.screenshot({
      path: `${folder}/live-${shots++}-${name}-${width}.png`,
      fullPage: true,
    })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('somebody signs in, is told of a wrong password, and comes where they wanted', async () => {
  const page = await open({}, '/stuck')
  await expectUsable(page, 'sign-in')
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill('wrong')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').getByRole('link').click()
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('email')
  await expectUsable(page, 'sign-in-wrong')
  await signIn(page)
  await page.waitForURL('**/stuck')
  expect(page.url()).toBe(`${origin}/stuck`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto(`${origin}/queue`)
  expect(page.url()).toContain('/sign-in')
  await page.context().close()
})

test('a comment is hidden by itself, removed by a person, brought back, and removed for good', async () => {
  const commentId = write('Sam Reed', 'You are all #obscenity')
  const page = await open()
  await signIn(page)
  await reloadUntil(page, 'Hidden automatically, confirmed')
  await expectUsable(page, 'queue')
  await page.getByRole('link', { name: 'Sam Reed' }).click()
  await expectUsable(page, 'contribution')
  const remove = async () => {
    await page.getByRole('radio', { name: 'Remove it' }).check()
    await page
      .getByLabel('Reason', { exact: true })
      .selectOption('It breaks a clause of the guidance')
    await page.getByLabel('Your reason in your own words').fill('Obscene')
    await page.getByRole('button', { name: 'Save decision' }).click()
  }
  await remove()
  expect(page.url()).toBe(`${origin}/queue`)
  await expectUsable(page, 'queue-with-undo')
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(page.url()).toContain('/contributions/')
  await page.getByText('Undone: Remove it').first().waitFor()
  expect(simulator.world.comments.has(commentId)).toBe(true)
  await asOwner('update heed.practice set undo_seconds = 0')
  await remove()
  await eventually('Facebook has removed it', () => !simulator.world.comments.has(commentId))
  await page.goto(`${origin}/decided`)
  await expectUsable(page, 'decided')
  await page.getByRole('link', { name: 'the comment by Sam Reed' }).first().click()
  await reloadUntil(page, 'Removed, confirmed')
  await page.getByText('Removed from Facebook by the practice').first().waitFor()
  await expectUsable(page, 'removed')
  await asOwner('update heed.practice set undo_seconds = 30')
  await page.context().close()
})

test('a step that Facebook refused is found, understood and tried again', async () => {
  const restore = simulator.faults.add({
    outcome: { kind: 'error', error: 'permission-missing' },
    route: 'POST comment',
  })
  const commentId = write('Dee Hall', 'What a bunch of #obscenity')
  const page = await open()
  await signIn(page)
  await reloadUntil(page, 'Hide automatically: refused')
  restore()
  await page.getByRole('link', { name: 'Stuck (1)' }).click()
  await expectUsable(page, 'stuck')
  await page.getByRole('button', { name: 'Try again Hide the comment by Dee Hall' }).click()
  await eventually('Facebook hides it', () => {
    return simulator.world.comments.get(commentId)?.isHidden === true
  })
  await page.goto(`${origin}/stuck`)
  await page.getByText('Nothing is stuck').first().waitFor()
  await page.context().close()
})

test('somebody at risk is taken on before anything else, on a telephone', async () => {
  write('Wiktoria Zielińska', 'I can’t see a way out any more #crisis')
  const page = await open({ viewport: { width: 360, height: 740 } })
  await signIn(page)
  await reloadUntil(page, 'Wiktoria Zielińska')
  await page.getByRole('link', { name: 'Wiktoria Zielińska' }).click()
  await expectUsable(page, 'risk')
  await page.getByRole('button', { name: 'I am dealing with this' }).click()
  await page.getByText('Priya Nair is dealing with it').first().waitFor()
  await page.context().close()
})

test('two people who decide at once are told apart, and nothing that was typed is lost', async () => {
  write('Gill Marsh', 'The phones never work #complaint')
  const [mine, theirs] = [await open(), await open()]
  for (const page of [mine, theirs]) await signIn(page)
  await reloadUntil(mine, 'Gill Marsh')
  await mine.getByRole('link', { name: 'Gill Marsh' }).click()
  await theirs.goto(mine.url())
  for (const [page, words] of [
    [theirs, 'Fair enough'],
    [mine, 'My own words'],
  ] as const) {
    await page.getByRole('radio', { name: 'Leave it as it is' }).check()
    await page.getByLabel('Reason', { exact: true }).selectOption('It is fair comment')
    await page.getByLabel('Your reason in your own words').fill(words)
    await page.getByRole('button', { name: 'Save decision' }).click()
  }
  expect(await mine.getByRole('alert').textContent()).toContain('Fair enough')
  expect(await mine.getByLabel('Your reason in your own words').inputValue()).toBe('My own words')
  await expectUsable(mine, 'conflict')
  for (const page of [mine, theirs]) await page.context().close()
})

test('everything works without script: signing in, asking the author, undoing', async () => {
  const commentId = write('Jo Bloggs', 'The waiting room is filthy #complaint')
  const page = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await signIn(page)
  await reloadUntil(page, 'Jo Bloggs')
  await page.getByRole('link', { name: 'Jo Bloggs' }).click()
  await page.getByRole('radio', { name: 'Ask the author to delete it' }).check()
  const message = page.getByLabel('The private message to the author')
  expect(await message.inputValue()).toContain('complaints procedure')
  await page.getByRole('button', { name: 'Save decision' }).click()
  await page.getByRole('alert').first().waitFor()
  expect(await page.title()).toMatch(/^Error: /)
  await page
    .getByLabel('Reason', { exact: true })
    .selectOption('It belongs in the complaints procedure')
  await page.getByLabel('Your reason in your own words').fill('A complaint')
  await page.getByRole('button', { name: 'Save decision' }).click()
  await page.getByText('The author of the comment by Jo Bloggs').first().waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Undone: Ask the author to delete it').first().waitFor()
  expect(simulator.world.comments.get(commentId)?.isPrivatelyAnswered).toBe(false)
  await page.context().close()
})

test('the keyboard alone is enough to sign in and decide', async () => {
  write('Viv Cantrill', 'Nobody answers the phone #complaint')
  const page = await open()
  const isOn = (name: string) =>
    page.evaluate<boolean>(
      `document.activeElement !== document.body &&
        (document.activeElement.textContent + document.activeElement.id).includes(${JSON.stringify(name)})`,
    )
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      if (await isOn(name)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not reach ${name}`)
  }
  await tabTo('email')
  await page.keyboard.type(email)
  await tabTo('password')
  await page.keyboard.type('correct horse')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/queue')
  await reloadUntil(page, 'Viv Cantrill')
  await tabTo('Viv Cantrill')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/contributions/**')
  await tabTo('decision')
  await page.keyboard.press('Space')
  await tabTo('reasonCode')
  await page.keyboard.type('It is fair')
  await tabTo('Save decision')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/queue')
  await page.getByText('The comment by Viv Cantrill: Leave it as it is').first().waitFor()
  await page.context().close()
})
