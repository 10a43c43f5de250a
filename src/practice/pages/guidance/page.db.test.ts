import { PDFDocument, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { makePractice } from '../../../../test/builders/practice-with-page.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'
import type { PracticeId } from '../../../base/practice-id.ts'
import { measureReadingAge } from '../../../base/reading-age.ts'
import { firstEdition } from '../../../guidance/first-edition.ts'
import { insertGuidance } from '../../store.ts'

const { house, web, asOwner } = useTestHouse()
let practiceId: PracticeId

beforeAll(async () => {
  practiceId = await makePractice(house(), { name: 'Willow Bank Surgery' })
})

const get = (url: string) => web().app.inject({ url })
const textOf = (html: string) =>
  html
    .replace(/<head>[^]*?<\/head>|<nav[^]*?<\/nav>/g, '')
    .replace(/<\/(p|h\d|li|dt|dd|button)>/g, '.\n')
    .replace(/<[^>]+>/g, '')

describe('a patient reads the code of conduct', () => {
  test('without an account or a cookie, with every part and with help on the page', async () => {
    const reply = await get('/guidance')
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['set-cookie']).toBeUndefined()
    for (const { title, text } of Object.values(firstEdition.conduct)) {
      expect(reply.body).toContain(title)
      expect(reply.body).toContain(text)
    }
    expect(reply.body).toContain('We do not watch this page all the time')
    expect(reply.body).toContain('Call 111 and select the mental health option')
    expect(reply.body).not.toContain('<script')
  })

  test('in words for a reading age of 11 or less, and of 9 or less in easy read', async () => {
    expect(measureReadingAge(textOf((await get('/guidance')).body))).toBeLessThanOrEqual(11)
    expect(measureReadingAge(textOf((await get('/guidance/easy-read')).body))).toBeLessThanOrEqual(
      9,
    )
  })

  test('in large print, and back', async () => {
    const { body } = await get('/guidance?size=large')
    expect(body).toContain('class="public public--large"')
    expect(body).toContain('Normal print')
  })

  test('in Welsh, with the language said and the day of the translation', async () => {
    const { body } = await get('/guidance?lang=cy')
    expect(body).toContain('<html lang="cy"')
    expect(body).toContain('Ein cod ymddygiad')
    expect(body).toContain('28 Tachwedd 2026')
    expect(body).toContain('href="/guidance" lang="en-GB"')
  })

  test('in English where no such language is known', async () => {
    expect((await get('/guidance?lang=xx')).body).toContain('<html lang="en-GB"')
  })
})

test('counts who has read it by day, and keeps nothing else', async () => {
  const reply = await web().app.inject({ method: 'POST', url: '/guidance/read' })
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/guidance?read=yes'])
  await web().app.inject({ method: 'POST', url: '/guidance/read' })
  const rows = await asOwner(`select * from heed.guidance_reader_count`)
  expect(rows).toHaveLength(1)
  expect(Object.keys(rows[0] ?? {})).toEqual(['practice_id', 'version', 'day', 'readers'])
  expect(rows[0]).toMatchObject({ version: 1, readers: 2 })
})

test('only the piece for other websites may stand in their frames', async () => {
  const policyOf = async (url: string) =>
    String((await get(url)).headers['content-security-policy'])
  expect(await policyOf('/guidance/embed')).toContain('frame-ancestors *')
  for (const url of ['/guidance', '/guidance/fragment', '/privacy', '/help-now']) {
    expect(await policyOf(url)).toContain("frame-ancestors 'none'")
  }
})

test('the piece to paste has no script, style or outside picture', async () => {
  const { body } = await get('/guidance/fragment')
  expect(body).not.toMatch(/<script|<style|style=|<img|<link/)
  expect(body).toContain(firstEdition.conduct['6'].text)
})

test('offers house rules to paste on Facebook', async () => {
  const { body } = await get('/guidance/share')
  expect(body).toContain('House rules of Willow Bank Surgery')
  expect(body).toContain('We do not watch this page all the time')
})

test.each([
  ['/guidance/poster.pdf', 'en-GB', 1],
  ['/guidance/poster.pdf?lang=cy', 'cy', 1],
  ['/guidance/leaflet.pdf', 'en-GB', 2],
])('%s is a tagged PDF in %s of %i pages', async (url, language, pages) => {
  const reply = await get(url)
  expect(reply.headers['content-type']).toBe('application/pdf')
  const pdf = await PDFDocument.load(reply.rawPayload, { updateMetadata: false })
  expect(pdf.getPageCount()).toBe(pages)
  expect(pdf.getTitle()).toContain('Willow Bank Surgery')
  expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain(language)
  const tags = ['MarkInfo', 'StructTreeRoot'].map((name) => pdf.catalog.has(PDFName.of(name)))
  expect(tags).toEqual([true, true])
})

test('shows what a new version changed, and English where the translation is older', async () => {
  const { conduct } = firstEdition
  const changed = { ...conduct, '5': { ...conduct['5'], text: 'Ask before you take a picture.' } }
  const version = { ...firstEdition, version: 2, conduct: changed }
  await house().store.database.inPractice(practiceId, (tx) =>
    insertGuidance(tx, version, house().clock.now()),
  )
  const changes = (await get('/guidance/changes')).body
  expect(changes).toContain(conduct['5'].text)
  expect(changes).toContain('Ask before you take a picture.')
  const inWelsh = (await get('/guidance?lang=cy')).body
  expect(inWelsh).toContain('Ask before you take a picture.')
  expect(inWelsh).toContain('Mae’r rhan hon wedi newid')
  expect((await get('/guidance/easy-read')).body).toContain('Ask before you take a picture.')
})

test.each(['/accessibility', '/privacy', '/help-now'])('%s is there for everybody', async (url) => {
  expect((await get(url)).statusCode).toBe(200)
})
