import type { z } from 'zod'
import type { PracticeId } from '../base/practice-id.ts'
import { FacebookCredentials } from '../channels/facebook/credentials.ts'
import type { ConnectedPage } from '../channels/facebook/webhook-routes.ts'
import { GoogleCredentials } from '../channels/google/credentials.ts'
import type { ConnectedLocation } from '../channels/google/push-routes.ts'
import type { Database } from '../platform/database/database.ts'

/** Whom a webhook could mean, of every practice: it comes before its practice is known. */
export interface AccountFinders {
  readonly findPages: () => Promise<readonly ConnectedPage[]>
  readonly findLocations: () => Promise<readonly ConnectedLocation[]>
}

interface ListedConnection {
  readonly practice_id: PracticeId
  readonly account_id: string
  readonly credentials: Buffer
}

export function createAccountFinders(
  call: Database['call'],
  openCredentials: (practiceId: string, accountId: string, sealed: Buffer) => unknown,
): AccountFinders {
  const find = async <Credentials>(network: string, schema: z.ZodType<Credentials>) => {
    const rows = await call<ListedConnection>('list_connections', [network])
    return rows.map(({ practice_id: practiceId, account_id: accountId, credentials }) => ({
      ...{ practiceId, accountId },
      credentials: schema.parse(openCredentials(practiceId, accountId, credentials)),
    }))
  }
  return {
    findPages: () => find('facebook', FacebookCredentials),
    findLocations: () => find('google', GoogleCredentials),
  }
}
