import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { makePractice, signInAs } from '../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../test/setup/test-house.ts'
import type { PracticeId } from '../../base/practice-id.ts'

const { house, web, asOwner } = useTestHouse()
let practiceId: PracticeId
let manager: ReturnType<typeof browseAs>
let moderator: ReturnType<typeof browseAs>

beforeAll(async () => {
  practiceId = await makePractice(house())
  manager = browseAs(
    web().app,
    (await signInAs(house(), practiceId, 'practice-manager', 'Priya')).cookie,
  )
  moderator = browseAs(
    web().app,
    (await signInAs(house(), practiceId, 'moderator', 'Leanne')).cookie,
  )
})

const SAFE = 'Thank you for taking the time to leave a review. We will share it with the team.'
const days = (count: number) => new Date(Date.now() - count * 24 * 3600_000)

/** A review as it lies in the database once Google was read. */
async function someReview({
  text = 'Lovely surgery',
  rating = 5,
  kinds = ['review'],
  at = days(1),
} = {}) {
  const id = randomUUID()
  const [connection] = await asOwner<{ connection_id: string }>(
    'select connection_id from connection where practice_id = $1',
    [practiceId],
  )
  await asOwner(
    `insert into contribution (practice_id, contribution_id, connection_id, network, channel, external_id,
       author_name, posted_at, captured_at, network_state_at, current_version, judged_version, rating)
     values ($1, $2::uuid, $3, 'facebook', 'google-review', $2::text, 'Ann Reviewer', $4, $4, $4, 1, 1, $5)`,
    [practiceId, id, connection?.connection_id, at, rating],
  )
  await asOwner(
    `insert into contribution_version (practice_id, contribution_id, version, text, text_sha256, source, captured_at)
     values ($1, $2, 1, $3::text, sha256(convert_to($3::text, 'UTF8')), 'read', $4)`,
    [practiceId, id, text, at],
  )
  for (const kind of kinds) {
    await asOwner(
      `insert into finding (practice_id, contribution_id, finding_id, version, kind, clause, score, detector, reason, found_at)
       values ($1, $2, gen_random_uuid(), 1, $3, '{reviews}', 1, 'marks', 'It is marked.', $4)`,
      [practiceId, id, kind, at],
    )
  }
  return `/reviews/${id}`
}

const stepsOf = (href: string) =>
  asOwner<{ kind: string; message: string | null; state: string }>(
    'select kind, message, state from step where contribution_id = $1 order by requested_at',
    [href.split('/').at(-1)],
  )
const answer = (
  href: string,
  who: typeof manager,
  fields: { readonly text: string; readonly act: string; readonly pastWarnings?: string },
) => who.submit(href, `${href}/draft`, fields)

describe('the inbox', () => {
  test('lists reviews with their stars, where they stand and the pictures of a year', async () => {
    const href = await someReview({ text: 'Could not get through', rating: 2, at: days(30) })
    const { body } = await manager.get('/reviews')
    expect(body).toContain(`href="${href}"`)
    expect(body).toContain('aria-label="2 of 5 stars"')
    expect(body).toContain('Was to be answered by')
    expect(body).toMatch(/aria-label="[^"]+: \d+ reviews in 12 months/)
  })
})

describe('an answer', () => {
  test('is published by the manager, sent once and kept', async () => {
    const href = await someReview()
    expect((await answer(href, manager, { text: SAFE, act: 'publish' })).statusCode).toBe(303)
    expect(await stepsOf(href)).toEqual([{ kind: 'reply', message: SAFE, state: 'requested' }])
    const { body } = await manager.get(href)
    expect(body).toContain('On its way')
    expect(body).not.toContain(`${href}/draft`)
  })

  test('§11.9.2: is not published by anybody else, who hands it over', async () => {
    const href = await someReview()
    expect((await answer(href, moderator, { text: SAFE, act: 'publish' })).statusCode).toBe(403)
    expect((await answer(href, moderator, { text: SAFE, act: 'hand-over' })).statusCode).toBe(303)
    expect(await stepsOf(href)).toEqual([])
    expect((await manager.get(href)).body).toContain('For the manager')
  })

  test('that a patient could be recognised by stays unpublished, with the words and why', async () => {
    const href = await someReview()
    const reply = await answer(href, manager, {
      text: 'Sorry about your appointment on Tuesday',
      act: 'publish',
      pastWarnings: 'yes',
    })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('“on Tuesday”')
    expect(reply.body).toContain('Sorry about your appointment on Tuesday</textarea>')
    expect(await stepsOf(href)).toEqual([])
  })

  test('with a warning goes out once the manager has thought about it', async () => {
    const href = await someReview({ rating: 1, text: 'Awful' })
    const [first, second] = [
      await answer(href, manager, { text: 'Thank you for your feedback.', act: 'publish' }),
      await answer(href, manager, {
        text: 'Thank you for your feedback.',
        act: 'publish',
        pastWarnings: 'yes',
      }),
    ]
    expect(first.body).toContain('complaints procedure')
    expect([first.statusCode, second.statusCode]).toEqual([422, 303])
    const kept = await asOwner<{ warnings: string[] }>(
      'select warnings from review_answer where contribution_id = $1',
      [href.split('/').at(-1)],
    )
    expect(kept[0]?.warnings).toHaveLength(1)
  })

  test('that somebody else changed in between is not written over', async () => {
    const href = await someReview()
    await answer(href, moderator, { text: 'One.', act: 'save' })
    const { body } = await manager.get(href)
    const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
    await answer(href, moderator, { text: 'Two.', act: 'save' })
    const stale = { _csrf: token, revision: '1', text: 'Mine.', act: 'save' }
    const reply = await manager.post(`${href}/draft`, stale, href)
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Mine.</textarea>')
  })

  test('of a review about danger waits behind the danger', async () => {
    const href = await someReview({ kinds: ['crisis', 'review'] })
    expect((await manager.get(href)).body).toContain('Somebody may be in danger')
  })
})

test('a review can be left without an answer, with a reason, and taken up again', async () => {
  const href = await someReview()
  const silent = (reason: string) => manager.submit(href, `${href}/keep-silent`, { reason })
  expect((await silent('')).statusCode).toBe(422)
  expect((await silent('Only an emoji')).statusCode).toBe(303)
  expect((await manager.get(href)).body).toContain('Left without an answer')
  expect((await manager.submit(href, `${href}/reopen`)).statusCode).toBe(303)
  expect((await manager.get(href)).body).toContain('Publish on Google')
})

test('a template begins the answer with words that pass', async () => {
  const href = await someReview()
  const { body } = await manager.get(`${href}?begin=thanks`)
  expect(body).toContain(`${SAFE}</textarea>`)
})
