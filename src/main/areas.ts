import { caseJobs } from '../cases/jobs.ts'
import { followSocialComplaints } from '../complaints/follow-social.ts'
import type { FollowUp } from '../contributions/follow-up.ts'
import { contributionJobs } from '../contributions/jobs.ts'
import { planLooks } from '../contributions/plan-looks.ts'
import { tellAlarms } from '../contributions/tell-alarms.ts'
import { createContributionWorkers, type SpineDeps } from '../contributions/workers.ts'
import { feedbackJobs } from '../fft/jobs.ts'
import { remindOfReturn } from '../fft/remind-of-return.ts'
import { createFeedbackWorkers } from '../fft/workers.ts'
import { letterJobs } from '../letters/jobs.ts'
import type { SendDeps } from '../letters/send-message.ts'
import { createLetterWorkers } from '../letters/workers.ts'
import type { Worker } from '../platform/jobs/job.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { safeguardingJobs } from '../safeguarding/jobs.ts'
import type { CaseAreas } from './case-areas.ts'
import { caseworkJobs, type CaseworkHouse, createCaseworkWorkers } from './casework.tsx'
import type { Round } from './run-rounds.ts'

/** Every job there is, for making their queues. */
export const allJobs = [
  ...contributionJobs,
  ...letterJobs,
  ...feedbackJobs,
  ...caseJobs,
  ...safeguardingJobs,
  ...caseworkJobs,
]

/** How the areas go on with what the spine finds and decides, in its transactions. */
export function createFollowUps(house: {
  readonly cases: CaseAreas
  readonly enqueue: Enqueue
}): readonly FollowUp[] {
  return [...house.cases.followUps, followSocialComplaints(house)]
}

/** All background work, each job with what does it. */
export function createWorkers(
  house: CaseworkHouse & { readonly spine: SpineDeps; readonly letters: SendDeps },
): readonly Worker[] {
  return [
    ...createContributionWorkers(house.spine),
    ...createLetterWorkers(house.letters),
    ...createFeedbackWorkers(house.spine),
    ...house.cases.workers,
    ...createCaseworkWorkers(house),
  ]
}

/** What comes up again and again in every practice. */
export function createRounds(house: {
  readonly spine: SpineDeps
  readonly config: { readonly publicUrl: URL }
}): readonly Round[] {
  const { spine, config } = house
  return [
    (practiceId) => planLooks(spine, practiceId),
    (practiceId) => tellAlarms({ ...spine, publicUrl: config.publicUrl }, practiceId),
    (practiceId) => remindOfReturn({ ...spine, publicUrl: config.publicUrl }, practiceId),
  ]
}
