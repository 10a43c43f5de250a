import { movesFrom } from '../base/machine.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { toWorker, type Worker } from '../platform/jobs/job.ts'
import { type CaseArea, type CaseDeps, gatherFacts } from './case-area.ts'
import { caseClockJob } from './jobs.ts'
import { moveCase } from './move-case.ts'
import { permitMove } from './rules/permit-move.ts'
import { findCase } from './store/files.ts'

export function createCaseWorkers(deps: CaseDeps, areas: readonly CaseArea[]): readonly Worker[] {
  return [
    toWorker(caseClockJob, async (practiceId, payloads) => {
      for (const { caseId } of payloads) await runClock(deps, areas, practiceId, caseId)
    }),
  ]
}

/** Makes the first move that time allows, if any. Running it twice makes none twice: the state has moved on. */
async function runClock(
  deps: CaseDeps,
  areas: readonly CaseArea[],
  practiceId: PracticeId,
  caseId: string,
): Promise<void> {
  const found = await deps.inPractice(practiceId, async (tx) => {
    const file = await findCase(tx, caseId)
    const area = areas.find(({ kind }) => kind.name === file?.kind)
    if (file === undefined || area === undefined) return undefined
    const facts = await gatherFacts(deps, tx, { area, file, acting: undefined })
    const move = movesFrom(area.kind.machine, file.state).find(
      (one) =>
        one.byClock === true &&
        (one.guards ?? []).length > 0 &&
        permitMove(area.kind, one, facts).allowed,
    )
    return move && { area, move }
  })
  if (found === undefined) return
  const { area, move } = found
  const wish = { caseId, move, given: {}, acting: undefined, expectedRevision: undefined }
  await moveCase(deps, practiceId, area, wish)
}
