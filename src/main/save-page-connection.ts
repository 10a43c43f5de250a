import { v7 as newId } from 'uuid'
import { createAuditLog } from '../audit/audit-log.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { InspectedConnection } from '../channels/facebook/inspect-connection.ts'
import { resumeConnection } from '../contributions/resume-connection.ts'
import { ALARM_KINDS } from '../contributions/rules/alarm.ts'
import { clearAlarms } from '../contributions/store/alarms.ts'
import { askForLooks, noteProbed } from '../contributions/store/looks.ts'
import { findConnections, saveConnection } from '../contributions/store/connections.ts'
import type { Database } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import type { Seal } from '../platform/seal.ts'
import { systemClock } from './wire.ts'

export interface SaveConnectionDeps {
  readonly database: Database
  readonly enqueue: Enqueue
  readonly seal: Seal
}

/** Keeps a page's connection, its credentials sealed, and sends on what waited for it. */
export async function savePageConnection(
  { database, enqueue, seal }: SaveConnectionDeps,
  practiceId: PracticeId,
  pageId: string,
  { pageName, credentials, ...ends }: InspectedConnection,
): Promise<void> {
  await database.inPractice(practiceId, async (tx) => {
    const found = (await findConnections(tx)).find(
      (row) => row.network === 'facebook' && row.account_id === pageId,
    )
    const connectionId = found?.connection_id ?? newId()
    await saveConnection(tx, {
      connectionId,
      network: 'facebook',
      accountId: pageId,
      accountName: pageName,
      credentials: seal.close(JSON.stringify(credentials), `${practiceId}:${pageId}`),
      at: systemClock.now(),
    })
    const at = systemClock.now()
    await noteProbed(tx, connectionId, ends, at)
    await clearAlarms(tx, connectionId, ALARM_KINDS, at)
    await askForLooks(tx, connectionId, at)
    await resumeConnection(enqueue, tx, connectionId)
    await createAuditLog(systemClock)(tx, [
      {
        actor: { kind: 'command' },
        action: 'connected',
        subject: `connection:${connectionId}`,
        detail: { network: 'facebook', account: pageId },
      },
    ])
  })
}
