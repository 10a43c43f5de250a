import { z } from 'zod'
import type { DecidedPlace, DecidedRow } from '../../store/decided-page.ts'

const Cursor = z.object({
  decidedAt: z.coerce.number().transform((ms) => new Date(ms)),
  decisionId: z.uuid(),
})
const SHAPE = /^(?<decidedAt>\d{1,15})\.(?<decisionId>.{36})$/

/** A place in the list of decisions, for an address. */
export function writeCursor(row: Pick<DecidedRow, 'decided_at' | 'decision_id'>): string {
  return `${row.decided_at.getTime()}.${row.decision_id}`
}

/** Undefined for anything that is no place. */
export function readCursor(text: unknown): DecidedPlace | undefined {
  return Cursor.safeParse(SHAPE.exec(String(text))?.groups).data
}
