import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { makePractice, signInAs, takeInComment } from '../../test/builders/practice-with-page.ts'
import { browseAs } from '../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../test/setup/test-house.ts'

const { house, web, asOwner } = useTestHouse()
let cookie: string
let theirs: {
  person: string
  contribution: string
  step: string
  decision: string
  media: string
  finding: string
}

/** Whatever is reached without a session, by method and pattern. Everything else is for staff. */
const PUBLIC = [
  'GET /',
  'GET /health',
  'GET /sign-in',
  'POST /sign-in',
  'POST /sign-out',
  'GET /sign-in/second-factor',
  'POST /sign-in/second-factor',
  'GET /invitation/:link',
  'POST /invitation/:link',
  'GET /metrics',
  'GET /set-up',
  'POST /set-up',
]

/** Places of the public and of networks, with all that lies below them. */
const PUBLIC_AREAS = [
  ...['/guidance', '/feedback', '/complaints', '/recording-request'],
  // Opened by a link that cannot be guessed.
  ...['/adviser', '/calendar'],
  ...['/accessibility', '/privacy', '/help-now', '/assets', '/webhooks'],
]

interface Route {
  readonly method: 'GET' | 'POST'
  readonly pattern: string
}

/** Every route that the server has, from its own list. */
function listRoutes(): readonly Route[] {
  const lines = web().app.printRoutes({ commonPrefix: false }).split('\n')
  const depthOf = (line: string) => line.search(/[├└]/)
  const parents: { depth: number; path: string }[] = []
  return lines.flatMap((line) => {
    const parsed = /[├└]── (?<part>\S*)(?: \((?<methods>[^)]+)\))?/.exec(line)?.groups
    if (parsed === undefined) return []
    while ((parents.at(-1)?.depth ?? -1) >= depthOf(line)) parents.pop()
    const path = (parents.at(-1)?.path ?? '') + (parsed['part'] ?? '')
    parents.push({ depth: depthOf(line), path })
    const methods = (parsed['methods'] ?? '').split(', ')
    return (['GET', 'POST'] as const).flatMap((method) =>
      methods.includes(method) ? [{ method, pattern: path }] : [],
    )
  })
}

const isStaffs = ({ method, pattern }: Route) =>
  !PUBLIC.includes(`${method} ${pattern}`) &&
  !PUBLIC_AREAS.some((area) => pattern === area || pattern.startsWith(`${area}/`))

beforeAll(async () => {
  const mine = await makePractice(house(), { name: 'Mine', page: '1' })
  const other = await makePractice(house(), { name: 'Theirs', page: '2' })
  cookie = (await signInAs(house(), mine, 'practice-manager', 'Priya Nair')).cookie
  const their = await signInAs(house(), other, 'practice-manager', 'Mark Moor')
  const contribution = await takeInComment(house(), other, {
    ...{ page: '2', photo: 'https://scontent.fbcdn.net/p.png' },
    message: 'A disgrace #obscenity #complaint',
  })
  const browser = browseAs(web().app, their.cookie)
  const address = `/contributions/${contribution}`
  const fields = { decision: 'report', clause: '4', reasonCode: 'other', reason: 'Obscene' }
  await browser.submit(address, `${address}/decide`, fields)
  const first = async (table: string) => {
    const rows = await asOwner<{ id: string }>(`select ${table}_id as id from heed.${table}`)
    return rows[0]?.id ?? ''
  }
  theirs = {
    person: their.personId,
    contribution,
    step: await first('step'),
    decision: await first('decision'),
    media: await first('media'),
    finding: await first('finding'),
  }
})

test('every route that is not public sends a visitor to sign in, and remembers where they were', async () => {
  const routes = listRoutes().filter(isStaffs)
  expect(routes.length).toBeGreaterThan(15)
  for (const { method, pattern } of routes) {
    const url = pattern.replaceAll(/:\w+/g, randomUUID())
    const reply = await web().app.inject({ method, url })
    const next = method === 'GET' ? `?next=${encodeURIComponent(url)}` : ''
    expect([method, pattern, reply.statusCode, reply.headers.location]).toEqual([
      ...[method, pattern, 303],
      `/sign-in${next}`,
    ])
  }
})

test('no session opens with a made-up cookie', async () => {
  const made = `heed-session=${randomUUID()}.${'x'.repeat(43)}`
  expect((await browseAs(web().app, made).get('/queue')).statusCode).toBe(303)
})

test('another practice’s ids are not found, whatever is done with them', async () => {
  const { body } = await browseAs(web().app, cookie).get('/decided')
  const csrf = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
  for (const { method, pattern } of listRoutes().filter(isStaffs)) {
    if (!pattern.includes(':')) continue
    const url = pattern
      .replace(':contributionId', theirs.contribution)
      .replace(':findingId', theirs.finding)
      .replace(':mediaId', theirs.media)
      .replace(':decisionId', theirs.decision)
      .replace(':question', 'harm-alleged')
      .replace(':personId', theirs.person)
      .replace('/steps/:id', `/steps/${theirs.step}`)
      .replace('/media/:id', `/media/${theirs.media}`)
      .replace(':id', theirs.contribution)
    const fields = { _csrf: csrf, ...{ decision: 'leave', reasonCode: 'other', answer: 'yes' } }
    const more = { kind: 'hate', reason: 'Why', note: 'Why', expectedVersion: '0' }
    const browser = browseAs(web().app, cookie)
    const reply =
      method === 'GET' ? await browser.get(url) : await browser.post(url, { ...fields, ...more })
    // A form that lacks what it must hold is refused before anything is looked for.
    const refusals = method === 'POST' ? [400, 404, 422] : [404]
    expect([method, pattern, refusals.includes(reply.statusCode)]).toEqual([method, pattern, true])
    expect(reply.body).not.toContain('disgrace')
  }
})

test('an id that is none is a page not found', async () => {
  const reply = await browseAs(web().app, cookie).get("/contributions/1'--")
  expect(reply.statusCode).toBe(404)
})

test('a change without the page’s own token is refused on every route', async () => {
  for (const { method, pattern } of listRoutes().filter(isStaffs)) {
    if (method === 'GET') continue
    const url = pattern.replaceAll(/:\w+/g, randomUUID())
    const reply = await browseAs(web().app, cookie).post(url, { decision: 'leave' })
    expect([pattern, reply.statusCode]).toEqual([pattern, 403])
  }
})

test('a page not found still shows staff where they can go', async () => {
  const { body } = await browseAs(web().app, cookie).get(`/contributions/${randomUUID()}`)
  expect(body).toContain('Page not found')
  expect(body).toContain('href="/queue"')
})
