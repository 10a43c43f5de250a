import { sha256 } from '../../audit/audit-log.ts'
import type { PracticeId } from '../../base/practice-id.ts'
import { cleanText } from '../../channels/clean-text.ts'
import type { FacebookSimulator } from '../../channels/simulator/facebook/facebook-simulator.ts'
import { findKept, type KeptContribution } from '../../contributions/store/intake.ts'
import type { InPractice } from '../../platform/database/database.ts'

type Stage = Pick<FacebookSimulator, 'world' | 'act'>

/**
 * Mends what a program that was killed left behind. The simulated Facebook forgets the deliveries
 * that were on their way, so it tells again what Heed never heard; and where it forgot what Heed had
 * seen done, it does that again.
 */
export async function catchUp(
  stage: Stage,
  inPractice: InPractice,
  practiceId: PracticeId,
  pageId: string,
): Promise<void> {
  const { world } = stage
  const ids = [...world.posts.values(), ...world.comments.values()]
    .filter(({ authorId }) => authorId !== pageId)
    .map(({ id }) => id)
  const heard = await inPractice(practiceId, (tx) => findKept(tx, 'facebook', ids))
  for (const id of ids) mend(stage, id, heard.get(id)?.kept, pageId)
}

function mend(
  { world, act }: Stage,
  id: string,
  heard: KeptContribution['kept'] | undefined,
  pageId: string,
): void {
  const subject = world.comments.get(id) ?? world.posts.get(id)
  // An answer goes with the comment it stands under.
  if (subject === undefined) return
  if (heard?.networkState === 'removed') {
    act.remove(id, pageId)
    return
  }
  const hash = sha256(cleanText(subject.message)).toString('hex')
  if (heard?.versions.has(hash) !== true) act.edit(id, subject.message)
  if (heard?.networkState === 'hidden' && !subject.isHidden) act.setHidden(id, true)
}
