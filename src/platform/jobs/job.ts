import type { z } from 'zod'
import type { PracticeId } from '../../base/practice-id.ts'

/** What a job says: ids only, never a patient's words. */
export type JobPayload = { readonly practiceId: PracticeId } & Readonly<Record<string, string>>

/** A kind of background work. It may run twice, and is done when its transaction committed. */
export interface Job<Payload extends JobPayload> {
  readonly name: string
  readonly payload: z.ZodType<Payload>
  /** How many are taken at once; they run together in one `run`. */
  readonly batchSize: number
  /** How many batches run side by side in one process. */
  readonly concurrency: number
}

/** A job with the work itself: one practice's payloads at a time. */
export interface Worker<Payload extends JobPayload = JobPayload> {
  readonly job: Job<Payload>
  readonly run: (practiceId: PracticeId, payloads: readonly Payload[]) => Promise<void>
}

export function defineJob<Payload extends JobPayload>(job: Job<Payload>): Job<Payload> {
  return job
}

/** Erases the payload's type, which the runner parses anew from what was stored. */
export function toWorker<Payload extends JobPayload>(
  job: Job<Payload>,
  run: (practiceId: PracticeId, payloads: readonly Payload[]) => Promise<void>,
): Worker {
  return {
    job,
    run: (practiceId, payloads) =>
      run(
        practiceId,
        payloads.map((payload) => job.payload.parse(payload)),
      ),
  }
}
