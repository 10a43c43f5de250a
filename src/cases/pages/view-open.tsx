import { ProblemList } from '../../platform/web/components/problem-list.tsx'
import { Page } from '../../platform/web/page.tsx'
import { CaseForm } from './view-form.tsx'
import type { OpenCaseView } from './view-model.ts'

/** Opens a case of one kind. */
export function OpenCasePage(view: OpenCaseView) {
  const { frame, kind, form, csrfToken, links, intro } = view
  const hasErrors = form.problems.length > 0
  return (
    <Page
      frame={frame}
      title={kind.words.open}
      hasErrors={hasErrors}
      back={{ label: kind.words.many, href: kind.path }}
    >
      <ProblemList problems={form.problems} />
      <h1 className="nhsuk-heading-l">{kind.words.open}</h1>
      {intro}
      <div className="heed-narrow">
        <CaseForm view={form} csrfToken={csrfToken} hidden={links} isPrimary />
      </div>
    </Page>
  )
}
