import { type Role, ROLES } from './roles.ts'

const managers = ['practice-manager', 'deputy-manager'] as const
/** Settle what a contribution comes to. */
const deciders = [...managers, 'moderator', 'complaints-manager', 'safeguarding-lead'] as const
/** Work on contributions without settling them, and pass them up. */
const advisers = ['clinician', 'responsible-person', 'information-governance-lead'] as const
const overseers = ['partner', 'responsible-person', 'information-governance-lead'] as const

/**
 * Who may do what: the one place that says so. A role that is not named may not. What is about safeguarding, the
 * law or complaints is each open to those alone who need to know it.
 */
export const PERMISSIONS = {
  // One's own account: name, password, second factor, sessions.
  'account:own': ROLES,
  'today:read': [...deciders, ...advisers, 'partner'],

  // Contributions, their evidence and what was decided.
  'contributions:read': [...deciders, ...advisers, 'partner', 'auditor'],
  'contributions:take': [...deciders, ...advisers, 'partner'],
  'contributions:escalate': [...deciders, ...advisers, 'partner'],
  'contributions:decide': deciders,
  // The second person for what cannot be taken back.
  'contributions:confirm': deciders,
  // Adding and striking findings, and answering whether harm is alleged.
  'contributions:assess': [...deciders, ...advisers],
  'contributions:answer-clinical': ['clinician'],
  // Bringing in what was seen on a network that Heed does not read.
  'contributions:capture': [...deciders, 'clinician', 'receptionist'],
  'appeals:read': [...deciders, 'responsible-person'],
  'appeals:decide': deciders,
  'stuck:read': [...deciders, ...advisers],
  'stuck:settle': deciders,

  'complaints:receive': [...deciders, ...advisers, 'receptionist', 'partner'],
  'complaints:read': [...managers, 'complaints-manager', 'responsible-person'],
  'complaints:work': [...managers, 'complaints-manager'],
  // The Local Authority Social Services and NHS Complaints Regulations 2009, regulations 4 and 14.
  'complaints:sign': ['responsible-person'],
  'safeguarding:read': [...managers, 'safeguarding-lead'],
  'safeguarding:act': [...managers, 'safeguarding-lead'],
  'matters:read': [...managers, 'partner', 'responsible-person'],
  'matters:work': [...managers, 'partner'],
  'conduct:read': [...managers, 'moderator', 'partner'],
  'conduct:work': managers,
  'rights:read': [...managers, 'information-governance-lead'],
  'rights:work': [...managers, 'information-governance-lead'],

  'registers:read': [...deciders, ...advisers, 'receptionist', 'partner', 'auditor'],
  'registers:write': [...deciders, 'clinician', 'information-governance-lead', 'receptionist'],
  // Agreeing to a recording of one's own consultation.
  'registers:sign': ['clinician'],

  'fft:read': [...deciders, ...overseers, 'clinician'],
  'fft:enter': [...managers, 'moderator', 'complaints-manager', 'receptionist'],
  'fft:prepare': [...managers, 'moderator'],
  'fft:check': managers,
  'fft:submit': managers,

  'reviews:read': [...deciders, 'clinician', 'partner', 'responsible-person'],
  'reviews:draft': [...managers, 'moderator', 'complaints-manager'],
  'reviews:publish': managers,
  'posts:read': [...deciders, 'clinician', 'partner', 'receptionist'],
  'posts:draft': [...managers, 'moderator', 'clinician', 'receptionist'],
  'posts:check-clinical': ['clinician'],
  'posts:approve': managers,

  'guidance:read': ROLES,
  'guidance:edit': managers,
  'templates:read': [...deciders, ...advisers],
  'templates:edit': managers,
  'settings:read': managers,
  'settings:change': managers,
  'connections:manage': managers,
  'people:manage': managers,
  'wellbeing:read': managers,

  'reports:read': [...managers, ...overseers, 'complaints-manager', 'safeguarding-lead', 'auditor'],
  // Freedom of information and the Care Quality Commission.
  'reports:extract': [...managers, 'partner', 'information-governance-lead'],
  'audit:read': [...managers, 'partner', 'information-governance-lead', 'auditor'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Permission = keyof typeof PERMISSIONS

export function may(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role)
}

/** Confined to a person's sites where the person has any: what is gathered, entered or kept at a site. */
const BY_SITE: readonly Permission[] = [
  'fft:read',
  'fft:enter',
  'registers:read',
  'registers:write',
]

/** @param sites - the person's sites by name; none means all of the practice's */
export function mayAt(
  person: { readonly role: Role; readonly sites: readonly string[] },
  permission: Permission,
  site: string,
): boolean {
  const isConfined = BY_SITE.includes(permission) && person.sites.length > 0
  return may(person.role, permission) && (!isConfined || person.sites.includes(site))
}

/** What decides about others, or about Heed itself: who may, proves it with a second factor. */
const DECIDING: readonly Permission[] = [
  'contributions:decide',
  'complaints:sign',
  'safeguarding:act',
  'matters:work',
  'rights:work',
  'people:manage',
]

export function needsSecondFactor(role: Role): boolean {
  return DECIDING.some((permission) => may(role, permission))
}
