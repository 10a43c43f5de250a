import fastify from 'fastify'
import { expect, test } from 'vitest'
import { acceptUploads, uploadsIn } from './uploads.ts'

async function send(form: FormData) {
  const app = fastify()
  acceptUploads(app, { files: 2, fileBytes: 1000 })
  app.post('/', (request) => {
    const files = uploadsIn(request.body, 'scan')
    const fields = Object.entries(request.body as object).filter(([name]) => name !== 'scan')
    return { fields, files: files.map(({ name, bytes }) => [name, bytes.toString()]) }
  })
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  const payload = Buffer.from(await request.arrayBuffer())
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  return app.inject({ method: 'POST', url: '/', payload, headers })
}

function someForm(...files: readonly (readonly [string, string])[]) {
  const form = new FormData()
  form.set('_csrf', 'token')
  for (const [name, text] of files) form.append('scan', new Blob([text]), name)
  return form
}

test('gives fields as text and files as bytes, in their order', async () => {
  const reply = await send(someForm(['a.png', 'one'], ['b.png', 'two']))
  expect(reply.json()).toEqual({
    fields: [['_csrf', 'token']],
    files: [
      ['a.png', 'one'],
      ['b.png', 'two'],
    ],
  })
})

test('a choice left empty is no file', async () => {
  expect((await send(someForm(['', '']))).json<{ files: unknown[] }>().files).toEqual([])
})

test('refuses a file that is too large, and more files than are taken', async () => {
  expect((await send(someForm(['a.png', 'x'.repeat(1001)]))).statusCode).toBe(413)
  const many = someForm(['a', '1'], ['b', '2'], ['c', '3'])
  expect((await send(many)).statusCode).toBe(413)
})

test('refuses a form that breaks off', async () => {
  const app = fastify()
  acceptUploads(app, { files: 2, fileBytes: 1000 })
  app.post('/', () => 'read')
  const headers = { 'content-type': 'multipart/form-data; boundary=xx' }
  const payload = '--xx\r\nContent-Disposition: form-data; name="scan"; filename="a"\r\n\r\nhalf'
  const reply = await app.inject({ method: 'POST', url: '/', headers, payload })
  expect(reply.statusCode).toBe(400)
})
