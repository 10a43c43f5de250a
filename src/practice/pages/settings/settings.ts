import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { RecordAudit } from '../../../audit/audit-log.ts'
import type { Json } from '../../../base/canonical-json.ts'
import type { Clock } from '../../../base/clock.ts'
import type { InPractice, PracticeTransaction } from '../../../platform/database/database.ts'
import { signedInOf } from '../require-session.ts'
import type { FrameFor } from '../staff-frame.ts'

/** What the pages of the settings need. */
export interface SettingsDeps {
  readonly inPractice: InPractice
  readonly recordAudit: RecordAudit
  readonly clock: Clock
  readonly frameFor: FrameFor
}

/** Changes a setting of the practice and records who did, in one transaction. It counts at once. */
export function changeSettings(
  { inPractice, recordAudit }: SettingsDeps,
  request: FastifyRequest,
  action: string,
  change: (tx: PracticeTransaction) => Promise<Json>,
): Promise<void> {
  const { practiceId, person } = signedInOf(request)
  return inPractice(practiceId, async (tx) => {
    const detail = await change(tx)
    const actor = { kind: 'person', personId: person.personId } as const
    await recordAudit(tx, [{ actor, action, subject: `practice:${practiceId}`, detail }])
  })
}

const Query = z.object({ saved: z.unknown().optional() })

/** What a page says after it was saved. */
export function savedNotice(request: FastifyRequest): string | undefined {
  return Query.parse(request.query).saved === 'yes' ? 'Saved. It counts from now on.' : undefined
}
