import { decideContribution } from '../../src/contributions/decide-contribution.ts'
import { receiveDelivery } from '../../src/contributions/receive-delivery.ts'
import type { Action } from '../../src/contributions/rules/action.ts'
import { createWorkers } from '../../src/main/areas.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PracticeId } from '../../src/base/practice-id.ts'
import {
  addressOfSocket,
  type InPractice,
  openDatabase,
} from '../../src/platform/database/database.ts'
import { OWNER } from '../../src/platform/database/embedded-postgres.ts'
import { readConfig } from '../../src/main/config.ts'
import { createLog } from '../../src/main/log.ts'
import { wireHouse } from '../../src/main/wire.ts'

/** Where the program is to die: at the nth time it comes to this point. */
export interface Death {
  readonly point: 'before-commit' | 'after-commit' | 'before-call' | 'after-call'
  readonly nth: number
}

export interface CrashPlan {
  readonly socket: string
  readonly databaseName: string
  readonly practiceId: PracticeId
  readonly personId: string
  readonly graphUrl: string
  readonly secretKey: string
  /** A webhook's body, in base64. */
  readonly delivery: string
  /** Decided once the contribution is judged and nothing is under way. */
  readonly action: Action | undefined
  readonly death: Death | undefined
}

const plan = JSON.parse(process.argv[2] ?? '') as CrashPlan
const reached: Record<Death['point'], number> = {
  'before-commit': 0,
  'after-commit': 0,
  'before-call': 0,
  'after-call': 0,
}

function come(point: Death['point']): void {
  reached[point] += 1
  if (plan.death?.point === point && plan.death.nth === reached[point]) {
    process.kill(process.pid, 'SIGKILL')
  }
}

const realFetch = globalThis.fetch
globalThis.fetch = async (...call: Parameters<typeof fetch>) => {
  come('before-call')
  const response = await realFetch(...call)
  come('after-call')
  return response
}

const address = addressOfSocket(plan.socket, OWNER, plan.databaseName)
const database = openDatabase(address)
const inPractice: InPractice = async (practiceId, run) => {
  const value = await database.inPractice(practiceId, async (tx) => {
    const made = await run(tx)
    come('before-commit')
    return made
  })
  come('after-commit')
  return value
}
const config = readConfig({ META_GRAPH_URL: plan.graphUrl, HEED_SECRET_KEY: plan.secretKey })
const house = await wireHouse(
  config,
  { address, database: { ...database, inPractice }, isAlone: true, close: database.close },
  createLog(false),
)
await house.queue.work(createWorkers(house), true)

const body = Buffer.from(plan.delivery, 'base64')
await receiveDelivery(house.spine, plan.practiceId, { network: 'facebook', signedBody: body, body })
await untilQuiet()
if (plan.action !== undefined) await decide(plan.action)
await untilQuiet()
await house.queue.stop()
await database.close()
console.log(JSON.stringify(reached))

/** Everything read, judged and settled. */
async function untilQuiet(): Promise<void> {
  for (;;) {
    const open = await database.inPractice(plan.practiceId, async (tx) => {
      const unread = await tx.db
        .selectFrom('delivery')
        .select('delivery_id')
        .where('read_at', 'is', null)
        .execute()
      const unjudged = await tx.db
        .selectFrom('contribution')
        .select('contribution_id')
        .where((eb) =>
          eb.or([
            eb('judged_version', 'is', null),
            eb('judged_version', '<', eb.ref('current_version')),
          ]),
        )
        .execute()
      const unsettled = await tx.db
        .selectFrom('step')
        .select('step_id')
        .where('state', 'in', ['requested', 'sent'])
        .execute()
      return unread.length + unjudged.length + unsettled.length
    })
    if (open === 0) return
    await sleep(25)
  }
}

async function decide(action: Action): Promise<void> {
  const [row] = await database.inPractice(plan.practiceId, (tx) =>
    tx.db.selectFrom('contribution').select(['contribution_id', 'revision']).execute(),
  )
  const decided = await database.inPractice(plan.practiceId, (tx) =>
    tx.db.selectFrom('decision').select('action').where('action', '=', action).execute(),
  )
  if (row === undefined || decided.length > 0) return
  await decideContribution({ ...house, ...house.spine }, plan.practiceId, {
    personId: plan.personId,
    role: 'practice-manager',
    contributionId: row.contribution_id,
    expectedRevision: row.revision,
    action,
    clause: '4',
    reasonCode: 'breaches-clause',
    reason: 'It breaches the guidance.',
    message: action === 'ask-to-delete' ? 'Please delete your comment.' : undefined,
  })
}
