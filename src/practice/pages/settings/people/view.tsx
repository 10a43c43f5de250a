import { Details } from 'nhsuk-react-components'
import { StatusTag } from '../../../../platform/web/components/status-tag.tsx'
import type { PageFrame } from '../../../../platform/web/page-frame.ts'
import { Page } from '../../../../platform/web/page.tsx'
import type { ListedPerson } from '../../../people.ts'
import { ROLES } from '../../../rules/roles.ts'
import { describeRole, nameRole } from '../../words/role-words.ts'
import { PEOPLE } from '../addresses.ts'

export interface PeopleView {
  readonly frame: PageFrame
  readonly people: readonly ListedPerson[]
  readonly ownId: string
}

/** Who may sign in, and as what. */
export function PeoplePage({ frame, people, ownId }: PeopleView) {
  return (
    <Page frame={frame} title="People and roles">
      <h1 className="nhsuk-heading-l">People and roles</h1>
      <p className="heed-lede">
        Who may sign in to Heed. What somebody may see and do follows from the role.
      </p>
      <p>
        <a className="nhsuk-button" href={`${PEOPLE}/invite`} role="button" draggable="false">
          Invite somebody
        </a>
      </p>
      <div className="heed-table-scroll" tabIndex={0} role="region" aria-label="People and roles">
        <table className="nhsuk-table">
          <thead className="nhsuk-table__head">
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Role</th>
              <th scope="col">Sites</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody className="nhsuk-table__body">
            {people.map((person) => (
              <tr key={person.personId}>
                <th scope="row">
                  {person.leftAt === null ? (
                    <a href={`${PEOPLE}/${person.personId}`}>{person.name}</a>
                  ) : (
                    person.name
                  )}
                  {person.personId === ownId && ' (you)'}
                  <span className="heed-meta heed-block">{person.email}</span>
                </th>
                <td>{nameRole(person.role)}</td>
                <td>{person.sites.length === 0 ? 'All' : person.sites.join(', ')}</td>
                <td>
                  <StatusTag {...stateOf(person)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Details>
        <Details.Summary>What each role does</Details.Summary>
        <Details.Text>
          <dl className="heed-roles">
            {ROLES.map((role) => (
              <div key={role}>
                <dt>{nameRole(role)}</dt>
                <dd>{describeRole(role)}</dd>
              </div>
            ))}
          </dl>
        </Details.Text>
      </Details>
    </Page>
  )
}

function stateOf({ leftAt, hasJoined }: ListedPerson) {
  if (leftAt !== null) return { label: 'Has left', tone: 'neutral' } as const
  return hasJoined
    ? ({ label: 'May sign in', tone: 'good' } as const)
    : ({ label: 'Invited', tone: 'waiting' } as const)
}
