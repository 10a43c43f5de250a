import { z } from 'zod'
import type { QueuePlace } from '../../store/queue-page.ts'

const Cursor = z.object({
  rank: z.coerce.number(),
  dueAt: z.coerce.number().transform((ms) => new Date(ms)),
  contributionId: z.uuid(),
})
const SHAPE = /^(?<rank>\d)\.(?<dueAt>\d{1,15})\.(?<contributionId>.{36})$/

/** A place in the queue, for an address. */
export function writeCursor({ rank, dueAt, contributionId }: QueuePlace): string {
  return `${rank}.${dueAt.getTime()}.${contributionId}`
}

/** Undefined for anything that is no place. */
export function readCursor(text: unknown): QueuePlace | undefined {
  return Cursor.safeParse(SHAPE.exec(String(text))?.groups).data
}
