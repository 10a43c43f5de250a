import type { FastifyRequest } from 'fastify'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { PracticeId } from '../../base/practice-id.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { signedInOf } from '../../practice/pages/require-session.ts'
import type { FrameFor } from '../../practice/pages/staff-frame.ts'
import type { Acting, CaseArea, CaseDeps } from '../case-area.ts'
import type { LinkReaders } from '../linked.ts'
import type { Facts } from '../rules/case-kind.ts'
import type { CaseFile } from '../store/files.ts'
import type { CaseLink } from '../store/links.ts'

/** What the pages of cases need. */
export interface CasePageDeps extends CaseDeps {
  readonly frameFor: FrameFor
  readonly links: LinkReaders
}

/** What a section of its own is made from. */
export interface SectionContext {
  readonly tx: PracticeTransaction
  readonly file: CaseFile
  readonly facts: Facts
  readonly acting: Acting
  readonly csrfToken: string
}

/** One kind's pages, with what only it shows. */
export interface CasePages {
  readonly area: CaseArea
  /** The menu entry that its pages belong to. */
  readonly menu: string
  readonly first?: (context: SectionContext) => Promise<ReactNode>
  readonly last?: (context: SectionContext) => Promise<ReactNode>
  readonly besideList?: (tx: PracticeTransaction) => Promise<ReactNode>
  /** What a case that is opened from something begins with, such as the time a comment was first seen. */
  readonly prefill?: (
    tx: PracticeTransaction,
    link: CaseLink,
  ) => Promise<Readonly<Record<string, string>>>
  /** Cases of this kind are opened by Heed alone. */
  readonly opensByItself?: boolean
}

export interface CaseStaff extends Acting {
  readonly practiceId: PracticeId
}

export function actingOf(request: FastifyRequest): CaseStaff {
  const { practiceId, person } = signedInOf(request)
  return { practiceId, personId: person.personId, role: person.role }
}

const Uuid = z.uuid()
const Params = z.record(z.string(), z.unknown())

/** An id in the address; undefined where it is none, which is a page not found. */
export function idIn(request: FastifyRequest, name: string): string | undefined {
  return Uuid.safeParse(Params.parse(request.params)[name]).data
}

export function wordIn(request: FastifyRequest, name: string): string {
  const word = Params.parse(request.params)[name]
  return typeof word === 'string' ? word : ''
}

const Body = z.record(z.string(), z.unknown()).catch({})

export function bodyOf(request: FastifyRequest): Readonly<Record<string, unknown>> {
  return Body.parse(request.body ?? {})
}

const Revision = z.coerce.number().int().catch(-1)

export function revisionIn(request: FastifyRequest): number {
  return Revision.parse(bodyOf(request)['expectedRevision'])
}
