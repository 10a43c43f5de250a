import { z } from 'zod'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import type { GivenFeedback } from '../../give-feedback.ts'
import { type Answer, ANSWER_CODES, type Mode } from '../../rules/answers.ts'
import { type Form, FORMS, LONGEST_COMMENT } from './forms.ts'

/** What stands in the form, as somebody filled it in. */
export interface FeedbackFields {
  readonly responseId: string
  readonly answer: Answer | undefined
  readonly why: string
  readonly better: string
  readonly publish: boolean
  readonly helped: boolean
  readonly form: Form
  /** How the form was come by. */
  readonly by: 'link' | 'text' | 'kiosk'
}

const isYes = z.preprocess((value) => value === 'yes', z.boolean())

const Body = z.object({
  responseId: z.uuid().optional().catch(undefined),
  answer: z.enum(ANSWER_CODES).optional().catch(undefined),
  why: z.string().trim().catch(''),
  better: z.string().trim().catch(''),
  publish: isYes,
  helped: isYes,
  form: z.enum(FORMS).catch('standard'),
  by: z.enum(['link', 'text', 'kiosk']).catch('link'),
})

export function readFields(body: unknown, newId: () => string): FeedbackFields {
  const { responseId, answer, ...rest } = Body.parse(body ?? {})
  return { ...rest, answer, responseId: responseId ?? newId() }
}

export function findProblems({ answer, ...written }: FeedbackFields): readonly FieldProblem[] {
  const tooLong = (['why', 'better'] as const).filter(
    (name) => written[name].length > LONGEST_COMMENT,
  )
  return [
    ...(answer === undefined
      ? [{ field: 'answer', message: 'Select an answer. If you are not sure, select Don’t know' }]
      : []),
    ...tooLong.map((field) => ({
      field,
      message: `Write ${LONGEST_COMMENT.toLocaleString('en-GB')} characters or less`,
    })),
  ]
}

/** @param answer - the one of the fields, known to be there */
export function toFeedback(fields: FeedbackFields, answer: Answer, site: string): GivenFeedback {
  const written = (['why', 'better'] as const).filter((question) => fields[question] !== '')
  return {
    responseId: fields.responseId,
    ...{ site, answer, mode: modeOf(fields), wasAssisted: fields.helped },
    comments: written.map((question) => ({
      question,
      text: fields[question],
      mayPublish: fields.publish,
    })),
  }
}

/** The return counts easy read and the like as "Other". */
function modeOf({ form, by }: FeedbackFields): Mode {
  if (by === 'kiosk') return 'tablet'
  if (by === 'text') return 'sms'
  return form === 'standard' ? 'online' : 'other'
}
