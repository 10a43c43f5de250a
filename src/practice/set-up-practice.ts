import { v7 as newId } from 'uuid'
import type { RecordAudit } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { PracticeDirectory } from '../detection/reading.ts'
import { firstEdition } from '../guidance/first-edition.ts'
import type { InPractice } from '../platform/database/database.ts'
import { hashPassword } from './password.ts'
import { savePerson } from './people.ts'
import { insertGuidance, saveDirectory } from './store.ts'

export interface SetUpDeps {
  readonly inPractice: InPractice
  readonly recordAudit: RecordAudit
  readonly clock: Clock
}

export interface FirstPractice {
  readonly name: string
  readonly sites: PracticeDirectory['sites']
  readonly manager: { readonly name: string; readonly email: string; readonly password: string }
}

/** Makes the practice of an empty installation, with the guidance's first edition and its first manager. */
export async function setUpPractice(deps: SetUpDeps, { name, sites, manager }: FirstPractice) {
  const practiceId = newId() as PracticeId
  const personId = newId()
  const passwordHash = await hashPassword(manager.password)
  const at = deps.clock.now()
  await deps.inPractice(practiceId, async (tx) => {
    await saveDirectory(tx, { name, sites, staff: [] }, at)
    await insertGuidance(tx, firstEdition, at)
    const { name: ownName, email } = manager
    const person = { personId, name: ownName, email, role: 'practice-manager' } as const
    await savePerson(tx, { ...person, passwordHash }, at)
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: 'practice-set-up',
        subject: `practice:${practiceId}`,
        detail: { sites: sites.length },
      },
    ])
  })
  return { practiceId, personId }
}
