import { expect, test } from 'vitest'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'

const { web, asOwner } = useTestHouse()

const visitor = (cookie = '') => browseAs(web().app, cookie)
const form = () => ({
  code: web().setUpCode,
  practice: 'Willow Bank Surgery',
  sites: 'Willow Bank, Burton\r\nStretton Branch, Stretton\r\n',
  name: 'Priya Nair',
  email: 'priya@example.org',
  password: 'correct horse',
})

test('says on the sign-in page where an empty installation is set up', async () => {
  expect((await visitor().get('/sign-in')).body).toContain('<a href="/set-up">')
})

test('makes nothing without the code from the terminal, and keeps what was typed', async () => {
  const reply = await visitor().post('/set-up', { ...form(), code: 'guess' })
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('Enter the code from the terminal')
  expect(reply.body).toContain('value="Willow Bank Surgery"')
  expect(reply.body).not.toContain('correct horse')
  expect(await asOwner('select from heed.practice')).toHaveLength(0)
})

test('tells each thing that is wrong at its field', async () => {
  const wrong = {
    ...form(),
    practice: ' ',
    sites: 'Willow Bank',
    email: 'priya',
    password: 'short',
  }
  const { body } = await visitor().post('/set-up', wrong)
  const links = [...body.matchAll(/<a href="#(\w+)">([^<]+)</g)].map(([, field, said]) => [
    field,
    said,
  ])
  expect(links).toEqual([
    ['practice', 'Enter the name of the practice'],
    ['sites', 'Write “Willow Bank” as the site’s name, a comma and the town'],
    ['email', 'Enter an email address in the right format'],
    ['password', 'Enter a password of at least 10 characters'],
  ])
})

test('makes the practice once, signs its manager in, and is gone', async () => {
  const reply = await visitor().post('/set-up', form())
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/settings/set-up'])
  const cookie = String(reply.headers['set-cookie']).split(';')[0]
  const queue = await visitor(cookie).get('/queue')
  expect(queue.body).toContain('Willow Bank Surgery')
  expect(queue.body).toContain('No page is connected yet')
  expect(await asOwner('select name, town from heed.site order by position')).toEqual([
    { name: 'Willow Bank', town: 'Burton' },
    { name: 'Stretton Branch', town: 'Stretton' },
  ])
  expect((await visitor().get('/set-up')).statusCode).toBe(404)
  expect((await visitor().post('/set-up', form())).statusCode).toBe(404)
  expect((await visitor().get('/sign-in')).body).not.toContain('/set-up')
})
