import { createServer, type IncomingHttpHeaders } from 'node:http'
import { onTestFinished } from 'vitest'
import { createFakeClock } from '../clock/fake-clock.ts'
import {
  createFacebookSimulator,
  type FacebookSimulatorOptions,
} from './create-facebook-simulator.ts'
import { createReadyWorld } from './ready-world.ts'

export const START_MS = Date.UTC(2026, 9, 26, 9, 33, 10)

export interface CallOptions {
  /** Absent: the page's token. Null: none. */
  readonly token?: string | null
  readonly body?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** A running simulator with a page, an app with every permission, a person, and a client. */
export async function openSurgery(options: Omit<FacebookSimulatorOptions, 'clock'> = {}) {
  const clock = createFakeClock(START_MS)
  const simulator = createFacebookSimulator({ clock, ...options })
  await simulator.start()
  onTestFinished(simulator.stop)
  const ready = createReadyWorld(simulator)
  const person = simulator.build.createPerson('Jo Bloggs')
  const [postId = ''] = ready.postIds
  const pageToken = ready.pageToken.value

  async function call(method: string, path: string, { token, body, headers }: CallOptions = {}) {
    const response = await fetch(`${simulator.url}/v25.0/${path}`, {
      method,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token ?? pageToken}` }),
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parse(text) }
  }

  const comment = (message = 'Waited 40 minutes', parentId = postId) =>
    simulator.act.comment(parentId, { authorId: person.id, message }).id

  /** Connects a receiver the way an app does: callback, then page. */
  async function subscribe(receiver: Receiver, extra: Readonly<Record<string, unknown>> = {}) {
    const secret = ready.app.secrets[0] ?? ''
    await call('POST', `${ready.app.id}/subscriptions`, {
      token: `${ready.app.id}|${secret}`,
      body: {
        object: 'page',
        callback_url: receiver.url,
        fields: 'feed',
        include_values: true,
        verify_token: 'words',
        ...extra,
      },
    })
    return call('POST', `${ready.page.id}/subscribed_apps`, {
      body: { subscribed_fields: ['feed'] },
    })
  }

  return { ...ready, simulator, clock, person, postId, pageToken, call, comment, subscribe }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export interface Receiver {
  readonly url: string
  readonly got: { readonly headers: IncomingHttpHeaders; readonly body: Buffer }[]
  /** Status of the answers to deliveries from now on. */
  readonly answerWith: (status: number) => void
}

/** A webhook receiver that echoes challenges and keeps what it is sent. */
export async function openReceiver(verifyToken = 'words'): Promise<Receiver> {
  let status = 200
  const got: Receiver['got'] = []
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (request.method === 'GET') {
      const isKnown = searchParams.get('hub.verify_token') === verifyToken
      response.writeHead(isKnown ? 200 : 403)
      response.end(isKnown ? searchParams.get('hub.challenge') : 'no')
      return
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(chunks) })
      response.writeHead(status)
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  )
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/webhooks/facebook`,
    got,
    answerWith(next) {
      status = next
    },
  }
}

/** The changes of every delivery, in the order they came. */
export function changesOf(receiver: Receiver): readonly unknown[] {
  return receiver.got.flatMap(({ body }) => {
    const { entry } = JSON.parse(body.toString()) as { entry: { changes: unknown[] }[] }
    return entry.flatMap(({ changes }) => changes)
  })
}
