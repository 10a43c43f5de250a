import { Button, Checkboxes, Fieldset } from 'nhsuk-react-components'
import type { FindingKind } from '../../../../guidance/finding-kinds.ts'
import { CsrfField } from '../../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../../platform/web/page-frame.ts'
import { Page } from '../../../../platform/web/page.tsx'
import { HIDING } from '../addresses.ts'

export interface HidingView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly notice: string | undefined
  readonly choices: readonly {
    readonly kind: FindingKind
    readonly label: string
    readonly explanation: string
    readonly isChosen: boolean
  }[]
  /** In words: what hides, but never without a person. */
  readonly alwaysAPersons: readonly string[]
}

/** Choosing what is hidden without a person, with what that means. */
export function HidingPage({ frame, csrfToken, notice, choices, alwaysAPersons }: HidingView) {
  const count = choices.filter(({ isChosen }) => isChosen).length
  return (
    <Page frame={frame} title="Automatic hiding">
      <div className="heed-narrow">
        <h1 className="nhsuk-heading-l">Automatic hiding</h1>
        {notice !== undefined && (
          <p className="nhsuk-inset-text" role="status">
            {notice}{' '}
            {count === 0
              ? 'Nothing is hidden without a person: Heed only recommends.'
              : 'What arrives is hidden within seconds when one of these is found.'}
          </p>
        )}
        <p>
          Heed can hide a comment on your page by itself when it finds what you choose here. A
          person looks at each one afterwards, and can show it again.
        </p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>Its author and their friends still see a hidden comment. Nobody else does.</li>
          <li>Nobody is told. Nothing is removed, reported or answered without a person.</li>
          <li>Heed can be wrong: somebody’s fair words may be out of sight until you look.</li>
        </ul>
        <form action={HIDING} method="post" noValidate>
          <CsrfField token={csrfToken} />
          <Fieldset>
            <Fieldset.Legend size="m">Hide without a person</Fieldset.Legend>
            <Checkboxes
              idPrefix="kinds"
              name="kinds"
              hint="Choose none to watch first: Heed then recommends, and a person decides everything."
            >
              {choices.map(({ kind, label, explanation, isChosen }) => (
                <Checkboxes.Item
                  key={kind}
                  value={kind}
                  hint={explanation}
                  defaultChecked={isChosen}
                >
                  {label}
                </Checkboxes.Item>
              ))}
            </Checkboxes>
          </Fieldset>
          <p>Always decided by a person: {alwaysAPersons.join(', ').toLowerCase()}.</p>
          <Button preventDoubleClick>Save</Button>
        </form>
      </div>
    </Page>
  )
}
