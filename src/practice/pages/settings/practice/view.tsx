import { Button, Textarea, TextInput } from 'nhsuk-react-components'
import {
  problemAt,
  ProblemList,
  type FieldProblem,
} from '../../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../../platform/web/page-frame.ts'
import { Page } from '../../../../platform/web/page.tsx'
import { PRACTICE } from '../addresses.ts'

/** As typed. */
export interface PracticeValues {
  readonly name: string
  readonly odsCode: string
  readonly sites: string
  readonly undoSeconds: string
}

export interface PracticeView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly values: PracticeValues
  readonly problems: readonly FieldProblem[]
  readonly notice: string | undefined
}

/** The practice's own details. */
export function PracticePage(view: PracticeView) {
  const { frame, csrfToken, values, problems, notice } = view
  return (
    <Page frame={frame} title="Practice and sites" hasErrors={problems.length > 0}>
      <div className="heed-narrow">
        <ProblemList problems={problems} />
        <h1 className="nhsuk-heading-l">Practice and sites</h1>
        {notice !== undefined && (
          <p className="nhsuk-inset-text" role="status">
            {notice}
          </p>
        )}
        <form action={PRACTICE} method="post" noValidate>
          <CsrfField token={csrfToken} />
          <TextInput
            id="name"
            name="name"
            label="Name of the practice"
            labelProps={{ size: 's' }}
            autoComplete="off"
            defaultValue={values.name}
            {...problemAt(problems, 'name')}
          />
          <TextInput
            id="odsCode"
            name="odsCode"
            label="ODS code of the practice"
            labelProps={{ size: 's' }}
            hint="A letter and 5 digits, such as M83001. The Friends and Family Test return needs it."
            autoComplete="off"
            spellCheck="false"
            width={10}
            defaultValue={values.odsCode}
            {...problemAt(problems, 'odsCode')}
          />
          <Textarea
            id="sites"
            name="sites"
            rows={4}
            label="Sites"
            labelProps={{ size: 's' }}
            hint="One a line: its name, the town, and its ODS code if it has one of its own, with commas between. For example: Elm Street Surgery, Burton, M83001"
            defaultValue={values.sites}
            {...problemAt(problems, 'sites')}
          />
          <TextInput
            id="undoSeconds"
            name="undoSeconds"
            label="Time to undo, in seconds"
            labelProps={{ size: 's' }}
            hint="How long removing and writing to somebody wait, so that whoever decided can take it back. 30 is usual; 0 sends at once."
            inputMode="numeric"
            autoComplete="off"
            width={4}
            defaultValue={values.undoSeconds}
            {...problemAt(problems, 'undoSeconds')}
          />
          <Button preventDoubleClick>Save changes</Button>
        </form>
      </div>
    </Page>
  )
}
