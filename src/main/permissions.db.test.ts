import fastify from 'fastify'
import { createHmac, randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { makePractice, signInAs } from '../../test/builders/practice-with-page.ts'
import { useTestHouse } from '../../test/setup/test-house.ts'
import { makeCsrfToken } from '../platform/web/csrf-token.ts'
import { requirePermission } from '../practice/pages/require-permission.ts'
import { may } from '../practice/rules/permissions.ts'
import { type Role, ROLES } from '../practice/rules/roles.ts'
import { staffLinks } from './staff-links.ts'

const { house, web } = useTestHouse()
const cookies = new Map<Role, string>()

beforeAll(async () => {
  await web().app.ready()
  const practiceId = await makePractice(house())
  for (const role of ROLES) {
    const { cookie } = await signInAs(house(), practiceId, role, `A ${role}`)
    cookies.set(role, cookie)
  }
})

/** Asks as this role, with the form token that a page of theirs would carry. */
function ask(role: Role, method: string, url: string) {
  const cookie = cookies.get(role) ?? ''
  const key = createHmac('sha256', house().secretKey).update('forms').digest()
  const token = makeCsrfToken({ key, sessionId: cookie.replace('heed-session=', '') }, 'nonce')
  return web().app.inject({
    method: method as 'GET',
    url: url.replaceAll(/:\w+/g, randomUUID()),
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    ...(method === 'POST' && { payload: new URLSearchParams({ _csrf: token }).toString() }),
  })
}

test.each(ROLES)(
  'a %s reaches what the permissions open to the role, and nothing else',
  async (role) => {
    expect(web().staffRoutes.length).toBeGreaterThan(20)
    for (const { method, url, permission } of web().staffRoutes) {
      // Comes with every GET.
      if (method === 'HEAD') continue
      const { statusCode } = await ask(role, method, url)
      const reached = [method, url, permission, statusCode !== 403]
      expect(reached).toEqual([method, url, permission, may(role, permission)])
    }
  },
)

test.each(ROLES)('the menu of a %s holds what the role may open', async (role) => {
  const { body } = await ask(role, 'GET', '/account')
  const menu = /<nav class="nhsuk-header__navigation"[^]*?<\/nav>/.exec(body)?.[0] ?? ''
  for (const { href, permission, group } of staffLinks) {
    if (group !== undefined) continue
    expect([href, menu.includes(`href="${href}"`)]).toEqual([href, may(role, permission)])
  }
})

test.each(ROLES)('a %s begins on a page that the role may open', async (role) => {
  const { headers } = await ask(role, 'GET', '/')
  expect((await ask(role, 'GET', headers.location ?? '')).statusCode).toBe(200)
})

test('a route that declares no permission keeps the program from starting', async () => {
  const app = fastify()
  app.register((scope, _options, done) => {
    requirePermission(scope, () => undefined)
    scope.get('/open-to-all', () => 'everything')
    done()
  })
  await expect(app.ready()).rejects.toThrow('GET /open-to-all declares no permission')
})
