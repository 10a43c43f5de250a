import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { WebEvent } from './web/web-log.ts'

/** One number of the installation as a whole: `heed_<name>{<label>}`. */
export interface Measured {
  readonly name: string
  readonly label: string
  readonly value: number
}

/** Counts and durations for whoever runs Heed. Labels are names of ours: no practice, person or word of anybody. */
export interface Metrics {
  readonly observeWeb: (event: WebEvent) => void
  readonly observeJob: (job: string, durationMs: number, failed: boolean) => void
  /** In Prometheus' text format. */
  readonly write: () => Promise<string>
  readonly contentType: string
}

const SECONDS = [0.005, 0.025, 0.1, 0.25, 1, 2.5, 10, 30]

/** @param measure - asked for each time somebody reads the metrics; what it does not answer is left out */
export function createMetrics(measure: () => Promise<readonly Measured[]>): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'heed_' })
  const requests = new Histogram({
    ...{ name: 'heed_http_request_seconds', help: 'Answers to requests, by route', registers },
    ...{ labelNames: ['method', 'route', 'status'] as const, buckets: SECONDS },
  })
  const jobs = new Histogram({
    ...{ name: 'heed_job_seconds', help: 'Batches of jobs, by job and outcome', registers },
    ...{ labelNames: ['job', 'outcome'] as const, buckets: SECONDS },
  })
  const work = new Gauge({
    ...{ name: 'heed_work', help: 'What waits, of all practices together', registers },
    labelNames: ['what', 'state'] as const,
  })
  return {
    observeWeb: (event) => {
      if (event.kind !== 'request') return
      const { method, route, status, durationMs } = event
      requests.observe(
        { method, route, status: `${Math.floor(status / 100)}xx` },
        durationMs / 1000,
      )
    },
    observeJob: (job, durationMs, failed) => {
      jobs.observe({ job, outcome: failed ? 'failed' : 'done' }, durationMs / 1000)
    },
    write: async () => {
      work.reset()
      for (const { name, label, value } of await measure()) {
        work.set({ what: name, state: label }, value)
      }
      return registry.metrics()
    },
    contentType: registry.contentType,
  }
}
