import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'

/** One thing that a connection rests on, and how it stands. */
export interface CheckedFact {
  readonly label: string
  readonly value: string
}

export interface ConnectionView {
  readonly id: string
  /** For example "Willow Bank Surgery on Facebook". */
  readonly title: string
  readonly status: Status
  /** What is wrong, each with what to do. */
  readonly alarms: readonly string[]
  readonly facts: readonly CheckedFact[]
  readonly lookAction: string
  /** While the network takes no writes from us. */
  readonly resumeAction?: string | undefined
}

export interface ConnectionsView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly notice: string | undefined
  readonly connections: readonly ConnectionView[]
}
