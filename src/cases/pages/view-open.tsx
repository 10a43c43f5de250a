import { ProblemList } from '../../platform/web/components/problem-list.tsx'
import { Page } from '../../platform/web/page.tsx'
import { CaseForm } from './view-form.tsx'
import type { OpenCaseView } from './view-model.ts'

/** Opens a case of one kind. */
export function OpenCasePage(view: OpenCaseView) {
  const { frame, kind, form, csrfToken, links, intro, opened } = view
  const hasErrors = form.problems.length > 0
  return (
    <Page
      frame={frame}
      title={kind.words.open}
      hasErrors={hasErrors}
      back={{ label: kind.words.many, href: kind.path }}
    >
      <ProblemList problems={form.problems} />
      {opened !== undefined && (
        <p className="heed-banner heed-banner--notice" role="status">
          It is written down as <strong>{opened}</strong>. Those who deal with it see it now.
        </p>
      )}
      <h1 className="nhsuk-heading-l">{kind.words.open}</h1>
      {intro}
      <div className="heed-narrow">
        <CaseForm view={form} csrfToken={csrfToken} hidden={links} isPrimary />
      </div>
    </Page>
  )
}
