import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { PracticeId } from '../../base/practice-id.ts'
import type { WatchAudit } from '../../audit/watch-audit.ts'
import { signedInOf } from '../../practice/pages/require-session.ts'
import type { CaseKind } from '../../cases/rules/case-kind.ts'
import type { FrameFor } from '../../practice/pages/staff-frame.ts'
import type { Channel } from '../channel.ts'
import type { DecideDeps } from '../decide-contribution.ts'
import type { Role } from '../../practice/rules/roles.ts'
import type { SettleJobDeps } from '../settle-job.ts'

/** What the staff's pages need. */
export interface PageDeps extends DecideDeps, SettleJobDeps {
  readonly frameFor: FrameFor
  /** The kinds of case that a contribution can belong to. */
  readonly caseKinds: readonly CaseKind[]
  readonly channels: ReadonlyMap<string, Pick<Channel, 'linkTo'>>
  readonly publicUrl: URL
  readonly watch: WatchAudit
}

/** Who is signed in. Practice and role come from the session, never from the address. */
export interface Staff {
  readonly practiceId: PracticeId
  readonly personId: string
  readonly role: Role
}

export function staffOf(request: FastifyRequest): Staff {
  const { practiceId, person } = signedInOf(request)
  return { practiceId, personId: person.personId, role: person.role }
}

const Uuid = z.uuid()

/** An id in the address; undefined where it is none, which is a page not found. */
export function idIn(request: FastifyRequest, name: string): string | undefined {
  const params = z.record(z.string(), z.unknown()).parse(request.params)
  return Uuid.safeParse(params[name]).data
}
