import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { verifyAudit } from '../../src/audit/audit-log.ts'
import type { PracticeId } from '../../src/base/practice-id.ts'
import { createTimerClock } from '../../src/channels/simulator/clock/timer-clock.ts'
import { createFacebookSimulator } from '../../src/channels/simulator/facebook/create-facebook-simulator.ts'
import { createReadyWorld } from '../../src/channels/simulator/facebook/ready-world.ts'
import type { Action } from '../../src/contributions/rules/action.ts'
import { firstEdition } from '../../src/guidance/first-edition.ts'
import { createSeal } from '../../src/platform/seal.ts'
import { insertGuidance, saveAutomaticHide, saveDirectory } from '../../src/practice/store.ts'
import { somePracticeId, useTestDatabase } from '../setup/test-database.ts'
import type { CrashPlan, Death } from './crashing-program.ts'

const PROGRAM = fileURLToPath(new URL('crashing-program.ts', import.meta.url))
const { database, asOwner, name } = useTestDatabase()
const secretKey = randomBytes(32)
const simulator = createFacebookSimulator({ clock: createTimerClock(Date.now) })

beforeAll(() => simulator.start())
afterAll(() => simulator.stop())

interface Scenario {
  readonly practiceId: PracticeId
  readonly plan: CrashPlan
  readonly commentId: string
}

/** A practice of its own with its own page, and one comment on it, told by one webhook. */
async function someScenario(message: string, action: Action | undefined): Promise<Scenario> {
  const practiceId = somePracticeId()
  const { app, page, pageToken, postIds } = createReadyWorld(simulator)
  const author = simulator.build.createPerson('Sam Writer')
  const comment = simulator.act.comment(postIds[0] ?? '', { authorId: author.id, message })
  const now = new Date()
  const personId = randomUUID()
  const credentials = JSON.stringify({
    pageToken: pageToken.value,
    appId: app.id,
    appSecret: app.secrets[0] ?? '',
    verifyToken: 'v',
  })
  await database.inPractice(practiceId, async (tx) => {
    await saveDirectory(tx, { name: 'Somewhere', sites: [], staff: [] }, now)
    await insertGuidance(tx, firstEdition, now)
    await saveAutomaticHide(tx, ['harassment', 'obscenity'])
  })
  await asOwner('update practice set undo_seconds = 0 where practice_id = $1', [practiceId])
  await asOwner(
    `insert into connection (practice_id, connection_id, network, account_id, account_name, credentials, created_at)
     values ($1, $2, 'facebook', $3, 'Page', $4, now())`,
    [
      practiceId,
      randomUUID(),
      page.id,
      createSeal(secretKey).close(credentials, `${practiceId}:${page.id}`),
    ],
  )
  const value = {
    item: 'comment',
    verb: 'add',
    from: { id: author.id, name: author.name },
    comment_id: comment.id,
    post_id: postIds[0],
    parent_id: postIds[0],
    created_time: Math.floor(now.getTime() / 1000),
    message,
  }
  const changes = [{ field: 'feed', value }]
  const body = JSON.stringify({ object: 'page', entry: [{ id: page.id, time: 1, changes }] })
  return {
    practiceId,
    commentId: comment.id,
    plan: {
      socket: inject('databaseSocket'),
      databaseName: name,
      practiceId,
      personId,
      graphUrl: simulator.url,
      secretKey: secretKey.toString('base64'),
      delivery: Buffer.from(body).toString('base64'),
      action,
      death: undefined,
    },
  }
}

interface Ended {
  readonly signal: string | null
  readonly output: string
}

function run(plan: CrashPlan): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, JSON.stringify(plan)])
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('exit', (_code, signal) => {
      resolve({ signal, output })
    })
  })
}

/** What the database and the network hold in the end. */
async function readOutcome({ practiceId, commentId }: Scenario, step: string) {
  const count = async (table: string) => {
    const rows = await asOwner<{ count: number }>(
      `select count(*)::int as count from ${table} where practice_id = $1`,
      [practiceId],
    )
    return rows[0]?.count
  }
  const steps = await asOwner<{ kind: string; state: string }>(
    'select kind, state from step where practice_id = $1 order by requested_at',
    [practiceId],
  )
  const [contribution] = await asOwner<{ network_state: string }>(
    'select network_state from contribution where practice_id = $1',
    [practiceId],
  )
  return {
    contributions: await count('contribution'),
    versions: await count('contribution_version'),
    judgements: await count('judgement'),
    decisions: await count('decision'),
    step: steps.find(({ kind }) => kind === step)?.state,
    networkState: contribution?.network_state,
    writes: simulator.ledger.writes({ objectId: commentId, kind: LEDGER_NAMES[step] ?? step })
      .length,
    audit: (await database.inPractice(practiceId, verifyAudit)).kind,
  }
}

const LEDGER_NAMES: Readonly<Record<string, string>> = {
  remove: 'delete',
  'send-private-message': 'private-reply',
}

/** Every point up to the last one that the whole way passes; a few to spare show where it ends. */
function everyDeath(commits: number, calls: number): readonly Death[] {
  const upTo = (count: number, points: readonly Death['point'][]) =>
    Array.from({ length: count }, (_, index) =>
      points.map((point) => ({ point, nth: index + 1 })),
    ).flat()
  return [
    ...upTo(commits, ['before-commit', 'after-commit']),
    ...upTo(calls, ['before-call', 'after-call']),
  ]
}

const label = ({ point, nth }: Death) => `${point} ${nth}`

describe.each([
  {
    what: 'a comment that the rule hides',
    message: 'You useless bunch of tw*ts',
    action: undefined,
    step: 'hide',
    decisions: 1,
    networkState: 'hidden',
    deaths: everyDeath(7, 4),
  },
  {
    what: 'a comment that a person removes',
    message: 'The car park is full again',
    action: 'remove' as const,
    step: 'remove',
    decisions: 1,
    networkState: 'removed',
    deaths: everyDeath(8, 4),
  },
])('$what, with the program killed', (scenario) => {
  test.each(scenario.deaths.map((death) => [label(death), death] as const))(
    '%s, is taken in once, acted on once and told truly',
    async (_, death) => {
      const made = await someScenario(scenario.message, scenario.action)
      await run({ ...made.plan, death })
      const second = await run(made.plan)
      expect(second.signal, second.output).toBeNull()
      expect(await readOutcome(made, scenario.step)).toEqual({
        contributions: 1,
        versions: 1,
        judgements: 1,
        decisions: scenario.decisions,
        step: 'confirmed',
        networkState: scenario.networkState,
        writes: 1,
        audit: 'whole',
      })
    },
  )

  test('passes every point of the matrix on its way', async () => {
    const made = await someScenario(scenario.message, scenario.action)
    const { output } = await run(made.plan)
    const reached = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Record<string, number>
    for (const { point, nth } of scenario.deaths) {
      expect(reached[point], `${point} ${nth}`).toBeGreaterThanOrEqual(nth)
    }
  })
})

describe('a private message, with the program killed', () => {
  test.each(everyDeath(8, 4).map((death) => [label(death), death] as const))(
    '%s, is never sent twice, and is called sent only when it was',
    async (_, death) => {
      const made = await someScenario('The car park is full again', 'ask-to-delete')
      await run({ ...made.plan, death })
      const second = await run(made.plan)
      expect(second.signal, second.output).toBeNull()
      const outcome = await readOutcome(made, 'send-private-message')
      expect(outcome).toMatchObject({
        contributions: 1,
        judgements: 1,
        decisions: 1,
        audit: 'whole',
      })
      expect(outcome.writes).toBeLessThanOrEqual(1)
      if (outcome.step === 'confirmed') expect(outcome.writes).toBe(1)
      else expect(outcome.step).toBe('unknown')
    },
  )
})
