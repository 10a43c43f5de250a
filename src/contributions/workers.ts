import { toWorker, type Worker } from '../platform/jobs/job.ts'
import { runAll } from '../platform/jobs/run-all.ts'
import type { SendStepDeps } from './attempt.ts'
import type { RereadDeps } from './find-on-network.ts'
import { judgeContributions, type JudgeDeps } from './judge-contributions.ts'
import {
  judgeContributionJob,
  keepMediaJob,
  lookAroundJob,
  probeConnectionJob,
  readDeliveryJob,
  readPostJob,
  rereadContributionJob,
  sendStepJob,
} from './jobs.ts'
import { keepMediaOf } from './keep-media.ts'
import { lookAround } from './look-around.ts'
import { probeConnection } from './probe-connection.ts'
import { readDeliveries } from './read-deliveries.ts'
import { readPostOf } from './read-post.ts'
import { rereadContribution } from './reread-contribution.ts'
import { sendSteps } from './send-steps.ts'

export type SpineDeps = JudgeDeps & SendStepDeps & RereadDeps

/** The spine's background work, each job with what does it. */
export function createContributionWorkers(deps: SpineDeps): readonly Worker[] {
  return [
    toWorker(readDeliveryJob, (practiceId, payloads) =>
      readDeliveries(
        deps,
        practiceId,
        payloads.map((payload) => payload.deliveryId),
      ),
    ),
    toWorker(judgeContributionJob, (practiceId, payloads) =>
      judgeContributions(
        deps,
        practiceId,
        payloads.map((payload) => payload.contributionId),
      ),
    ),
    toWorker(sendStepJob, (practiceId, payloads) =>
      sendSteps(
        deps,
        practiceId,
        payloads.map((payload) => payload.stepId),
      ),
    ),
    toWorker(rereadContributionJob, (practiceId, payloads) =>
      runAll(payloads, (payload) => rereadContribution(deps, practiceId, payload.contributionId)),
    ),
    toWorker(keepMediaJob, (practiceId, payloads) =>
      runAll(payloads, (payload) => keepMediaOf(deps, practiceId, payload.mediaId)),
    ),
    toWorker(readPostJob, (practiceId, payloads) =>
      runAll(payloads, (payload) => readPostOf(deps, practiceId, payload.contributionId)),
    ),
    toWorker(lookAroundJob, (practiceId, payloads) =>
      runAll(payloads, ({ connectionId, depth }) =>
        lookAround(deps, practiceId, connectionId, depth),
      ),
    ),
    toWorker(probeConnectionJob, (practiceId, payloads) =>
      runAll(payloads, (payload) => probeConnection(deps, practiceId, payload.connectionId)),
    ),
  ]
}
