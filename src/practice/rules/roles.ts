/** What somebody is to the practice, as far as Heed asks. A person has one; nothing follows but by the permissions. */
export const ROLES = [
  'receptionist',
  'moderator',
  'clinician',
  'complaints-manager',
  'responsible-person',
  'practice-manager',
  'deputy-manager',
  'safeguarding-lead',
  'information-governance-lead',
  'partner',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

export function isRole(word: string): word is Role {
  return (ROLES as readonly string[]).includes(word)
}
