import type { PracticeId } from '../base/practice-id.ts'
import type { Health } from './channel.ts'
import { findWait, planNextLook, type RereadDeps } from './find-on-network.ts'
import { ALARM_KINDS, type AlarmKind, type Trouble, warnOfEnd } from './rules/alarm.ts'
import { clearAlarms, forgetOldMisses, isAlarmed, raiseAlarms } from './store/alarms.ts'
import { type ConnectionRow, findConnection } from './store/connections.ts'
import { askForFullLook, noteProbed } from './store/looks.ts'

/** What a probe that came back says nothing about. */
const NOT_PROBED: readonly AlarmKind[] = ['webhook-missed', 'writes-stopped']
/** One that was missed is forgotten once a day went by without another. */
const MISSED_STANDS_MS = 24 * 3600_000

/** Asks a connection for all that it rests on, raises what is wrong and clears what is right again. */
export async function probeConnection(
  deps: RereadDeps,
  practiceId: PracticeId,
  connectionId: string,
): Promise<void> {
  const row = await deps.inPractice(practiceId, (tx) => findConnection(tx, connectionId))
  const channel = row && deps.channels.get(row.network)
  if (row === undefined || channel === undefined) return
  // While it is parked, any call would lengthen the wait.
  if (findWait(row, deps.clock.now(), 'read') !== undefined) return
  const probed = await channel.probe(deps.openConnection(row))
  await deps.inPractice(practiceId, async (tx) => {
    const now = deps.clock.now()
    if (!probed.ok) {
      await planNextLook(deps, tx, connectionId, probed.error)
      if (probed.error.kind !== 'throttle' && probed.error.kind !== 'auth') {
        const { message } = probed.error
        await raiseAlarms(tx, connectionId, [{ kind: 'probe-failed', message }], now)
      }
      return
    }
    const troubles = listTroubles(row, probed.value, now)
    const wrong = new Set(troubles.map(({ kind }) => kind))
    const right = ALARM_KINDS.filter((kind) => !wrong.has(kind) && !NOT_PROBED.includes(kind))
    await noteProbed(tx, connectionId, probed.value, now)
    const isNews =
      wrong.has('not-subscribed') && !(await isAlarmed(tx, connectionId, 'not-subscribed'))
    await raiseAlarms(tx, connectionId, troubles, now)
    await clearAlarms(tx, connectionId, right, now)
    if (isNews) await askForFullLook(tx, connectionId, now)
    await forgetOldMisses(tx, connectionId, new Date(now.getTime() - MISSED_STANDS_MS), now)
  })
}

function listTroubles(row: ConnectionRow, health: Health, now: Date): readonly Trouble[] {
  const name = `“${row.account_name}”`
  return [
    ...health.troubles,
    warnOfEnd('token-ends', `Our access to ${name}`, health.tokenExpiresAt, now),
    warnOfEnd(
      'data-access-ends',
      `Our access to what people write on ${name}`,
      health.dataAccessExpiresAt,
      now,
    ),
  ].filter((trouble) => trouble !== undefined)
}
