import { Button, TextInput } from 'nhsuk-react-components'
import {
  type FieldProblem,
  problemAt,
  ProblemList,
} from '../../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../../platform/web/page-frame.ts'
import { Page } from '../../../../platform/web/page.tsx'
import { PUBLIC } from '../addresses.ts'

export interface PublicValues {
  readonly phone: string
  readonly email: string
  readonly website: string
}

interface PublicSettingsView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly notice: string | undefined
  readonly values: PublicValues
  readonly problems: readonly FieldProblem[]
  readonly readers: number
}

const PAGES = [
  ['Code of conduct', '/guidance'],
  ['Share it on Facebook and your website', '/guidance/share'],
  ['Poster (PDF)', '/guidance/poster.pdf'],
  ['Leaflet (PDF)', '/guidance/leaflet.pdf'],
  ['Leaflet in large print (PDF)', '/guidance/leaflet.pdf?size=large'],
  ['Feedback: choose a surgery', '/feedback'],
  ['What patients say', '/feedback/results'],
] as const

/** What stands at the end of every public page, and where those pages are. */
export function PublicSettingsPage(view: PublicSettingsView) {
  const { frame, csrfToken, notice, values, problems, readers } = view
  return (
    <Page frame={frame} title="Public pages" hasErrors={problems.length > 0}>
      <div className="heed-narrow">
        <ProblemList problems={problems} />
        <h1 className="nhsuk-heading-l">Public pages</h1>
        {notice !== undefined && (
          <p className="nhsuk-inset-text" role="status">
            {notice}
          </p>
        )}
        <p>
          {readers.toLocaleString('en-GB')} people said that they have read the code of conduct as
          it is now.
        </p>
        <ul>
          {PAGES.map(([label, href]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <form action={PUBLIC} method="post" noValidate>
          <CsrfField token={csrfToken} />
          <h2 className="nhsuk-heading-m">How patients reach you</h2>
          <TextInput
            id="phone"
            name="phone"
            label="Phone number"
            type="tel"
            defaultValue={values.phone}
            {...problemAt(problems, 'phone')}
          />
          <TextInput
            id="email"
            name="email"
            label="Email address"
            type="email"
            defaultValue={values.email}
            {...problemAt(problems, 'email')}
          />
          <TextInput
            id="website"
            name="website"
            label="Your website"
            hint="Where your full privacy notice stands"
            type="url"
            defaultValue={values.website}
            {...problemAt(problems, 'website')}
          />
          <Button preventDoubleClick>Save</Button>
        </form>
      </div>
    </Page>
  )
}
