import { v7 as newId } from 'uuid'
import type { RecordAudit } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { firstEdition } from '../guidance/first-edition.ts'
import type { InPractice } from '../platform/database/database.ts'
import { hashPassword } from './password.ts'
import { saveDetails, saveSites } from './details-store.ts'
import { savePerson } from './people.ts'
import type { Site } from './rules/site.ts'
import { insertGuidance, saveDirectory } from './store.ts'

export interface SetUpDeps {
  readonly inPractice: InPractice
  readonly recordAudit: RecordAudit
  readonly clock: Clock
}

export interface FirstPractice {
  readonly name: string
  readonly odsCode: string | undefined
  readonly sites: readonly Site[]
  readonly manager: { readonly name: string; readonly email: string; readonly password: string }
}

const USUAL_UNDO_S = 30

/** Makes the practice of an empty installation, with the guidance's first edition and its first manager. */
export async function setUpPractice(deps: SetUpDeps, practice: FirstPractice) {
  const { name, odsCode, sites, manager } = practice
  const practiceId = newId() as PracticeId
  const personId = newId()
  const passwordHash = await hashPassword(manager.password)
  const at = deps.clock.now()
  await deps.inPractice(practiceId, async (tx) => {
    await saveDirectory(tx, { name, sites: [], staff: [] }, at)
    await saveDetails(tx, { name, odsCode, undoSeconds: USUAL_UNDO_S })
    await saveSites(tx, sites)
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
