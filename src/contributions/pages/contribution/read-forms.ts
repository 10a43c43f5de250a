import { z } from 'zod'
import { err, ok, type Result } from '../../../base/result.ts'
import { CLAUSE_IDS } from '../../../guidance/conduct.ts'
import { FINDING_KINDS, type FindingKind } from '../../../guidance/finding-kinds.ts'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import type { DecisionRequest } from '../../decide-contribution.ts'
import { type Action, ACTIONS, REASON_CODES } from '../../rules/action.ts'
import { LONGEST_MESSAGE_BYTES } from '../../rules/private-message.ts'
import { NO_CLAUSE } from './build-decision.ts'
import type { AddFindingView, DecisionView } from './view-model.ts'

/** What was typed, whatever it was; browsers write line ends as CRLF. */
const Typed = z
  .string()
  .max(20_000)
  .transform((text) => text.replaceAll('\r\n', '\n'))
  .catch('')
const Revision = z.coerce.number().int().catch(-1)

const DecisionFields = z.object({
  decision: Typed,
  clause: Typed,
  reasonCode: Typed,
  reason: Typed,
  message: Typed,
  expectedVersion: Revision,
})

type Chosen = Pick<
  DecisionRequest,
  'action' | 'clause' | 'reasonCode' | 'reason' | 'message' | 'expectedRevision'
>

export interface ReadForm<Values, Parsed> {
  /** To be shown again when it cannot be saved. */
  readonly values: Values
  readonly read: Result<Parsed, readonly FieldProblem[]>
}

/** Reads the form that decides. What takes something away or writes to somebody needs a clause and a reason in words. */
export function readDecision(body: unknown): ReadForm<DecisionView['values'], Chosen> {
  const { expectedVersion, ...values } = DecisionFields.parse(body ?? {})
  const action = ACTIONS.find((one) => one === values.decision)
  const reasonCode = REASON_CODES.find((code) => code === values.reasonCode)
  const problems = findDecisionProblems(values, action, reasonCode !== undefined)
  if (action === undefined || reasonCode === undefined || problems.length > 0) {
    return { values, read: err(problems) }
  }
  const chosen = {
    action,
    reasonCode,
    clause: CLAUSE_IDS.find((id) => id === values.clause),
    reason: values.reason.trim(),
    message: action === 'ask-to-delete' ? values.message.trim() : undefined,
    expectedRevision: expectedVersion,
  }
  return { values, read: ok(chosen) }
}

const GRAVE: readonly Action[] = ['remove', 'ask-to-delete', 'report']

function findDecisionProblems(
  values: DecisionView['values'],
  action: Action | undefined,
  hasReasonCode: boolean,
): readonly FieldProblem[] {
  const isGrave = action !== undefined && GRAVE.includes(action)
  const hasClause =
    values.clause === NO_CLAUSE || CLAUSE_IDS.some((clause) => clause === values.clause)
  const checks: readonly (readonly [boolean, string, string])[] = [
    [action === undefined, 'decision', 'Choose what you decide'],
    [isGrave && !hasClause, 'clause', 'Choose the clause that it breaks, or “No clause”'],
    [!hasReasonCode, 'reasonCode', 'Choose a reason'],
    [isGrave && values.reason.trim() === '', 'reason', 'Say why in your own words'],
    ...(action === 'ask-to-delete' ? checkMessage(values.message.trim()) : []),
  ]
  return checks.flatMap(([isWrong, field, message]) => (isWrong ? [{ field, message }] : []))
}

function checkMessage(message: string) {
  const bytes = Buffer.byteLength(message)
  return [
    [message === '', 'message', 'Enter the message to the author'],
    [
      bytes > LONGEST_MESSAGE_BYTES,
      'message',
      'Shorten the message: the network takes no more than 2,000 letters',
    ],
  ] as const
}

const FindingFields = z.object({
  kind: Typed,
  quote: Typed,
  reason: Typed,
  expectedVersion: Revision,
})

interface FoundByHand {
  readonly kind: FindingKind
  readonly quote: string
  readonly reason: string
  readonly expectedRevision: number
}

/** Reads a finding that a person adds. */
export function readFinding(body: unknown): ReadForm<AddFindingView['values'], FoundByHand> {
  const { expectedVersion, ...values } = FindingFields.parse(body ?? {})
  const kind = FINDING_KINDS.find((known) => known === values.kind)
  const reason = values.reason.trim()
  if (kind === undefined || reason === '') {
    const problems = [
      ...(kind === undefined ? [{ field: 'finding-kind', message: 'Choose what you found' }] : []),
      ...(reason === '' ? [{ field: 'finding-reason', message: 'Say why' }] : []),
    ]
    return { values, read: err(problems) }
  }
  const quote = values.quote.trim()
  return { values, read: ok({ kind, quote, reason, expectedRevision: expectedVersion }) }
}

/** Reads why a finding is struck. */
export function readStrike(body: unknown) {
  const { reason, expectedVersion } = FindingFields.parse(body ?? {})
  return { reason: reason.trim(), expectedRevision: expectedVersion }
}

const AnswerFields = z.object({
  answer: z.enum(['yes', 'no']).optional().catch(undefined),
  note: Typed,
})

/** Reads the answer to a question. */
export function readAnswer(body: unknown) {
  return AnswerFields.parse(body ?? {})
}
