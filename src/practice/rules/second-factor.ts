/** How far a session may go: everywhere, or what must come first. */
export const STAGES = ['open', 'second-factor', 'enrolment'] as const
export type SessionStage = (typeof STAGES)[number]

export interface FactorSituation {
  /** Whether the role must have one, where the practice asks for it. */
  readonly isNeeded: boolean
  readonly hasOne: boolean
  /** From when on it is insisted on; undefined before the first sign-in. */
  readonly dueAt: Date | undefined
}

/** From the first sign-in on, a person has a week to set up a second factor. */
const GRACE_MS = 7 * 24 * 3600_000

export interface FactorPlan {
  readonly stage: SessionStage
  readonly dueAt: Date | undefined
  /** Whether this is the moment to offer it: at the first sign-in. */
  readonly isOffered: boolean
}

/** What a right password opens. */
export function planSecondFactor(situation: FactorSituation, now: Date): FactorPlan {
  const { isNeeded, hasOne, dueAt } = situation
  if (hasOne) return { stage: 'second-factor', dueAt, isOffered: false }
  if (!isNeeded) return { stage: 'open', dueAt, isOffered: false }
  if (dueAt === undefined) {
    return { stage: 'open', dueAt: new Date(now.getTime() + GRACE_MS), isOffered: true }
  }
  return { stage: dueAt <= now ? 'enrolment' : 'open', dueAt, isOffered: false }
}
