import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { FINDING_KINDS } from '../src/guidance/finding-kinds.ts'

const thresholds = z.partialRecord(
  z.enum(FINDING_KINDS),
  z.object({
    /** The least probability at which the model finds the kind. */
    threshold: z.number(),
    /** Below this probability the rules' finding falls. */
    veto: z.number(),
    reason: z.string(),
  }),
)

/** The thresholds that a person settled on, after what cross-validation proposed (`npm run train` prints it). */
export function readThresholds() {
  const file = new URL('thresholds.json', import.meta.url)
  return thresholds.parse(JSON.parse(readFileSync(file, 'utf8')))
}
