import type { Role } from '../../rules/roles.ts'

interface RoleWords {
  readonly name: string
  /** What somebody in this role does in Heed. */
  readonly does: string
}

const WORDS = {
  receptionist: {
    name: 'Receptionist',
    does: 'Takes in feedback forms and complaints at the desk, and keeps the registers.',
  },
  moderator: {
    name: 'Moderator',
    does: 'Works through the queue: reads what people wrote and decides what happens to it.',
  },
  clinician: {
    name: 'Clinician',
    does: 'Says whether health claims are false, agrees to recordings, and passes things up.',
  },
  'complaints-manager': {
    name: 'Complaints manager',
    does: 'Runs the complaints procedure, and works through the queue.',
  },
  'responsible-person': {
    name: 'Responsible person',
    does: 'Signs the practice’s answers to complaints.',
  },
  'practice-manager': {
    name: 'Practice manager',
    does: 'Everything, but what only a clinician or the responsible person may.',
  },
  'deputy-manager': {
    name: 'Deputy manager',
    does: 'The same as the practice manager.',
  },
  'safeguarding-lead': {
    name: 'Safeguarding lead',
    does: 'Follows up signs that somebody is at risk, and works through the queue.',
  },
  'information-governance-lead': {
    name: 'Information governance lead',
    does: 'Answers requests about personal data, and reads the log of what was done.',
  },
  partner: {
    name: 'Partner',
    does: 'Reads the reports and what people wrote, and deals with legal matters.',
  },
  auditor: {
    name: 'Auditor',
    does: 'Reads decisions, reports and the log of what was done. Changes nothing.',
  },
} as const satisfies Record<Role, RoleWords>

export function nameRole(role: Role): string {
  return WORDS[role].name
}

export function describeRole(role: Role): string {
  return WORDS[role].does
}
