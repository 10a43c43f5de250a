import type { PracticeId } from '../base/practice-id.ts'
import type { InPractice } from '../platform/database/database.ts'
import { findAuditSequence } from './audit-log.ts'

/** Calls back whenever something was recorded for a practice. @returns what ends it */
export type WatchAudit = (practiceId: PracticeId, onChange: () => void) => () => void

interface Watched {
  readonly listeners: Set<() => void>
  sequence: number | undefined
  timer: NodeJS.Timeout | undefined
}

const EVERY_MS = 1000

/**
 * Looks once a second at the end of the log of each practice that somebody watches, however many do. Everything
 * that a person can see change is recorded there, by whichever process, so that one number tells of it.
 */
export function watchAudit(inPractice: InPractice, everyMs = EVERY_MS): WatchAudit {
  const watched = new Map<PracticeId, Watched>()
  const look = async (practiceId: PracticeId, one: Watched) => {
    // While the database is away nothing changes; pages say so when they are loaded.
    const sequence = await inPractice(practiceId, findAuditSequence).catch(() => one.sequence)
    const isNews = one.sequence !== undefined && sequence !== one.sequence
    one.sequence = sequence
    if (isNews) for (const listener of one.listeners) listener()
    if (watched.get(practiceId) === one) plan(practiceId, one)
  }
  const plan = (practiceId: PracticeId, one: Watched) => {
    one.timer = setTimeout(() => void look(practiceId, one), everyMs).unref()
  }
  return (practiceId, onChange) => {
    const one = watched.get(practiceId) ?? {
      listeners: new Set(),
      sequence: undefined,
      timer: undefined,
    }
    one.listeners.add(onChange)
    if (!watched.has(practiceId)) {
      watched.set(practiceId, one)
      void look(practiceId, one)
    }
    return () => {
      one.listeners.delete(onChange)
      if (one.listeners.size > 0) return
      clearTimeout(one.timer)
      watched.delete(practiceId)
    }
  }
}
