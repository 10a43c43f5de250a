import { countStuck } from '../contributions/store/stuck-page.ts'
import type { StaffLink } from '../practice/pages/staff-frame.ts'
import { systemClock } from './wire.ts'

/**
 * The staff's menu, in its order. Groups, in this order too, are: Cases, Registers, Feedback, Reviews, Posts,
 * Reports, Settings. Everybody sees what they may open, and begins with the first of it.
 */
export const staffLinks: readonly StaffLink[] = [
  { label: 'Queue', href: '/queue', permission: 'contributions:read' },
  { label: 'Decided', href: '/decided', permission: 'contributions:read' },
  {
    ...{ label: 'Stuck', href: '/stuck', permission: 'stuck:read' },
    countWaiting: (tx) => countStuck(tx, systemClock.now()),
  },
]
