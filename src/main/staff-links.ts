import { findOpenAlarms } from '../contributions/store/alarms.ts'
import { countStuck } from '../contributions/store/stuck-page.ts'
import { feedbackLinks } from '../fft/pages/staff-links.ts'
import type { StaffLink } from '../practice/pages/staff-frame.ts'
import type { Permission } from '../practice/rules/permissions.ts'
import { countSetUpTasks } from '../practice/pages/settings/set-up/route.ts'
import { caseStaffLinks } from './case-staff-links.ts'
import { setUpLinks } from './set-up-links.ts'
import { caseworkLinks } from './casework.tsx'
import { systemClock } from './wire.ts'

/**
 * The staff's menu, in its order. Groups, in this order too, are: Cases, Registers, Feedback, Reviews, Posts,
 * Reports, Settings. Everybody sees what they may open, and begins with the first of it.
 */
export const staffLinks: readonly StaffLink[] = [
  { label: 'Today', href: '/today', permission: 'today:read' },
  { label: 'Queue', href: '/queue', permission: 'contributions:read' },
  { label: 'Search', href: '/search', permission: 'contributions:read' },
  { label: 'Decided', href: '/decided', permission: 'contributions:read' },
  {
    ...{ label: 'Stuck', href: '/stuck', permission: 'stuck:read' },
    countWaiting: (tx) => countStuck(tx, systemClock.now()),
  },
  { label: 'Reviews', href: '/reviews', permission: 'reviews:read' },
  ...feedbackLinks,
  { label: 'Reports', href: '/reports', permission: 'reports:read' },
  ...caseworkLinks.complaints,
  ...caseStaffLinks,
  ...settings('guidance:edit', [['Guidance', '/settings/guidance']]),
  ...settings('settings:change', [['Deciding', '/settings/deciding']]),
  ...settings('settings:read', [
    ['Practice and sites', '/settings/practice'],
    ['Staff directory', '/settings/staff'],
    ['Automatic hiding', '/settings/hiding'],
    ['Public pages', '/settings/public'],
  ]),
  {
    ...{ label: 'Connections', href: '/settings/connections', permission: 'connections:manage' },
    group: 'Settings',
    countWaiting: async (tx) => (await findOpenAlarms(tx)).length,
  },
  ...caseworkLinks.settings,
  ...settings('people:manage', [['People and roles', '/settings/people']]),
  {
    ...{ label: 'Set up', href: '/settings/set-up', permission: 'settings:read' },
    group: 'Settings',
    countWaiting: (tx) => countSetUpTasks(setUpLinks, tx),
  },
]

function settings(
  permission: Permission,
  pages: readonly (readonly [label: string, href: string])[],
): readonly StaffLink[] {
  return pages.map(([label, href]) => ({ label, href, permission, group: 'Settings' }))
}
