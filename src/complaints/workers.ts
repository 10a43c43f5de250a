import { toWorker, type Worker } from '../platform/jobs/job.ts'
import { runAll } from '../platform/jobs/run-all.ts'
import { checkUpload, type CheckDeps } from './check-upload.ts'
import { followDeleteRequest } from './follow-social.ts'
import { checkUploadJob, followDeleteJob } from './jobs.ts'

export function createComplaintWorkers(deps: CheckDeps): readonly Worker[] {
  return [
    toWorker(checkUploadJob, (practiceId, payloads) =>
      runAll(payloads, ({ uploadId }) => checkUpload(deps, practiceId, uploadId)),
    ),
    toWorker(followDeleteJob, (practiceId, payloads) =>
      runAll(payloads, ({ contributionId }) =>
        followDeleteRequest(deps, practiceId, contributionId),
      ),
    ),
  ]
}
