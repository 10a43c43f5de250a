import { beforeAll, expect, test } from 'vitest'
import {
  makePractice,
  signInAs,
  takeInComment,
} from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'

const { house, web, asOwner } = useTestHouse()
let browser: ReturnType<typeof browseAs>

beforeAll(async () => {
  const practiceId = await makePractice(house())
  const { cookie } = await signInAs(house(), practiceId, 'moderator', 'Alex Moor')
  browser = browseAs(web().app, cookie)
  await takeInComment(house(), practiceId, {
    author: 'Wiktoria Zielińska',
    message: 'The phones never work',
  })
  await takeInComment(house(), practiceId, { author: 'Sam Reed', message: 'The car park is full' })
  const elsewhere = await makePractice(house(), { name: 'Elsewhere', page: '1009' })
  await takeInComment(house(), elsewhere, {
    author: 'Sam Reed',
    message: 'Our complaint',
    page: '1009',
  })
})

const titles = (body: string) =>
  [...body.matchAll(/heed-row__title"><a href="[^"]+">([^<]+)</g)].map(([, title]) => title)

test.each([
  ['phone works', ['Comment on Facebook by Wiktoria Zielińska']],
  ['sam reed', ['Comment on Facebook by Sam Reed']],
  ['"car park"', ['Comment on Facebook by Sam Reed']],
  ['full -park', []],
  ["'; drop table x --", []],
  ['the', []],
])('finds by %j, in this practice alone', async (words, found) => {
  const { statusCode, body } = await browser.get(`/search?for=${encodeURIComponent(words)}`)
  expect(statusCode).toBe(200)
  expect(titles(body)).toEqual(found)
})

test('leads on to older ones without repeating any', async () => {
  await asOwner(`insert into heed.contribution (practice_id, contribution_id, connection_id, network, channel,
      external_id, author_name, captured_at, network_state_at, current_version)
    select practice_id, gen_random_uuid(), connection_id, network, channel, 'x' || n, 'Rumour ' || n, captured_at,
      network_state_at, 0 from heed.contribution, generate_series(1, 30) n where author_name = 'Wiktoria Zielińska'`)
  await asOwner(`insert into heed.search_document
    select practice_id, 'contribution', contribution_id, captured_at, to_tsvector('english', author_name)
    from heed.contribution where author_name like 'Rumour%'`)
  const first = (await browser.get('/search?for=rumour')).body
  const href = /href="([^"]+)" rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = (await browser.get(href)).body
  expect(new Set([...titles(first), ...titles(second)]).size).toBe(30)
})
