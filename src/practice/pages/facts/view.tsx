import { Button, Textarea, TextInput } from 'nhsuk-react-components'
import {
  type FieldProblem,
  problemAt,
  ProblemList,
} from '../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import { type Fact, type FactDefinition, factNames, type Facts, FACTS } from '../../rules/facts.ts'

export interface FactsView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly values: Facts
  readonly problems: readonly FieldProblem[]
}

/** Facts about the practice and its neighbourhood, to be checked by somebody who knows them. */
export function FactsPage({ frame, csrfToken, values, problems }: FactsView) {
  return (
    <Page frame={frame} title="Contacts and facts" hasErrors={problems.length > 0}>
      <ProblemList problems={problems} />
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">Contacts and facts</h1>
      <p className="heed-lede">
        Letters, deadlines and returns build on these. Heed cannot know them, or could not check
        them: look at each, and at its source.
      </p>
      <form className="heed-narrow" action="/settings/facts" method="post" noValidate>
        <CsrfField token={csrfToken} />
        {factNames.map((fact) => (
          <FactInput key={fact} {...{ fact, value: values[fact], problems }} />
        ))}
        <Button preventDoubleClick>Save</Button>
      </form>
    </Page>
  )
}

interface FactInputProps {
  readonly fact: Fact
  readonly value: string
  readonly problems: readonly FieldProblem[]
}

function FactInput({ fact, value, problems }: FactInputProps) {
  const { label, hint, source, kind }: FactDefinition = FACTS[fact]
  const common = {
    ...{ id: fact, name: fact, label, defaultValue: value, autoComplete: 'off' },
    labelProps: { size: 's' },
    hint: `${hint}. Source: ${source}`,
    ...problemAt(problems, fact),
  } as const
  if (kind === 'lines') return <Textarea {...common} rows={4} />
  return kind === 'number' ? (
    <TextInput {...common} inputMode="numeric" width={3} />
  ) : (
    <TextInput {...common} />
  )
}
