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

/** A connection as it was inspected, to be kept. */
export interface InspectedAccount {
  readonly network: string
  readonly accountId: string
  readonly accountName: string
  /** Sealed before they are kept. */
  readonly credentials: unknown
  readonly tokenExpiresAt: Date | undefined
  readonly dataAccessExpiresAt: Date | undefined
}

/** Keeps a page's connection: see `saveAccountConnection`. */
export function savePageConnection(
  deps: SaveConnectionDeps,
  practiceId: PracticeId,
  pageId: string,
  { pageName, credentials, ...ends }: InspectedConnection,
): Promise<void> {
  const page = { network: 'facebook', accountId: pageId, accountName: pageName, credentials }
  return saveAccountConnection(deps, practiceId, { ...page, ...ends })
}

/** Keeps a connection, its credentials sealed, has it looked around, and sends on what waited for it. */
export async function saveAccountConnection(
  { database, enqueue, seal }: SaveConnectionDeps,
  practiceId: PracticeId,
  { credentials, ...account }: InspectedAccount,
): Promise<void> {
  const { network, accountId } = account
  await database.inPractice(practiceId, async (tx) => {
    const found = (await findConnections(tx)).find(
      (row) => row.network === network && row.account_id === accountId,
    )
    const connectionId = found?.connection_id ?? newId()
    const at = systemClock.now()
    const sealed = seal.close(JSON.stringify(credentials), `${practiceId}:${accountId}`)
    await saveConnection(tx, { ...account, connectionId, credentials: sealed, at })
    await noteProbed(tx, connectionId, account, at)
    await clearAlarms(tx, connectionId, ALARM_KINDS, at)
    await askForLooks(tx, connectionId, at)
    await resumeConnection(enqueue, tx, connectionId)
    await createAuditLog(systemClock)(tx, [
      {
        actor: { kind: 'command' },
        action: 'connected',
        subject: `connection:${connectionId}`,
        detail: { network, account: accountId },
      },
    ])
  })
}
