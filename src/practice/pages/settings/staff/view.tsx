import { Button, Details, Textarea } from 'nhsuk-react-components'
import {
  problemAt,
  ProblemList,
  type FieldProblem,
} from '../../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../../platform/web/page-frame.ts'
import { Page } from '../../../../platform/web/page.tsx'
import { STAFF } from '../addresses.ts'

export interface StaffView {
  readonly frame: PageFrame
  readonly csrfToken: string
  /** As typed, or as kept. */
  readonly lines: string
  /** Of the members of staff that are kept. */
  readonly count: number
  readonly siteNames: readonly string[]
  /** At the field `staff`. */
  readonly problems: readonly FieldProblem[]
  readonly notice: string | undefined
}

/** The staff directory, as lines that can be typed or pasted. */
export function StaffPage(view: StaffView) {
  const { frame, csrfToken, lines, count, siteNames, problems, notice } = view
  return (
    <Page frame={frame} title="Staff directory" hasErrors={problems.length > 0}>
      <ProblemList problems={problems} />
      <h1 className="nhsuk-heading-l">Staff directory</h1>
      {notice !== undefined && (
        <p className="nhsuk-inset-text" role="status">
          {notice} {count === 1 ? '1 member of staff is' : `${count} members of staff are`} in the
          directory.
        </p>
      )}
      <p className="heed-lede">
        With it Heed recognises when somebody names a member of your staff, which clause 6 of the
        guidance asks people not to do. Add everybody whom patients meet, also those who may not
        sign in. It stays in your own Heed.
      </p>
      <form action={STAFF} method="post" noValidate>
        <CsrfField token={csrfToken} />
        <Textarea
          id="staff"
          name="staff"
          className="heed-lines"
          rows={Math.min(30, Math.max(8, count + 3))}
          label="One person a line: name, role, site, other names"
          labelProps={{ size: 's' }}
          hint="The site and other names may be left out. Separate other names by a slash: Sister Dunn / Caz."
          spellCheck="false"
          defaultValue={lines}
          {...problemAt(problems, 'staff')}
        />
        <Details>
          <Details.Summary>Paste from a spreadsheet or a CSV file</Details.Summary>
          <Details.Text>
            <p>
              Mark the columns name, role, site and other names in your spreadsheet, copy them and
              paste them above. A heading line may stay. A CSV file can be opened with any text
              editor and pasted as it is.
            </p>
            <p>Your sites are: {siteNames.join('; ')}.</p>
          </Details.Text>
        </Details>
        <Button preventDoubleClick>Save the directory</Button>
      </form>
    </Page>
  )
}
