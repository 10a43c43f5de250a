import { Button, Checkboxes, Fieldset, Radios, TextInput } from 'nhsuk-react-components'
import { ActionForm } from '../../../../platform/web/components/action-form.tsx'
import {
  problemAt,
  ProblemList,
  type FieldProblem,
} from '../../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../../platform/web/page-frame.ts'
import { Page } from '../../../../platform/web/page.tsx'
import { ROLES } from '../../../rules/roles.ts'
import { describeRole, nameRole } from '../../words/role-words.ts'
import { PEOPLE } from '../addresses.ts'

export interface PersonView {
  readonly frame: PageFrame
  readonly csrfToken: string
  /** Undefined for somebody who is still to be invited. */
  readonly personId: string | undefined
  readonly isOwn: boolean
  readonly values: {
    readonly name: string
    readonly email: string
    readonly role: string
    readonly sites: readonly string[]
  }
  /** Of the practice. */
  readonly siteNames: readonly string[]
  /** At the fields `name`, `email` and `role`. */
  readonly problems: readonly FieldProblem[]
}

/** Inviting somebody, or changing what somebody is to the practice. */
export function PersonPage(view: PersonView) {
  const { frame, csrfToken, personId, values, problems } = view
  const title = personId === undefined ? 'Invite somebody' : values.name
  return (
    <Page
      frame={frame}
      title={title}
      hasErrors={problems.length > 0}
      back={{ label: 'People and roles', href: PEOPLE }}
    >
      <div className="heed-narrow">
        <ProblemList problems={problems} />
        <h1 className="nhsuk-heading-l">{title}</h1>
        <form action={`${PEOPLE}/${personId ?? 'invite'}`} method="post" noValidate>
          <CsrfField token={csrfToken} />
          <TextInput
            id="name"
            name="name"
            label="Name"
            labelProps={{ size: 's' }}
            autoComplete="off"
            defaultValue={values.name}
            {...problemAt(problems, 'name')}
          />
          {personId === undefined ? (
            <TextInput
              id="email"
              name="email"
              type="email"
              label="Email address"
              labelProps={{ size: 's' }}
              hint="The one they sign in with. A work address of their own, not one that several people read."
              autoComplete="off"
              spellCheck="false"
              defaultValue={values.email}
              {...problemAt(problems, 'email')}
            />
          ) : (
            <p>
              Signs in as <strong>{values.email}</strong>
            </p>
          )}
          <RoleChoice {...view} />
          <SiteChoice {...view} />
          <Button preventDoubleClick>
            {personId === undefined ? 'Make the invitation' : 'Save changes'}
          </Button>
        </form>
        {personId !== undefined && <Access {...view} personId={personId} />}
      </div>
    </Page>
  )
}

function RoleChoice({ values, problems }: PersonView) {
  return (
    <Fieldset>
      <Fieldset.Legend size="s">Role</Fieldset.Legend>
      <Radios idPrefix="role" name="role" {...problemAt(problems, 'role')}>
        {ROLES.map((role, index) => (
          <Radios.Item
            key={role}
            {...(index === 0 && { id: 'role' })}
            value={role}
            hint={describeRole(role)}
            defaultChecked={values.role === role}
          >
            {nameRole(role)}
          </Radios.Item>
        ))}
      </Radios>
    </Fieldset>
  )
}

function SiteChoice({ values, siteNames }: PersonView) {
  if (siteNames.length < 2) return null
  return (
    <Fieldset>
      <Fieldset.Legend size="s">Sites</Fieldset.Legend>
      <Checkboxes
        idPrefix="sites"
        name="sites"
        hint="Choose none for all. It limits whose feedback and registers the person sees and enters."
      >
        {siteNames.map((name) => (
          <Checkboxes.Item key={name} value={name} defaultChecked={values.sites.includes(name)}>
            {name}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
    </Fieldset>
  )
}

function Access({
  personId,
  csrfToken,
  values,
  isOwn,
}: PersonView & { readonly personId: string }) {
  const actions = [
    {
      path: 'invite',
      label: 'Make a new link',
      text: 'Has lost the invitation or forgotten the password: a link lets them choose a new password. The one they have works until then.',
    },
    {
      path: 'reset-second-factor',
      label: 'Let them set up a new device',
      text: 'Has lost the phone and the recovery codes: their second step is removed, they are signed out, and are asked to set it up anew. Make sure that it is them who asks.',
    },
    ...(isOwn
      ? []
      : [
          {
            path: 'end',
            label: 'End their access',
            text: 'Has left, or needs Heed no longer: they are signed out at once and cannot sign in. What they did keeps their name.',
          },
        ]),
  ]
  return (
    <section aria-labelledby="access">
      <h2 className="nhsuk-heading-m" id="access">
        Access
      </h2>
      {actions.map(({ path, label, text }) => (
        <div key={path} className="heed-access">
          <p>{text}</p>
          <ActionForm
            {...{ action: `${PEOPLE}/${personId}/${path}`, csrfToken, label }}
            subject={`for ${values.name}`}
          />
        </div>
      ))}
    </section>
  )
}
