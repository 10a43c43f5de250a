import { z } from 'zod'

/** What a call is for: the less it matters now, the earlier it makes room. */
export type Urgency = 'needed' | 'look' | 'full-look'

/** Percent of the allowance at which calls of each kind pause, well before Meta blocks everything. */
const PAUSES_AT: Readonly<Record<Urgency, number>> = { needed: 100, look: 90, 'full-look': 70 }
/** Without a word on how long, a spent allowance is left alone for an hour. */
const DEFAULT_PARK_MS = 3600_000
/** A reading says nothing about later. */
const READING_HOLDS_MS = 10 * 60_000

interface Reading {
  readonly percent: number
  readonly atMs: number
  readonly parkedUntilMs: number
}

/**
 * How much of its allowance each token and app has used, as Meta's answers tell. Calls made while
 * blocked lengthen the block, so that none is made.
 * @see https://developers.facebook.com/docs/graph-api/overview/rate-limiting/
 */
export interface UsageMeter {
  readonly note: (owner: string, headers: Headers) => void
  readonly park: (owner: string, spanMs: number) => void
  /** How long such a call must wait; 0 when it may be made. */
  readonly waitMs: (owners: readonly string[], urgency: Urgency) => number
}

export function createUsageMeter(nowMs: () => number): UsageMeter {
  const readings = new Map<string, Reading>()
  const note = (owner: string, percent: number, parkMs: number) => {
    const atMs = nowMs()
    const before = readings.get(owner)?.parkedUntilMs ?? 0
    readings.set(owner, { percent, atMs, parkedUntilMs: Math.max(before, atMs + parkMs) })
  }
  return {
    note: (owner, headers) => {
      for (const { of, percent, regainMs } of readUsage(owner, headers)) {
        const isSpent = percent >= 100
        note(of, percent, regainMs > 0 ? regainMs : isSpent ? DEFAULT_PARK_MS : 0)
      }
    },
    park: (owner, spanMs) => {
      note(owner, 100, spanMs)
    },
    waitMs: (owners, urgency) => {
      const now = nowMs()
      const waits = owners.flatMap((owner) => {
        const reading = readings.get(owner)
        if (reading === undefined) return []
        if (reading.parkedUntilMs > now) return [reading.parkedUntilMs - now]
        const isFresh = now - reading.atMs < READING_HOLDS_MS
        const pauses = isFresh && reading.percent >= PAUSES_AT[urgency] && urgency !== 'needed'
        return pauses ? [reading.atMs + READING_HOLDS_MS - now] : []
      })
      return Math.max(0, ...waits)
    },
  }
}

/** The name under which an app's own allowance is kept. */
export const appOwner = (appId: string) => `app:${appId}`

const Percent = z.number().catch(0)
const Counts = z.object({
  call_count: Percent,
  total_time: Percent,
  total_cputime: Percent,
})
const BusinessUsage = z.record(
  z.string(),
  z.array(Counts.extend({ estimated_time_to_regain_access: z.number().catch(0) })),
)

interface Usage {
  readonly of: string
  readonly percent: number
  readonly regainMs: number
}

const HEADERS = { business: 'x-business-use-case-usage', page: 'x-page-usage', app: 'x-app-usage' }

function readUsage(owner: string, headers: Headers): readonly Usage[] {
  const business = parseHeader(BusinessUsage, headers.get(HEADERS.business)) ?? {}
  const found = Object.entries(business).flatMap(([of, usages]) =>
    usages.map((usage) => ({
      of,
      percent: highest(usage),
      // In minutes.
      regainMs: usage.estimated_time_to_regain_access * 60_000,
    })),
  )
  const page = parseHeader(Counts, headers.get(HEADERS.page))
  const app = parseHeader(Counts, headers.get(HEADERS.app))
  if (page !== undefined) found.push({ of: owner, percent: highest(page), regainMs: 0 })
  if (app !== undefined) found.push({ of: owner, percent: highest(app), regainMs: 0 })
  return found
}

function highest(counts: z.infer<typeof Counts>): number {
  return Math.max(counts.call_count, counts.total_time, counts.total_cputime)
}

/** A header that cannot be read is no reason to fail a call that went well. */
function parseHeader<Value>(schema: z.ZodType<Value>, header: string | null): Value | undefined {
  if (header === null) return undefined
  try {
    return schema.parse(JSON.parse(header))
  } catch {
    return undefined
  }
}
