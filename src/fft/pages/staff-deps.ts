import type { RecordAudit } from '../../audit/audit-log.ts'
import type { Clock } from '../../base/clock.ts'
import type { InPractice } from '../../platform/database/database.ts'
import type { FrameFor } from '../../practice/pages/staff-frame.ts'

/** What the staff's pages of this area need. */
export interface FeedbackStaffDeps {
  readonly inPractice: InPractice
  readonly clock: Clock
  readonly recordAudit: RecordAudit
  readonly frameFor: FrameFor
}
