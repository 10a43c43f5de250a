import { createServer, type RequestListener } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fetchMedia } from './fetch-media.ts'

const mediaHosts = ['.fbcdn.net', 'lookaside.fbsbx.com']
const png = Buffer.from('a picture')
const picture = () => new Response(png, { headers: { 'content-type': 'image/png' } })

/** A fetch that answers so, and tells what it was asked for. */
function answering(answer: () => Response | Promise<Response>) {
  const asked: string[] = []
  const fetch: typeof globalThis.fetch = (input) => {
    asked.push(new Request(input).url)
    return Promise.resolve().then(answer)
  }
  return { settings: { fetch, mediaHosts }, asked }
}

describe('a picture is fetched from', () => {
  test.each([
    'https://scontent.xx.fbcdn.net/v/p.png?oh=1&oe=2',
    'https://lookaside.fbsbx.com/lookaside/p',
  ])('%s', async (url) => {
    const { settings, asked } = answering(picture)
    expect(await fetchMedia(settings, url)).toEqual({
      ok: true,
      value: { bytes: png, contentType: 'image/png' },
    })
    expect(asked).toEqual([url])
  })
})

describe('nothing is asked of', () => {
  test.each([
    'https://evil.example/p.png',
    'https://fbcdn.net.evil.example/p.png',
    'https://evilfbcdn.net/p.png',
    'https://scontent.fbcdn.net@evil.example/p.png',
    'http://scontent.xx.fbcdn.net/p.png',
    'http://lookaside.fbsbx.com/p',
    'https://lookaside.fbsbx.com:8443/p',
    'http://127.0.0.1/p.png',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'no address',
  ])('%s', async (url) => {
    const { settings, asked } = answering(picture)
    expect(await fetchMedia(settings, url)).toMatchObject({
      ...{ ok: false, error: { kind: 'invalid' } },
    })
    expect(asked).toEqual([])
  })
})

describe('fails', () => {
  const url = 'https://scontent.xx.fbcdn.net/p.png'
  test.each([
    [403, 'gone'],
    [404, 'gone'],
    [429, 'transient'],
    [500, 'transient'],
    [503, 'transient'],
  ])('with HTTP status %i as %s', async (status, kind) => {
    const { settings } = answering(() => new Response('', { status }))
    expect(await fetchMedia(settings, url)).toMatchObject({ ok: false, error: { kind } })
  })
  test('as something that may pass when there is no answer', async () => {
    const { settings } = answering(() => Promise.reject(new TypeError('fetch failed')))
    expect(await fetchMedia(settings, url)).toMatchObject({
      ...{ ok: false, error: { kind: 'transient' } },
    })
  })
  test('when it is larger than 25 MB, without reading it all', async () => {
    let parts = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        parts += 1
        controller.enqueue(new Uint8Array(1_000_000))
      },
    })
    const { settings } = answering(() => new Response(endless))
    expect(await fetchMedia(settings, url)).toMatchObject({
      ...{ ok: false, error: { kind: 'invalid' } },
    })
    expect(parts).toBeLessThan(30)
  })
})

test('keeps a picture of just 25 MB', async () => {
  const { settings } = answering(() => new Response(new Uint8Array(25_000_000)))
  const fetched = await fetchMedia(settings, 'https://a.fbcdn.net/p')
  expect(fetched.ok && fetched.value.bytes.length).toBe(25_000_000)
})

test('follows no redirect', async () => {
  const asked: (string | undefined)[] = []
  const host = await listen((request, response) => {
    asked.push(request.url)
    response.writeHead(302, { location: '/elsewhere' }).end()
  })
  const settings = { fetch, mediaHosts: [`http://${host}`] }
  expect((await fetchMedia(settings, `http://${host}/p`)).ok).toBe(false)
  expect(asked).toEqual(['/p'])
})

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `127.0.0.1:${address.port}`
}
