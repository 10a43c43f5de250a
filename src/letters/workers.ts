import { toWorker, type Worker } from '../platform/jobs/job.ts'
import { runAll } from '../platform/jobs/run-all.ts'
import { followMessage } from './follow-message.ts'
import { followMessageJob, sendMessageJob } from './jobs.ts'
import { sendMessage, type SendDeps } from './send-message.ts'

export function createLetterWorkers(deps: SendDeps): readonly Worker[] {
  return [
    toWorker(sendMessageJob, (practiceId, payloads) =>
      runAll(payloads, ({ messageId }) => sendMessage(deps, practiceId, messageId)),
    ),
    toWorker(followMessageJob, (practiceId, payloads) =>
      runAll(payloads, ({ messageId }) => followMessage(deps, practiceId, messageId)),
    ),
  ]
}
