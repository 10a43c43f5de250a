import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { ContributionView, QuickChoice } from './view-model.ts'

interface ChoiceProps {
  readonly choice: QuickChoice
  readonly view: ContributionView
  readonly action: string
}

function Words({ choice }: Pick<ChoiceProps, 'choice'>) {
  const { label, effect, key } = choice
  return (
    <>
      <span className="heed-quick__label">
        {label} <kbd aria-hidden="true">{key}</kbd>
      </span>
      <span className="heed-quick__effect">{effect}</span>
    </>
  )
}

/** A press that decides at once, or a link to the filled-in form where it is grave. */
function Choice({ choice, view, action }: ChoiceProps) {
  const className = choice.isRecommended ? 'heed-quick heed-quick--recommended' : 'heed-quick'
  const tag = choice.isRecommended && <StatusTag label="Recommended" tone="waiting" />
  if (choice.href !== undefined) {
    return (
      <li>
        <a
          className={className}
          href={choice.href}
          data-key={choice.key}
          data-key-name={choice.label}
        >
          <Words choice={choice} />
        </a>
        {tag}
      </li>
    )
  }
  return (
    <li>
      <form action={action} method="post">
        <CsrfField token={view.csrfToken} />
        <input type="hidden" name="expectedVersion" value={view.version} />
        {view.work !== undefined && <input type="hidden" name="work" value={view.work} />}
        {Object.entries(choice.fields ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button className={className} data-key={choice.key} data-key-name={choice.label}>
          <Words choice={choice} />
        </button>
      </form>
      {tag}
    </li>
  )
}

/** Decides with one press; each button says what will happen, and to whom. */
export function Quick({ view }: { readonly view: ContributionView }) {
  const { quick } = view
  if (quick === undefined) return null
  return (
    <section className="heed-section" aria-labelledby="quick">
      <h2 className="nhsuk-heading-m" id="quick">
        Decide with one press
      </h2>
      <ul className="heed-quick-list">
        {quick.choices.map((choice) => (
          <Choice key={choice.action} choice={choice} view={view} action={quick.action} />
        ))}
      </ul>
    </section>
  )
}
