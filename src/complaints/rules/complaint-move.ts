import type { CaseMove } from '../../cases/rules/case-kind.ts'
import { must, text as ask } from '../../cases/rules/ask.ts'
import { complaintField } from './complaint-fields.ts'
import type { GuardName } from './complaint-guards.ts'

/** A move of the complaints procedure: its guards are looked up by name, so that none is forgotten. */
export type ComplaintMove = CaseMove & { readonly guards: readonly GuardName[] }

export const text = (name: string, label: string, hint?: string) =>
  ask(name, label, { ...must, ...(hint !== undefined && { hint }) })
export const needed = (name: string) => complaintField(name, { required: true })

/** While somebody looks into it. */
export const LOOKED_INTO = ['investigating', 'draft-response', 'clinical-review', 'for-signature']
export const ACCEPTED = ['acknowledged', ...LOOKED_INTO]
export const BEFORE = ['received', 'assessing', 'awaiting-consent', 'accepted']
