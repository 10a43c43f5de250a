import type { WorldClock } from '../../clock/world-clock.ts'
import type { FacebookSettings } from '../settings.ts'

export interface UsageReading {
  /** Of the calls the window allows, 0 to 100. */
  readonly percent: number
  /** The owner was told to stop before this call. */
  readonly isParked: boolean
  /** Until calls succeed again; 0 when they do. */
  readonly regainMs: number
}

export interface Usage {
  /** Counts a call, a refused one too. One that is made while parked lengthens the wait. */
  readonly count: (ownerId: string) => UsageReading
  /** Refuses the owner's calls for a time. */
  readonly park: (ownerId: string, spanMs: number) => void
  readonly clear: () => void
}

interface Meter {
  readonly used: number
  readonly atMs: number
  readonly parkedUntilMs: number
}

/**
 * Counts calls as a leaking bucket: the window's budget drains evenly over the window.
 * @see https://developers.facebook.com/docs/graph-api/overview/rate-limiting/
 */
export function createUsage(clock: WorldClock, settings: () => FacebookSettings): Usage {
  const meters = new Map<string, Meter>()

  function readMeter(ownerId: string): Meter {
    const nowMs = clock.now()
    const meter = meters.get(ownerId)
    if (!meter) return { used: 0, atMs: nowMs, parkedUntilMs: -Infinity }
    const { callBudget, usageWindowMs } = settings()
    const wasParked = meter.parkedUntilMs > meter.atMs && meter.parkedUntilMs <= nowMs
    const drained = ((nowMs - meter.atMs) / usageWindowMs) * callBudget
    const used = wasParked ? 0 : Math.max(0, meter.used - drained)
    return { used, atMs: nowMs, parkedUntilMs: meter.parkedUntilMs }
  }

  function countParked(ownerId: string, meter: Meter): UsageReading {
    const parkedUntilMs = meter.parkedUntilMs + settings().parkExtensionMs
    meters.set(ownerId, { ...meter, parkedUntilMs })
    return { percent: 100, isParked: true, regainMs: parkedUntilMs - meter.atMs }
  }

  return {
    count(ownerId) {
      const meter = readMeter(ownerId)
      if (meter.parkedUntilMs > meter.atMs) return countParked(ownerId, meter)
      const used = meter.used + 1
      const percent = Math.min(100, Math.floor((used / settings().callBudget) * 100))
      const regainMs = percent === 100 ? settings().parkMs : 0
      const parkedUntilMs = regainMs > 0 ? meter.atMs + regainMs : meter.parkedUntilMs
      meters.set(ownerId, { used, atMs: meter.atMs, parkedUntilMs })
      return { percent, isParked: false, regainMs }
    },
    park(ownerId, spanMs) {
      const meter = readMeter(ownerId)
      meters.set(ownerId, { ...meter, parkedUntilMs: meter.atMs + spanMs })
    },
    clear() {
      meters.clear()
    },
  }
}
