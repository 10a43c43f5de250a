import { Button, Radios, Select, Textarea, TextInput } from 'nhsuk-react-components'
import { formatDateTime } from '../../base/format-date.ts'
import {
  type FieldProblem,
  problemAt,
  ProblemList,
} from '../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../platform/web/page-frame.ts'
import { Page } from '../../platform/web/page.tsx'

export interface OnCallRow {
  readonly personId: string
  readonly name: string
  /** Empty when not on call. */
  readonly rung: string
  readonly when: string
  readonly phone: string
}

export interface SettingsView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly isSaved: boolean
  readonly problems: readonly FieldProblem[]
  readonly values: {
    readonly opens: string
    readonly closes: string
    readonly escalateMinutes: string
    readonly signpostByItself: boolean
    readonly crisisText: string
    readonly emergencyText: string
    readonly localContacts: string
  }
  readonly people: readonly OnCallRow[]
  readonly drillNextAt: Date | undefined
}

function OnCallFields({
  person,
  problems,
}: {
  person: OnCallRow
  problems: readonly FieldProblem[]
}) {
  // prettier-ignore
  const { personId, name, rung, when, phone } = person
  const id = `phone-${personId}`
  return (
    <fieldset className="nhsuk-fieldset heed-panel">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{name}</legend>
      <Select id={`rung-${personId}`} name={`rung-${personId}`} label="Called" defaultValue={rung}>
        <option value="">Not on call</option>
        <option value="1">First</option>
        <option value="2">Second</option>
        <option value="3">Third</option>
      </Select>
      <Select id={`when-${personId}`} name={`when-${personId}`} label="When" defaultValue={when}>
        <option value="always">At any time</option>
        <option value="open">While the practice is open</option>
        <option value="closed">While it is closed</option>
      </Select>
      <TextInput
        id={id}
        name={id}
        type="tel"
        width={20}
        label="Mobile phone number, for text messages (optional)"
        defaultValue={phone}
        {...problemAt(problems, id)}
      />
    </fieldset>
  )
}

/** Who is called when somebody may be at risk, what goes out by itself, and the drill. */
export function SafeguardingSettingsPage(view: SettingsView) {
  const { frame, csrfToken, values, people, problems, drillNextAt, isSaved } = view
  return (
    <Page
      frame={frame}
      title="People at risk: settings"
      hasErrors={problems.length > 0}
      back={{ label: 'People at risk', href: '/cases/safeguarding' }}
    >
      <ProblemList problems={problems} />
      <h1 className="nhsuk-heading-l">People at risk: settings</h1>
      {isSaved && (
        <p className="heed-saved" role="status">
          Saved.
        </p>
      )}
      <form action="/settings/safeguarding" method="post" noValidate className="heed-narrow">
        <CsrfField token={csrfToken} />
        <h2 className="nhsuk-heading-m">Who is called</h2>
        <p>
          People are called by email, and by text message where a number is given. The next are
          called until somebody has taken it; in the end everybody who may act. With nobody on call,
          everybody who may act is called at once.
        </p>
        {people.map((person) => (
          <OnCallFields key={person.personId} {...{ person, problems }} />
        ))}
        <TextInput
          id="escalateMinutes"
          name="escalateMinutes"
          width={3}
          inputMode="numeric"
          label="Minutes until the next are called"
          labelProps={{ size: 's' }}
          defaultValue={values.escalateMinutes}
          {...problemAt(problems, 'escalateMinutes')}
        />
        <h2 className="nhsuk-heading-m">When the practice is open</h2>
        <p>On working days. On other days it counts as closed.</p>
        <TextInput
          id="opens"
          name="opens"
          type="time"
          width={10}
          label="Opens"
          labelProps={{ size: 's' }}
          defaultValue={values.opens}
          {...problemAt(problems, 'opens')}
        />
        <TextInput
          id="closes"
          name="closes"
          type="time"
          width={10}
          label="Closes"
          labelProps={{ size: 's' }}
          defaultValue={values.closes}
          {...problemAt(problems, 'closes')}
        />
        <h2 className="nhsuk-heading-m">The private message</h2>
        <Radios
          name="signpostByItself"
          legend="May the signpost to help go out by itself?"
          legendProps={{ size: 's' }}
          hint="At any hour, within seconds, to who wrote something that may mean danger. It says where to get help and nothing else."
        >
          <Radios.Item id="signpostByItself" value="yes" defaultChecked={values.signpostByItself}>
            Yes, send it by itself
          </Radios.Item>
          <Radios.Item id="signpost-no" value="no" defaultChecked={!values.signpostByItself}>
            No, a person sends it
          </Radios.Item>
        </Radios>
        <Textarea
          id="crisisText"
          name="crisisText"
          rows={8}
          label="When somebody may be at risk of harm"
          labelProps={{ size: 's' }}
          defaultValue={values.crisisText}
          {...problemAt(problems, 'crisisText')}
        />
        <Textarea
          id="emergencyText"
          name="emergencyText"
          rows={8}
          label="When symptoms may need 999"
          labelProps={{ size: 's' }}
          defaultValue={values.emergencyText}
          {...problemAt(problems, 'emergencyText')}
        />
        <Textarea
          id="localContacts"
          name="localContacts"
          rows={5}
          label="Who to call here: local authority, crisis team, police"
          labelProps={{ size: 's' }}
          hint="One on each line. It is shown with every alert."
          defaultValue={values.localContacts}
        />
        <Button preventDoubleClick>Save</Button>
      </form>
      <h2 className="nhsuk-heading-m">Drill</h2>
      <p>
        A drill calls the same people the same way, and says that it is one. Whoever is called first
        takes it and closes it, which proves that an alert arrives.
        {drillNextAt
          ? ` The next one is on ${formatDateTime(drillNextAt)}.`
          : ' After the first one, Heed holds one each month.'}
      </p>
      <form action="/settings/safeguarding/drill" method="post">
        <CsrfField token={csrfToken} />
        <Button secondary preventDoubleClick>
          Start a drill now
        </Button>
      </form>
    </Page>
  )
}
