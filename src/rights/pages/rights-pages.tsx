import type { FastifyInstance } from 'fastify'
import { Button, Textarea } from 'nhsuk-react-components'
import { formatDate } from '../../base/format-date.ts'
import type { CaseArea } from '../../cases/case-area.ts'
import { addCasePages } from '../../cases/pages/route.ts'
import {
  actingOf,
  bodyOf,
  type CasePageDeps,
  idIn,
  type SectionContext,
} from '../../cases/pages/staff.ts'
import { findCase } from '../../cases/store/files.ts'
import { findShown } from '../../contributions/store/evidence.ts'
import { dayOf } from '../../base/local-day.ts'
import type { PracticeDirectory } from '../../detection/reading.ts'
import { CsrfField } from '../../platform/web/csrf-field.tsx'
import { findDirectory, findSettings } from '../../practice/store.ts'
import { type Held, type SearchHeld, searchHeld } from '../held.ts'
import { dataComplaintKind } from '../rules/data-complaint.ts'
import { namesIn } from '../rules/names.ts'
import { rightsKind } from '../rules/rights-request.ts'
import { writeExport } from '../write-export.ts'

export interface RightsPageDeps extends CasePageDeps {
  readonly searches: readonly SearchHeld[]
  /** Takes names and identifiers out of a text. */
  readonly redactFor: (directory: PracticeDirectory) => (text: string) => string
}

export const rightsArea: CaseArea = { kind: rightsKind }
export const dataComplaintArea: CaseArea = { kind: dataComplaintKind }

/** Requests about one's own data, with the search and the export, and complaints about data. */
export function addRightsPages(scope: FastifyInstance, deps: RightsPageDeps): void {
  addCasePages(scope, deps, {
    area: rightsArea,
    menu: rightsKind.path,
    last: (context) => buildHeld(deps, context),
    prefill: async (tx, { kind, id }) => {
      const [shown] = kind === 'contribution' ? await findShown(tx, [id]) : []
      return shown === undefined
        ? {}
        : {
            person: shown.authorName ?? '',
            request: shown.text ?? '',
            receivedOn: dayOf(shown.at),
            right: 'unclear',
          }
    },
  })
  addCasePages(scope, deps, { area: dataComplaintArea, menu: rightsKind.path })
  addExport(scope, deps)
}

function addExport(scope: FastifyInstance, deps: RightsPageDeps): void {
  const workers = { config: { permission: 'rights:work' } } as const
  scope.post(`${rightsKind.path}/:caseId/export`, workers, async (request, reply) => {
    const caseId = idIn(request, 'caseId')
    if (caseId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = actingOf(request)
    const { include, leftOut } = bodyOf(request)
    const chosen = new Set([include].flat().filter((key) => typeof key === 'string'))
    const text = await deps.inPractice(practiceId, async (tx) => {
      const file = await findCase(tx, caseId)
      if (file?.kind !== rightsKind.name) return undefined
      const names = namesIn(file.values)
      const written = writeExport({
        ...{ chosen, names, at: deps.clock.now() },
        held: await searchHeld(deps.searches, tx, names),
        leftOut: typeof leftOut === 'string' ? leftOut : '',
        redact: deps.redactFor(await findDirectory(tx)),
        practiceName: (await findSettings(tx)).name,
        person: file.values['person'] ?? '',
      })
      await deps.recordAudit(tx, [
        {
          actor: { kind: 'person', personId },
          action: 'rights-export-made',
          subject: `case:${caseId}`,
          detail: { items: chosen.size },
        },
      ])
      return { written, reference: file.reference }
    })
    if (text === undefined) return reply.sendProblem(404)
    return reply
      .header('content-disposition', `attachment; filename="${text.reference}.txt"`)
      .type('text/plain; charset=utf-8')
      .send(text.written)
  })
}

async function buildHeld(deps: RightsPageDeps, { tx, file, csrfToken }: SectionContext) {
  const names = namesIn(file.values)
  const held = await searchHeld(deps.searches, tx, names)
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-s">What is held</h2>
      <p className="heed-meta">Searched for {names.join(', ')} in everything that Heed keeps.</p>
      {held.length === 0 ? (
        <p>Nothing is held under these names. Other names can be added under “What is known”.</p>
      ) : (
        <ExportForm held={held} action={`${rightsKind.path}/${file.caseId}/export`} csrfToken={csrfToken} /> // prettier-ignore
      )}
    </section>
  )
}

interface ExportProps {
  readonly held: readonly Held[]
  readonly action: string
  readonly csrfToken: string
}

function ExportForm({ held, action, csrfToken }: ExportProps) {
  return (
    <form className="heed-inline-form" action={action} method="post">
      <CsrfField token={csrfToken} />
      <fieldset className="nhsuk-fieldset">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
          What goes out ({held.length} found)
        </legend>
        <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
          {held.map(({ key, what, at, text, href }) => (
            <div className="nhsuk-checkboxes__item" key={key}>
              <input
                className="nhsuk-checkboxes__input"
                type="checkbox"
                id={key}
                name="include"
                value={key}
                defaultChecked
              />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={key}>
                {what}, {formatDate(at)}
              </label>
              <div className="nhsuk-hint nhsuk-checkboxes__hint">
                {text.slice(0, 160)}{' '}
                {href !== undefined && (
                  <a href={href}>
                    Look<span className="nhsuk-u-visually-hidden"> at {what}</span>
                  </a>
                )}
              </div>
            </div>
          ))}
        </div>
      </fieldset>
      <Textarea
        id="leftOut"
        name="leftOut"
        rows={3}
        label="Words to leave out, one on each line (optional)"
        labelProps={{ size: 's' }}
        hint="Names and identifiers of others that Heed recognises are left out already. Read the file before it goes out."
      />
      <Button small secondary preventDoubleClick>
        Download what goes out
      </Button>
    </form>
  )
}
