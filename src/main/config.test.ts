import { describe, expect, test } from 'vitest'
import { readConfig, UsageError } from './config.ts'

describe('the environment is refused with the name of the variable', () => {
  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HEED_DEMO', 'yes'],
    ['HEED_LOG', 'everything'],
    ['DATABASE_URL', 'mysql://localhost/heed'],
    ['HEED_PUBLIC_URL', 'heed.example'],
    ['HEED_PUBLIC_URL', 'ftp://heed.example'],
    ['HEED_SECRET_KEY', 'short'],
    ['META_GRAPH_URL', 'http://graph.example'],
    ['META_GRAPH_URL', 'graph'],
    ['META_GRAPH_VERSION', '25'],
    ['SMTP_URL', 'mail.example'],
    ['SMTP_URL', 'https://mail.example'],
    ['SMTP_FROM', 'Heed'],
    ['NOTIFY_API_KEY', 'hunter2'],
    ['NOTIFY_EMAIL_TEMPLATE', '12'],
  ])('%s=%s', (name, value) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(UsageError)
    expect(read).toThrow(new RegExp(`^${name}: .+`))
    expect(read).not.toThrow(/\n/)
  })
})

test('never repeats a secret that is wrong', () => {
  expect(() => readConfig({ HEED_SECRET_KEY: 'hunter2' })).not.toThrow(/hunter2/)
})

test('an empty variable is one that was not given', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}))
})

test('an empty environment starts the embedded database on port 3000 of this machine', () => {
  expect(readConfig({})).toMatchObject({
    ...{ port: 3000, host: 'localhost', databaseUrl: undefined, demonstration: true },
    publicUrl: new URL('http://localhost:3000'),
  })
})

test('takes a simulated network without TLS on this machine only', () => {
  for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000']) {
    expect(readConfig({ META_GRAPH_URL: `http://${host}` }).metaGraphUrl).toBe(`http://${host}`)
  }
  expect(readConfig({ META_GRAPH_URL: 'https://graph.example' }).metaGraphUrl).toBeDefined()
})

test('takes a secret key of 32 bytes in base64', () => {
  const key = Buffer.alloc(32, 7)
  expect(readConfig({ HEED_SECRET_KEY: key.toString('base64') }).secretKey).toEqual(key)
})
