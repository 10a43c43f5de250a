import { describe, expect, test } from 'vitest'
import { may, mayAt, needsSecondFactor, type Permission, PERMISSIONS } from './permissions.ts'
import { type Role, ROLES } from './roles.ts'

const whoMay = (permission: Permission) => ROLES.filter((role) => may(role, permission))
const allOf = (role: Role) =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => may(role, permission))

test('an auditor reads, and changes nothing but their own account', () => {
  const changes = allOf('auditor').filter((permission) => !permission.endsWith(':read'))
  expect(changes).toEqual(['account:own'])
})

test('a receptionist sees neither cases nor what is said of colleagues', () => {
  const seen = allOf('receptionist').filter((permission) => permission.endsWith(':read'))
  expect(seen).toEqual(['registers:read', 'posts:read', 'guidance:read'])
})

describe('is for those alone who need to know it', () => {
  test.each<[Permission, readonly Role[]]>([
    ['safeguarding:read', ['practice-manager', 'deputy-manager', 'safeguarding-lead']],
    ['rights:read', ['practice-manager', 'deputy-manager', 'information-governance-lead']],
    ['matters:read', ['responsible-person', 'practice-manager', 'deputy-manager', 'partner']],
    [
      'complaints:read',
      ['complaints-manager', 'responsible-person', 'practice-manager', 'deputy-manager'],
    ],
  ])('%s', (permission, roles) => {
    expect(whoMay(permission)).toEqual(roles)
  })
})

test.each<Permission>([
  ...(['reviews:publish', 'posts:approve', 'fft:submit', 'guidance:edit'] as const),
  ...(['settings:change', 'connections:manage', 'people:manage'] as const),
])('only a manager or the deputy has %s', (permission) => {
  expect(whoMay(permission)).toEqual(['practice-manager', 'deputy-manager'])
})

test.each<[Permission, Role]>([
  ['complaints:sign', 'responsible-person'],
  ['registers:sign', 'clinician'],
  ['contributions:answer-clinical', 'clinician'],
])('%s is the %s’s own', (permission, role) => {
  expect(whoMay(permission)).toEqual([role])
})

test('nobody may work on what they may not read', () => {
  const pairs = (Object.keys(PERMISSIONS) as Permission[]).map((permission) => {
    const reading = `${permission.split(':')[0] ?? ''}:read`
    return { permission, reading: reading in PERMISSIONS ? (reading as Permission) : permission }
  })
  // What is handed in at the desk is written by people who do not read what others handed in.
  const handedIn: readonly Permission[] = [
    'complaints:receive',
    'contributions:capture',
    'fft:enter',
  ]
  for (const { permission, reading } of pairs) {
    if (handedIn.includes(permission)) continue
    expect([permission, whoMay(permission).filter((role) => !may(role, reading))]).toEqual([
      permission,
      [],
    ])
  }
})

test('a person of one site enters feedback there and nowhere else, and of none everywhere', () => {
  const atStretton = { role: 'receptionist', sites: ['Stretton'] } as const
  expect(mayAt(atStretton, 'fft:enter', 'Stretton')).toBe(true)
  expect(mayAt(atStretton, 'fft:enter', 'Burton')).toBe(false)
  expect(mayAt({ ...atStretton, sites: [] }, 'fft:enter', 'Burton')).toBe(true)
  expect(mayAt(atStretton, 'fft:submit', 'Stretton')).toBe(false)
  expect(mayAt({ ...atStretton, role: 'moderator' }, 'contributions:read', 'Burton')).toBe(true)
})

test('who decides proves it with a second factor, who only reads or enters need not', () => {
  expect(ROLES.filter((role) => !needsSecondFactor(role))).toEqual([
    'receptionist',
    'clinician',
    'auditor',
  ])
})
