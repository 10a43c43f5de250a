import { Button } from 'nhsuk-react-components'
import { FieldInput, inputId } from '../../../cases/pages/view-field.tsx'
import type { FieldFault, Values } from '../../../cases/rules/field.ts'
import { TAKEN_ENDINGS, TAKEN_IN_WORDS } from '../../../platform/files/known-type.ts'
import { ProblemList } from '../../../platform/web/components/problem-list.tsx'
import type { PublicFrame } from '../../../practice/pages/public/public-frame.ts'
import { PublicPage } from '../../../practice/pages/public/public-page.tsx'
import { ASKED } from './ask-fields.ts'

const FORM = 'complaint'
export const FILES = 'files'
export const MOST_FILES = 5
export const FILE_LIMIT_BYTES = 10 * 1024 * 1024

export interface AskView {
  readonly frame: PublicFrame
  readonly formId: string
  readonly values: Values
  readonly faults: readonly FieldFault[]
}

/** The form by which anybody complains, without an account. What was typed stays when something is wrong. */
export function AskPage({ frame, formId, values, faults }: AskView) {
  const problems = faults.map(({ field, message }) => ({ field: inputId(FORM, field), message }))
  const fileProblem = faults.find(({ field }) => field === FILES)
  return (
    <PublicPage
      frame={frame}
      title="Tell us what happened"
      hasErrors={faults.length > 0}
      current="/complaints"
    >
      <ProblemList problems={problems} />
      <h1 className="nhsuk-heading-l">Tell us what happened</h1>
      <p>Only those who look into your complaint see what you write here.</p>
      <form
        action={frame.hrefOf('/complaints')}
        method="post"
        encType="multipart/form-data"
        noValidate
      >
        <input type="hidden" name="formId" value={formId} />
        {ASKED.map((field) => (
          <FieldInput key={field.name} {...{ field, values, problems }} form={FORM} />
        ))}
        <div className={`nhsuk-form-group${fileProblem ? ' nhsuk-form-group--error' : ''}`}>
          <label className="nhsuk-label nhsuk-label--s" htmlFor={inputId(FORM, FILES)}>
            Files (optional)
          </label>
          <div className="nhsuk-hint" id="files-hint">
            Up to {MOST_FILES}, each a {TAKEN_IN_WORDS} smaller than 10MB
          </div>
          {fileProblem && (
            <p className="nhsuk-error-message" id="files-error">
              <span className="nhsuk-u-visually-hidden">Error:</span> {fileProblem.message}
            </p>
          )}
          <input
            className="nhsuk-file-upload"
            id={inputId(FORM, FILES)}
            name={FILES}
            type="file"
            multiple
            accept={TAKEN_ENDINGS}
            aria-describedby={fileProblem ? 'files-hint files-error' : 'files-hint'}
          />
        </div>
        <Button preventDoubleClick>Send your complaint</Button>
      </form>
    </PublicPage>
  )
}
