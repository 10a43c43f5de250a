import type { FastifyInstance, FastifyReply } from 'fastify'
import { PassThrough } from 'node:stream'

/** Sends one event to the browser. */
export type SendEvent = (event: string, data: string) => void

const KEEP_ALIVE_MS = 25_000
/** Then the browser comes again by itself, and its session is looked at anew. */
const LONGEST_MS = 10 * 60_000

const open = new Set<PassThrough>()

/** Lets the server close: streams would keep it open for as long as a page is. */
export function endStreamsOnClose(app: FastifyInstance): void {
  app.addHook('preClose', (done) => {
    for (const stream of open) stream.end()
    done()
  })
}

/**
 * Answers with a stream of events that stays open until the browser goes or ten minutes have passed.
 * @param start - begins sending, and returns what stops it
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function sendEvents(
  reply: FastifyReply,
  start: (send: SendEvent) => () => void,
): FastifyReply {
  const stream = new PassThrough()
  const stop = start((event, data) => {
    stream.write(`event: ${event}\ndata: ${data}\n\n`)
  })
  // A proxy gives up on what is silent.
  const beat = setInterval(() => stream.write(':\n\n'), KEEP_ALIVE_MS)
  const end = setTimeout(() => stream.end(), LONGEST_MS)
  open.add(stream)
  stream.once('close', () => {
    stop()
    clearInterval(beat)
    clearTimeout(end)
    open.delete(stream)
  })
  stream.write('retry: 3000\n\n')
  return reply
    .type('text/event-stream; charset=utf-8')
    .header('x-accel-buffering', 'no')
    .send(stream)
}
