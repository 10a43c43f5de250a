import { readFileSync } from 'node:fs'
import { v7 as newId } from 'uuid'
import { createAuditLog } from '../../audit/audit-log.ts'
import type { PracticeId } from '../../base/practice-id.ts'
import type { PracticeDirectory } from '../../detection/reading.ts'
import type { FindingKind } from '../../guidance/finding-kinds.ts'
import { firstEdition } from '../../guidance/first-edition.ts'
import type { InPractice } from '../../platform/database/database.ts'
import { hashPassword } from '../../practice/password.ts'
import { savePerson } from '../../practice/people.ts'
import {
  insertGuidance,
  saveAutomaticHide,
  saveDirectory,
  saveSecondFactor,
} from '../../practice/store.ts'
import { parsePracticeFile } from '../practice-file.ts'
import { makePassword } from '../make-password.ts'
import { systemClock } from '../wire.ts'
import type { KeptDemonstration } from './demonstration-file.ts'

type People = KeptDemonstration['people']

/** Hidden without a person. Names of staff, pictures and recordings are left for one to decide. */
const AUTOMATIC_HIDE: readonly FindingKind[] = [
  'patient-identity',
  'own-identity',
  'harassment',
  'hate',
  'threat',
  'obscenity',
  'fraud',
]

export function readExamplePractice(): PracticeDirectory {
  const parsed = parsePracticeFile(readFileSync(new URL('practice.json', import.meta.url), 'utf8'))
  if (!parsed.ok) throw new Error(`The example practice: ${parsed.error}`)
  return parsed.value
}

/** Who may sign in, each with a new password. */
export function makePeople(): People {
  const people = [
    { name: 'Mark Shelton', email: 'mark.shelton', role: 'practice-manager' },
    { name: 'Leanne Cope', email: 'leanne.cope', role: 'moderator' },
    { name: 'Dr Helen Marsh', email: 'helen.marsh', role: 'clinician' },
  ] as const
  return people.map((person) => ({
    ...person,
    email: `${person.email}@trentmeadows.example`,
    password: makePassword(),
  }))
}

/** Makes the practice whole, or not at all. */
export async function setUpPractice(
  inPractice: InPractice,
  practiceId: PracticeId,
  directory: PracticeDirectory,
  people: People,
): Promise<void> {
  const hashed = await Promise.all(
    people.map(async ({ password, ...person }) => ({
      ...person,
      personId: newId(),
      passwordHash: await hashPassword(password),
    })),
  )
  const at = systemClock.now()
  await inPractice(practiceId, async (tx) => {
    await saveDirectory(tx, directory, at)
    await insertGuidance(tx, firstEdition, at)
    await saveAutomaticHide(tx, AUTOMATIC_HIDE)
    await saveSecondFactor(tx, 'offered')
    for (const person of hashed) await savePerson(tx, person, at)
    await createAuditLog(systemClock)(tx, [
      {
        actor: { kind: 'command' },
        action: 'practice-loaded',
        subject: `practice:${practiceId}`,
        detail: { sites: directory.sites.length, staff: directory.staff.length },
      },
    ])
  })
}
