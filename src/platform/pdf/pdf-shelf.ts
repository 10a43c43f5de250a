import type { FastifyReply } from 'fastify'

const KEPT = 40

/** Keeps the last papers that were made: making one takes long, and many people ask for the same. */
export function createPdfShelf() {
  const shelf = new Map<string, Promise<Uint8Array>>()
  return async (key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const found = shelf.get(key)
    if (found !== undefined) return found
    const made = make()
    shelf.set(key, made)
    made.catch(() => shelf.delete(key))
    const [oldest] = shelf.keys()
    if (shelf.size > KEPT && oldest !== undefined) shelf.delete(oldest)
    return made
  }
}

export function sendPdf(reply: FastifyReply, fileName: string, bytes: Uint8Array): FastifyReply {
  return reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${fileName}"`)
    .send(Buffer.from(bytes))
}
