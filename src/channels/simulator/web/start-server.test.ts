import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startServer } from './start-server.ts'
import { sendJson, type WebHandler } from './web-answer.ts'

async function serve(handle: WebHandler): Promise<string> {
  const server = await startServer({ host: '127.0.0.1', port: 0 }, handle)
  onTestFinished(server.stop)
  return server.url
}

test('refuses an address other machines could reach', async () => {
  const started = startServer({ host: '0.0.0.0', port: 0 }, () => Promise.resolve(undefined))
  await expect(started).rejects.toThrow('loopback')
})

test('says so when the port is taken', async () => {
  const url = await serve(() => Promise.resolve(undefined))
  const port = Number(new URL(url).port)
  const again = startServer({ host: '127.0.0.1', port }, () => Promise.resolve(undefined))
  await expect(again).rejects.toThrow('EADDRINUSE')
})

test('hands over method, path, query and body, and sends the answer', async () => {
  const url = await serve(({ method, path, query, body }) =>
    Promise.resolve(sendJson(201, { method, path, q: query.get('q'), body: body.toString() })),
  )
  const response = await fetch(`${url}/a?q=1`, { method: 'POST', body: 'café' })
  expect(response.status).toBe(201)
  expect(await response.json()).toEqual({ method: 'POST', path: '/a', q: '1', body: 'café' })
})

test('answers 404 for a path that nobody answers, and 500 when the handler fails', async () => {
  const url = await serve(({ path }) =>
    path === '/' ? Promise.resolve(undefined) : Promise.reject(new Error('broken')),
  )
  expect((await fetch(`${url}/`)).status).toBe(404)
  const failed = await fetch(`${url}/fail`)
  expect([failed.status, await failed.json()]).toEqual([500, { simulatorFailure: 'broken' }])
})

test('a reset breaks the connection without an answer', async () => {
  const url = await serve(() => Promise.resolve({ kind: 'reset' }))
  await expect(fetch(url)).rejects.toThrow()
})

test('stopping ends what hangs', async () => {
  const server = await startServer({ host: '127.0.0.1', port: 0 }, () =>
    Promise.resolve({ kind: 'hang' }),
  )
  const hanging = fetch(server.url)
  const refused = expect(hanging).rejects.toThrow()
  await new Promise((resolve) => setTimeout(resolve, 50))
  await server.stop()
  await refused
})

test('a client that goes away in the middle of its body does no harm', async () => {
  const url = await serve(() => Promise.resolve(sendJson(200, {})))
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  await new Promise<void>((resolve) => {
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf', () => {
      socket.destroy()
      resolve()
    })
  })
  expect((await fetch(url)).status).toBe(200)
})
