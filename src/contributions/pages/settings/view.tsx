import { Button, Checkboxes, Radios } from 'nhsuk-react-components'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import { Page } from '../../../platform/web/page.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'

interface Option {
  readonly value: string
  readonly label: string
  readonly chosen: boolean
}

export interface DecidingView {
  readonly frame: PageFrame
  readonly csrfToken: string
  /** How long an irreversible step is held back, in seconds. */
  readonly undo: readonly Option[]
  /** The actions that can be made to need a second person. */
  readonly secondPerson: readonly Option[]
  readonly isSaved: boolean
}

/** How decisions are made at this practice. */
export function DecidingPage({ frame, csrfToken, undo, secondPerson, isSaved }: DecidingView) {
  return (
    <Page frame={frame} title="Deciding">
      {isSaved && (
        <p className="heed-saved" role="status">
          <strong>Saved.</strong> It counts from the next decision on.
        </p>
      )}
      <h1 className="nhsuk-heading-l">Deciding</h1>
      <form className="heed-narrow" action="/settings/deciding" method="post">
        <CsrfField token={csrfToken} />
        <Radios
          name="undoSeconds"
          legend="How long can a decision be undone?"
          hint="Nothing is removed, and nobody is written to, before this time has passed."
          legendProps={{ size: 'm' }}
        >
          {undo.map(({ value, label, chosen }) => (
            <Radios.Item key={value} id={`undo-${value}`} value={value} defaultChecked={chosen}>
              {label}
            </Radios.Item>
          ))}
        </Radios>
        <Checkboxes
          name="secondPerson"
          legend="What does a second person have to confirm?"
          hint="Somebody else than who asks for it. Until then nothing happens, and it stays in the queue."
          legendProps={{ size: 'm' }}
        >
          {secondPerson.map(({ value, label, chosen }) => (
            <Checkboxes.Item
              key={value}
              id={`second-${value}`}
              value={value}
              defaultChecked={chosen}
            >
              {label}
            </Checkboxes.Item>
          ))}
        </Checkboxes>
        <Button preventDoubleClick>Save</Button>
      </form>
    </Page>
  )
}
