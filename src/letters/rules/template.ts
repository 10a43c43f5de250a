import { err, ok, type Result } from '../../base/result.ts'

/** Who reads what is sent: it decides what may be said. */
export type Audience = 'public' | 'private-message' | 'letter'

/** The words of one edition of a template. `{field}` is filled in; a paragraph that begins with `{?condition}` may fall away. */
export interface TemplateWords {
  readonly subject: string
  readonly body: string
}

/** What a template is for, what may be filled in, and the words that Heed ships. */
export interface TemplateDefinition<
  Field extends string = string,
  Condition extends string = string,
> {
  readonly key: string
  /** As staff see it: "Acknowledgement of a complaint". */
  readonly title: string
  readonly audience: Audience
  /** Each field with an example, for the preview. */
  readonly fields: Readonly<Record<Field, string>>
  /** Fields without which the law or the practice's guidance would not be met. */
  readonly required: readonly NoInfer<Field>[]
  /** What may be true of the case, as in "{?acting for somebody}". */
  readonly conditions: readonly Condition[]
  readonly first: TemplateWords
}

export function defineTemplate<const Field extends string, const Condition extends string>(
  definition: TemplateDefinition<Field, Condition>,
): TemplateDefinition<Field, Condition> {
  return definition
}

export type TemplateProblem =
  | { readonly kind: 'empty'; readonly part: 'subject' | 'body' }
  | {
      readonly kind: 'unknown-field' | 'unknown-condition' | 'missing-field'
      readonly name: string
    }
  | { readonly kind: 'open-brace' }

const FIELD = /\{(\??)([^{}]*)\}/g

/** Whether these words can be filled in for every case: nothing unknown, nothing required left out. */
export function checkTemplate(
  definition: TemplateDefinition,
  words: TemplateWords,
): readonly TemplateProblem[] {
  const text = `${words.subject}\n${words.body}`
  const used = [...text.matchAll(FIELD)].map(([, mark, name = '']) => ({ mark, name }))
  const problems: TemplateProblem[] = []
  if (words.subject.trim() === '') problems.push({ kind: 'empty', part: 'subject' })
  if (words.body.trim() === '') problems.push({ kind: 'empty', part: 'body' })
  if (/[{}]/.test(text.replace(FIELD, ''))) problems.push({ kind: 'open-brace' })
  for (const { mark, name } of used) {
    const isCondition = mark === '?'
    const known: readonly string[] = isCondition
      ? definition.conditions
      : Object.keys(definition.fields)
    if (!known.includes(name)) {
      problems.push({ kind: isCondition ? 'unknown-condition' : 'unknown-field', name })
    }
  }
  // A field inside a conditional paragraph may fall away, and so does not meet a requirement.
  const always = words.body
    .split(/\n{2,}/)
    .filter((part) => !part.startsWith('{?'))
    .join('\n\n')
  for (const name of definition.required) {
    if (!`${words.subject}\n${always}`.includes(`{${name}}`)) {
      problems.push({ kind: 'missing-field', name })
    }
  }
  return problems
}

export interface Filling<Field extends string = string, Condition extends string = string> {
  readonly values: Readonly<Record<Field, string>>
  readonly holds: readonly Condition[]
}

/**
 * Fills in a template. What is filled in is never read as a field or condition itself.
 * @returns the names of required fields that were left empty
 */
export function fillTemplate<Field extends string, Condition extends string>(
  definition: TemplateDefinition<Field, Condition>,
  words: TemplateWords,
  { values, holds }: Filling<NoInfer<Field>, NoInfer<Condition>>,
): Result<TemplateWords, readonly string[]> {
  const empty = definition.required.filter((name) => values[name].trim() === '')
  if (empty.length > 0) return err(empty)
  const byName: Readonly<Record<string, string>> = values
  const held: readonly string[] = holds
  const fill = (text: string) =>
    text.replaceAll(FIELD, (_all, mark: string, name: string) =>
      mark === '?' ? '' : (byName[name] ?? '').trim(),
    )
  const paragraphs = words.body.split(/\n{2,}/).filter((paragraph) => {
    const condition = /^\{\?([^{}]*)\}/.exec(paragraph)?.[1]
    return condition === undefined || held.includes(condition)
  })
  const body = paragraphs
    .map((paragraph) => fill(paragraph).trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
  return ok({ subject: fill(words.subject).replaceAll(/\s+/g, ' ').trim(), body })
}

/** The filling of the preview: every field's example, every condition held. */
export function exampleFilling<Field extends string, Condition extends string>(
  definition: TemplateDefinition<Field, Condition>,
): Filling<Field, Condition> {
  return { values: definition.fields, holds: definition.conditions }
}
