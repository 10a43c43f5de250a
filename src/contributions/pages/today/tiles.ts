import { BREAK_AFTER, BREAK_WITHIN_MS } from '../../rules/exposure.ts'
import { countExposures } from '../../store/exposures.ts'
import { countProposals } from '../../store/proposals.ts'
import { countStuck } from '../../store/stuck-page.ts'
import { countWork } from '../../store/today.ts'
import { nameCount } from '../words/count-words.ts'
import type { TileContent, TodayTile } from './tile.ts'

const workTiles: readonly TodayTile[] = [
  {
    title: 'Yours',
    href: '/queue?assigned=me',
    permission: 'contributions:decide',
    read: async (tx, { personId, now }) => {
      const { mine } = await countWork(tx, personId, now)
      return say(mine, 'assigned to you', 'Nothing is assigned to you')
    },
  },
  {
    title: 'Overdue',
    href: '/queue',
    permission: 'contributions:read',
    read: async (tx, { personId, now }) => {
      const { overdue } = await countWork(tx, personId, now)
      const content = say(overdue, 'should have been looked at', 'Everything is in time')
      return overdue === 0 ? content : { ...content, tone: 'bad' }
    },
  },
  {
    title: 'Stuck',
    href: '/stuck',
    permission: 'stuck:read',
    read: async (tx, { now }) =>
      say(await countStuck(tx, now), 'cannot go on without you', 'Everything goes on by itself'),
  },
  {
    title: 'Second person',
    href: '/queue',
    permission: 'contributions:confirm',
    read: async (tx, { personId }) => {
      const count = await countProposals(tx, personId)
      return count === 0 ? undefined : say(count, 'wait for you to confirm', '')
    },
  },
]

/** Shown when somebody had to read a lot that is hard to read in a short time. */
const breakTile: TodayTile = {
  title: 'Take a break',
  href: '/support',
  permission: 'today:read',
  read: async (tx, { personId, now }) => {
    const since = new Date(now.getTime() - BREAK_WITHIN_MS)
    const count = await countExposures(tx, personId, since)
    if (count < BREAK_AFTER) return undefined
    return { count: nameCount(count), detail: 'hard to read, in 2 hours', tone: 'bad' }
  },
}

/** What the spine shows on Today. */
export const contributionTiles: readonly TodayTile[] = [breakTile, ...workTiles]

function say(count: number, some: string, none: string): TileContent {
  return {
    count: nameCount(count),
    detail: count === 0 ? none : some,
    tone: count === 0 ? 'calm' : 'waiting',
  }
}
