import { toWorker, type Worker } from '../platform/jobs/job.ts'
import { escalateAlert } from './call-next.ts'
import { escalateAlertJob, runDrillJob, sendNoticeJob } from './jobs.ts'
import { runMonthlyDrill } from './run-drill.ts'
import { type NoticeDeps, sendNotice } from './send-notice.ts'

export function createSafeguardingWorkers(deps: NoticeDeps): readonly Worker[] {
  return [
    toWorker(sendNoticeJob, async (practiceId, payloads) => {
      // One that hangs must not hold up the others.
      const sent = payloads.map(({ noticeId }) => sendNotice(deps, practiceId, noticeId))
      const failed = (await Promise.allSettled(sent)).find((one) => one.status === 'rejected')
      if (failed !== undefined) throw failed.reason
    }),
    toWorker(escalateAlertJob, async (practiceId, payloads) => {
      for (const { caseId } of payloads) await escalateAlert(deps, practiceId, caseId)
    }),
    toWorker(runDrillJob, (practiceId) => runMonthlyDrill(deps, practiceId)),
  ]
}
