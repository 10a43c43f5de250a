import type { FastifyRequest } from 'fastify'
import type { InPractice, PracticeTransaction } from '../../platform/database/database.ts'
import type { NavigationLink, PageFrame, PageSection } from '../../platform/web/page-frame.ts'
import type { Permission } from '../rules/permissions.ts'
import { mayOf } from './require-permission.ts'
import { maybeSignedIn, signedInOf } from './require-session.ts'

/** One entry of the staff's menu, for those who may open it. */
export interface StaffLink {
  readonly label: string
  readonly href: string
  readonly permission: Permission
  /** Entries of one group stand behind one word of the menu, and beside one another on their own pages. */
  readonly group?: string
  /** How much waits there, where that is worth knowing. */
  readonly countWaiting?: (tx: PracticeTransaction) => Promise<number>
}

/** The frame of a staff page; `current` is the address of the menu entry that it belongs to. */
export type FrameFor = (request: FastifyRequest, current: string) => Promise<PageFrame>

interface CountedLink extends StaffLink {
  readonly count: number
}

const MOST_SHOWN = 99

export function createFrameFor(inPractice: InPractice, links: readonly StaffLink[]): FrameFor {
  return async (request, current) => {
    const { practiceId } = signedInOf(request)
    const open = links.filter(({ permission }) => mayOf(request, permission))
    const counted = await inPractice(practiceId, async (tx) => {
      const found: CountedLink[] = []
      for (const link of open) found.push({ ...link, count: (await link.countWaiting?.(tx)) ?? 0 })
      return found
    })
    return {
      ...frameAround(request, buildMenu(counted, current)),
      section: buildSection(counted, current),
    }
  }
}

/** The frame of an error page, whoever sees it: it asks nothing of a database that may be away. */
export function errorFrame(request: FastifyRequest, links: readonly StaffLink[]): PageFrame {
  if (maybeSignedIn(request) === undefined) return publicFrame
  const open = links.filter(({ permission }) => mayOf(request, permission))
  return frameAround(request, buildMenu(open.map((link) => ({ ...link, count: 0 }))))
}

export const publicFrame: PageFrame = { navigation: [], footer: [] }

/** One entry for each link that stands alone and for each group, which leads to the group's first. */
function buildMenu(links: readonly CountedLink[], current?: string): readonly NavigationLink[] {
  const names = [...new Set(links.map(({ group, label }) => group ?? label))]
  return names.flatMap((name) => {
    const behind = links.filter(({ group, label }) => (group ?? label) === name)
    const [first] = behind
    if (first === undefined) return []
    const count = behind.reduce((sum, link) => sum + link.count, 0)
    const isCurrent = behind.some(({ href }) => href === current)
    return [{ label: withCount(name, count), href: first.href, current: isCurrent }]
  })
}

/** What stands beside the current page in its group; nothing where it is alone. */
function buildSection(links: readonly CountedLink[], current: string): PageSection | undefined {
  const group = links.find(({ href }) => href === current)?.group
  const beside = links.filter((link) => group !== undefined && link.group === group)
  if (group === undefined || beside.length < 2) return undefined
  return {
    label: group,
    links: beside.map(({ label, href, count }) => ({
      ...{ label: withCount(label, count), href },
      current: href === current,
    })),
  }
}

function frameAround(request: FastifyRequest, navigation: readonly NavigationLink[]): PageFrame {
  const { practiceName, person } = signedInOf(request)
  const csrfToken = request.makeCsrfToken()
  return {
    practiceName,
    navigation,
    footer: [],
    account: { name: person.name, href: '/account', signOutAction: '/sign-out', csrfToken },
  }
}

function withCount(label: string, count: number): string {
  if (count === 0) return label
  return `${label} (${count > MOST_SHOWN ? `${MOST_SHOWN}+` : count})`
}
