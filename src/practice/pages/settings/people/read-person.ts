import { z } from 'zod'
import { err, ok, type Result } from '../../../../base/result.ts'
import type { FieldProblem } from '../../../../platform/web/components/problem-list.tsx'
import type { Person } from '../../../people.ts'
import { ROLES } from '../../../rules/roles.ts'

const Typed = z.string().max(1000).catch('')

/** What was typed, whatever it was. A checkbox alone comes as one string. */
export const PersonForm = z.object({
  name: Typed,
  email: Typed,
  role: Typed,
  sites: z.union([z.array(Typed), Typed.transform((one) => (one === '' ? [] : [one]))]).catch([]),
})
export type PersonForm = z.infer<typeof PersonForm>

const Parsed = z.object({
  name: z.string().trim().min(1, 'Enter a name').max(200, 'Enter a shorter name'),
  email: z
    .string()
    .trim()
    .regex(/^[^\s@]+@[^\s@]+$/, 'Enter an email address in the right format'),
  role: z.enum(ROLES, 'Choose a role'),
  sites: z.array(z.string()),
})

/** Reads the form of a person; a problem for each field that is wrong. */
export function readPerson(
  form: Readonly<Record<keyof PersonForm, unknown>>,
): Result<Omit<Person, 'personId'>, readonly FieldProblem[]> {
  const parsed = Parsed.safeParse(form)
  if (parsed.success) return ok(parsed.data)
  return err(parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message })))
}
