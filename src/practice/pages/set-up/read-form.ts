import { z } from 'zod'
import { err, ok, type Result } from '../../../base/result.ts'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import { judgePassword } from '../../judge-password.ts'
import { parseOdsCode, parseSites } from '../../rules/site.ts'
import type { FirstPractice } from '../../set-up-practice.ts'

const Typed = z.string().max(5000).catch('')

/** What was typed, whatever it was. */
export const SetUpForm = z.object({
  code: Typed,
  practice: Typed,
  odsCode: Typed,
  sites: Typed,
  name: Typed,
  email: Typed,
  password: Typed,
})
export type SetUpForm = z.infer<typeof SetUpForm>

const text = (message: string) => z.string().trim().min(1, message).max(200, 'Enter fewer letters')

const Parsed = z.object({
  practice: text('Enter the name of the practice'),
  odsCode: z.string().transform((code, context) => {
    const parsed = parseOdsCode(code)
    if (code.trim() !== '' && parsed === undefined) {
      context.addIssue({ code: 'custom', message: 'Enter a letter and 5 digits, such as M83001' })
    }
    return parsed
  }),
  sites: z.string().transform((lines, context) => {
    const sites = parseSites(lines)
    if (sites.ok) return sites.value
    context.addIssue({ code: 'custom', message: sites.error })
    return z.NEVER
  }),
  name: text('Enter your name'),
  email: z
    .string()
    .trim()
    .regex(/^[^\s@]+@[^\s@]+$/, 'Enter an email address in the right format'),
  password: z.string(),
})

/** Reads the form of the first practice; a problem for each field that is wrong. */
export function readSetUpForm(form: SetUpForm): Result<FirstPractice, readonly FieldProblem[]> {
  const parsed = Parsed.safeParse(form)
  const weakness = judgePassword(form.password, [form.name, form.email, form.practice])
  if (parsed.success && weakness === undefined) {
    const { practice, odsCode, sites, ...manager } = parsed.data
    return ok({ name: practice, odsCode, sites, manager })
  }
  const found = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    ...{ field: String(path[0]), message },
  }))
  return err([
    ...found,
    ...(weakness === undefined ? [] : [{ field: 'password', message: weakness }]),
  ])
}
