import { countOpenCases } from '../cases/store/files.ts'
import type { StaffLink } from '../practice/pages/staff-frame.ts'
import type { Permission } from '../practice/rules/permissions.ts'

/** The menu's entries of cases and registers. */
export const caseStaffLinks: readonly StaffLink[] = [
  {
    ...{ label: 'People at risk', href: '/cases/safeguarding', permission: 'safeguarding:read' },
    group: 'Cases',
    countWaiting: (tx) => countOpenCases(tx, 'safeguarding'),
  },
  ...inGroup('Cases', [
    ['Defamation and abuse', '/cases/matters', 'matters:read'],
    ['Conduct', '/cases/conduct', 'conduct:read'],
    ['Rights requests', '/cases/rights', 'rights:read'],
    ['Data complaints', '/cases/data-complaints', 'rights:read'],
  ]),
  ...inGroup('Registers', [
    ['Consents', '/registers/consents', 'registers:read'],
    ['Recordings', '/registers/recordings', 'registers:read'],
    ['Incidents', '/registers/incidents', 'registers:read'],
    ['Reports to networks', '/registers/platform-reports', 'registers:read'],
    ['Notices', '/registers/notices', 'matters:read'],
  ]),
]

function inGroup(
  group: string,
  pages: readonly (readonly [label: string, href: string, permission: Permission])[],
): readonly StaffLink[] {
  return pages.map(([label, href, permission]) => ({ label, href, permission, group }))
}
