/** What can be wrong with a connection. Each is shown on every page until it is right again. */
export const ALARM_KINDS = [
  'webhook-missed',
  'probe-failed',
  'not-subscribed',
  'lacks-rights',
  'token-ends',
  'data-access-ends',
  'version-ends',
  'needs-reconnecting',
  'writes-stopped',
] as const
export type AlarmKind = (typeof ALARM_KINDS)[number]

export interface Trouble {
  readonly kind: AlarmKind
  readonly message: string
}

const DAY_MS = 24 * 3600_000
/** Warned of twice: time to plan, and time to act. */
const WARN_DAYS = [14, 3]

/**
 * The warning that a date asks for: the first 14 days ahead, the last 3 days ahead, so that a person
 * is told twice.
 * @param whatEnds - such as `The access to Facebook`
 */
export function warnOfEnd(
  kind: 'token-ends' | 'data-access-ends',
  whatEnds: string,
  endsAt: Date | undefined,
  now: Date,
): Trouble | undefined {
  if (endsAt === undefined) return undefined
  const daysLeft = Math.ceil((endsAt.getTime() - now.getTime()) / DAY_MS)
  const step = WARN_DAYS.findLast((days) => daysLeft <= days)
  if (step === undefined) return undefined
  return daysLeft <= 0
    ? { kind, message: `${whatEnds} has ended. Connect it again.` }
    : {
        kind,
        message: `${whatEnds} ends in ${step === 3 ? 'less than 3 days' : 'less than 14 days'}. Connect it again before then.`,
      }
}
