import { verifyAudit } from '../../audit/audit-log.ts'
import { type PracticeName, withStore } from '../with-store.ts'

/** `heed audit verify`: walks every practice's chain; exit 1 and the first broken entry if it was tampered with. */
export function runAuditVerify(): Promise<number> {
  return withStore(async ({ database }) => {
    const practices = await database.call<PracticeName>('list_practices', [])
    let status = 0
    for (const practice of practices) {
      const check = await database.inPractice(practice.practice_id, verifyAudit)
      if (check.kind === 'whole') {
        console.log(`${practice.name}: ${check.entries} entries, whole.`)
      } else {
        status = 1
        console.log(`${practice.name}: broken at entry ${check.sequence}.`)
      }
    }
    if (practices.length === 0) console.log('There is no practice yet, so nothing to verify.')
    return status
  })
}
