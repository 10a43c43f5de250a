import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { PracticeTransaction } from '../../../platform/database/database.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findPeople } from '../../../practice/people.ts'
import { mayOf } from '../../../practice/pages/require-permission.ts'
import { signedInOf } from '../../../practice/pages/require-session.ts'
import { findGuidance } from '../../../practice/store.ts'
import { findConnections } from '../../store/connections.ts'
import { countOpenEntries } from '../../store/queue-page.ts'
import { findTally } from '../../store/tally.ts'
import { findAtRisk } from '../../store/today.ts'
import { type PageDeps, staffOf } from '../staff.ts'
import { buildSpine, greet, type SpineFacts } from './build-view.ts'
import type { Looker, TodayTile } from './tile.ts'
import { nameCount } from '../words/count-words.ts'
import { contributionTiles } from './tiles.ts'
import { TodayPage, type TileView } from './view.tsx'

const AT_RISK_SHOWN = 3
const DAYS = 7

/**
 * The page after signing in.
 * @param tiles - what the other areas show on it
 */
export function addTodayPage(
  scope: FastifyInstance,
  deps: PageDeps,
  tiles: readonly TodayTile[],
): void {
  const route = { config: { permission: 'today:read' } } as const
  scope.get('/today', route, async (request, reply) => {
    const { practiceId, personId } = staffOf(request)
    const now = deps.clock.now()
    const frame = await deps.frameFor(request, '/today')
    const mayRead = mayOf(request, 'contributions:read')
    const found = await deps.inPractice(practiceId, async (tx) => ({
      spine: mayRead ? await findSpine(tx, now) : undefined,
      tiles: [
        ...(mayRead ? [await countQueue(tx)] : []),
        ...(await readTiles(tx, request, [...contributionTiles, ...tiles], { personId, now })),
      ],
    }))
    const greeting = greet(signedInOf(request).person.name, now)
    const spine = found.spine && buildSpine(found.spine, now)
    return sendPage(reply, TodayPage({ frame, now, greeting, spine, tiles: found.tiles }))
  })
}

async function findSpine(tx: PracticeTransaction, now: Date): Promise<SpineFacts> {
  return {
    atRisk: await findAtRisk(tx, AT_RISK_SHOWN),
    connections: await findConnections(tx),
    tally: await findTally(tx, DAYS, now),
    people: await findPeople(tx),
    guidance: await findGuidance(tx),
  }
}

async function countQueue(tx: PracticeTransaction): Promise<TileView> {
  const { urgent, priority, routine } = await countOpenEntries(tx)
  const waiting = urgent + priority + routine
  return {
    title: 'Queue',
    href: '/queue',
    count: nameCount(waiting),
    detail: `${nameCount(urgent)} urgent, ${nameCount(priority)} priority`,
    tone: urgent > 0 ? 'bad' : waiting > 0 ? 'waiting' : 'calm',
  }
}

async function readTiles(
  tx: PracticeTransaction,
  request: FastifyRequest,
  tiles: readonly TodayTile[],
  looker: Looker,
): Promise<readonly TileView[]> {
  const shown: TileView[] = []
  for (const { title, href, permission, read } of tiles) {
    const content = mayOf(request, permission) ? await read(tx, looker) : undefined
    if (content !== undefined) shown.push({ title, href, ...content })
  }
  return shown
}
