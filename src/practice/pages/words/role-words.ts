import type { Role } from '../../rules/roles.ts'

const NAMES = {
  receptionist: 'Receptionist',
  moderator: 'Moderator',
  clinician: 'Clinician',
  'complaints-manager': 'Complaints manager',
  'responsible-person': 'Responsible person',
  'practice-manager': 'Practice manager',
  'deputy-manager': 'Deputy manager',
  'safeguarding-lead': 'Safeguarding lead',
  'information-governance-lead': 'Information governance lead',
  partner: 'Partner',
  auditor: 'Auditor',
} as const satisfies Record<Role, string>

export function nameRole(role: Role): string {
  return NAMES[role]
}
