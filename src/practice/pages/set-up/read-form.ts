import { z } from 'zod'
import { err, ok, type Result } from '../../../base/result.ts'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import { SHORTEST_PASSWORD } from '../../password.ts'
import type { FirstPractice } from '../../set-up-practice.ts'

const Typed = z.string().max(5000).catch('')

/** What was typed, whatever it was. */
export const SetUpForm = z.object({
  code: Typed,
  practice: Typed,
  sites: Typed,
  name: Typed,
  email: Typed,
  password: Typed,
})
export type SetUpForm = z.infer<typeof SetUpForm>

const text = (message: string) => z.string().trim().min(1, message).max(200, 'Enter fewer letters')

const Site = z
  .string()
  .transform((line) => line.split(','))
  .pipe(z.tuple([text(''), text('')]))
  .transform(([name, town]) => ({ name, town }))

const Parsed = z.object({
  practice: text('Enter the name of the practice'),
  sites: z
    .string()
    .transform((lines) => lines.split('\n').filter((line) => line.trim() !== ''))
    .pipe(
      z
        .array(Site, 'x')
        .min(1, 'Enter at least one site with its town, for example Elm Street Surgery, Burton'),
    ),
  name: text('Enter your name'),
  email: z
    .string()
    .trim()
    .regex(/^[^\s@]+@[^\s@]+$/, 'Enter an email address in the right format'),
  password: z
    .string()
    .min(SHORTEST_PASSWORD, `Enter a password of at least ${SHORTEST_PASSWORD} characters`),
})

/** Reads the form of the first practice; a problem for each field that is wrong. */
export function readSetUpForm(form: SetUpForm): Result<FirstPractice, readonly FieldProblem[]> {
  const parsed = Parsed.safeParse(form)
  if (parsed.success) {
    const { practice, sites, ...manager } = parsed.data
    return ok({ name: practice, sites, manager })
  }
  const byField = new Map<string, string>()
  for (const { path, message } of parsed.error.issues) {
    const [field, line] = path
    const said = line === undefined ? message : siteProblem(form.sites, Number(line))
    if (!byField.has(String(field))) byField.set(String(field), said)
  }
  return err([...byField].map(([field, message]) => ({ field, message })))
}

function siteProblem(sites: string, index: number): string {
  const line = sites.split('\n').filter((one) => one.trim() !== '')[index] ?? ''
  return `Write “${line.trim()}” as the site’s name, a comma and the town`
}
