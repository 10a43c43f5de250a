import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { isLoopback } from './loopback.ts'
import { sendJson, type WebAnswer, type WebHandler, type WebRequest } from './web-answer.ts'

const LARGEST_BODY_BYTES = 64 * 1024 * 1024

export interface RunningServer {
  readonly url: string
  /** Breaks what is still open, a hanging answer too. */
  readonly stop: () => Promise<void>
}

export interface ServerAddress {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
}

/**
 * Listens on this machine alone: the simulated network hands out anybody's token to anybody.
 * @throws {Error} when the host is not a loopback address or the port is taken
 */
export async function startServer(
  address: ServerAddress,
  handle: WebHandler,
): Promise<RunningServer> {
  if (!isLoopback(address.host)) {
    throw new Error(`The simulator listens on a loopback address only, not on ${address.host}.`)
  }
  const server = createServer((incoming, outgoing) => {
    void answerOne(handle, incoming, outgoing)
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(address.port, address.host, resolve)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  const host = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address
  return {
    url: `http://${host}:${bound.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

async function answerOne(
  handle: WebHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const request = await readRequest(incoming)
    const answer = (await handle(request)) ?? sendJson(404, { error: 'Nothing lives here.' })
    writeAnswer(answer, incoming, outgoing)
  } catch (error) {
    if (incoming.destroyed && !incoming.complete) return
    const message = error instanceof Error ? error.message : 'The simulator failed.'
    writeAnswer(sendJson(500, { simulatorFailure: message }), incoming, outgoing)
  }
}

function writeAnswer(answer: WebAnswer, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (answer.kind === 'hang') return
  if (answer.kind === 'reset') {
    incoming.socket.resetAndDestroy()
    return
  }
  outgoing.writeHead(answer.status, {
    ...answer.headers,
    'content-length': Buffer.byteLength(answer.body),
  })
  outgoing.end(answer.body)
}

async function readRequest(incoming: IncomingMessage): Promise<WebRequest> {
  const target = new URL(incoming.url ?? '/', 'http://localhost')
  return {
    method: incoming.method ?? 'GET',
    path: target.pathname,
    query: target.searchParams,
    headers: incoming.headers,
    body: await readBody(incoming),
  }
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > LARGEST_BODY_BYTES) throw new Error('The body is larger than 64 MB.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
