import type { FastifyRequest } from 'fastify'
import type { InPractice, PracticeTransaction } from '../../platform/database/database.ts'
import type { NavigationLink, PageFrame } from '../../platform/web/page-frame.ts'
import { maybeSignedIn, signedInOf } from './require-session.ts'

/** One entry of the staff's menu, with how much waits there where that is worth knowing. */
export interface StaffLink {
  readonly label: string
  readonly href: string
  readonly countWaiting?: (tx: PracticeTransaction) => Promise<number>
}

/** The frame of a staff page; `current` is the menu entry that it belongs to. */
export type FrameFor = (request: FastifyRequest, current: string) => Promise<PageFrame>

const MOST_SHOWN = 99

export function createFrameFor(inPractice: InPractice, links: readonly StaffLink[]): FrameFor {
  return async (request, current) => {
    const { practiceId } = signedInOf(request)
    const navigation = await inPractice(practiceId, async (tx) => {
      const shown: NavigationLink[] = []
      for (const { label, href, countWaiting } of links) {
        const count = (await countWaiting?.(tx)) ?? 0
        shown.push({ label: withCount(label, count), href, current: href === current })
      }
      return shown
    })
    return frameAround(request, navigation)
  }
}

/** The frame of an error page, whoever sees it: it asks nothing of a database that may be away. */
export function errorFrame(request: FastifyRequest, links: readonly StaffLink[]): PageFrame {
  const navigation = links.map(({ label, href }) => ({ label, href }))
  return maybeSignedIn(request) === undefined ? publicFrame : frameAround(request, navigation)
}

export const publicFrame: PageFrame = { navigation: [], footer: [] }

function frameAround(request: FastifyRequest, navigation: readonly NavigationLink[]): PageFrame {
  const { practiceName, person } = signedInOf(request)
  const csrfToken = request.makeCsrfToken()
  return {
    practiceName,
    navigation,
    footer: [],
    account: { name: person.name, signOutAction: '/sign-out', csrfToken },
  }
}

function withCount(label: string, count: number): string {
  if (count === 0) return label
  return `${label} (${count > MOST_SHOWN ? `${MOST_SHOWN}+` : count})`
}
