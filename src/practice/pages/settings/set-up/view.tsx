import { ActionForm } from '../../../../platform/web/components/action-form.tsx'
import { StatusTag } from '../../../../platform/web/components/status-tag.tsx'
import type { PageFrame } from '../../../../platform/web/page-frame.ts'
import { Page } from '../../../../platform/web/page.tsx'

export interface SetUpTask {
  readonly title: string
  readonly href: string
  readonly hint: string
  readonly isDone: boolean
  /** Where a person says that it is done, when nothing else can tell. */
  readonly confirm?: string
}

interface SetUpTasksView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly tasks: readonly SetUpTask[]
}

/** The task list of a practice that is being set up. */
export function SetUpTasksPage({ frame, csrfToken, tasks }: SetUpTasksView) {
  const left = tasks.filter(({ isDone }) => !isDone).length
  return (
    <Page frame={frame} title="Set up Heed">
      <h1 className="nhsuk-heading-l">Set up Heed</h1>
      <p className="heed-lede">
        {left === 0
          ? 'Everything is done. You can change each of these whenever you like.'
          : `${tasks.length - left} of ${tasks.length} done. You can stop and come back: what you saved stays.`}
      </p>
      <ul className="nhsuk-task-list">
        {tasks.map(({ title, href, hint, isDone, confirm }, index) => (
          <li key={href} className="nhsuk-task-list__item">
            <div className="nhsuk-task-list__name-and-hint">
              <a href={href} aria-describedby={`task-${index}-hint task-${index}-status`}>
                {title}
              </a>
              <div id={`task-${index}-hint`} className="nhsuk-task-list__hint">
                {hint}
              </div>
              {confirm !== undefined && !isDone && (
                <ActionForm {...{ action: confirm, csrfToken }} label="We have read it" />
              )}
            </div>
            <div id={`task-${index}-status`} className="nhsuk-task-list__status">
              {isDone ? 'Done' : <StatusTag label="To do" tone="waiting" />}
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href="/">Go to your work</a>
      </p>
    </Page>
  )
}
