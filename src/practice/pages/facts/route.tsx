import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { RecordAudit } from '../../../audit/audit-log.ts'
import type { Clock } from '../../../base/clock.ts'
import type { InPractice } from '../../../platform/database/database.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findFacts, saveFact } from '../../facts.ts'
import { factNames, FACTS } from '../../rules/facts.ts'
import { signedInOf } from '../require-session.ts'
import type { FrameFor } from '../staff-frame.ts'
import { FactsPage, type FactsView } from './view.tsx'

export interface FactsPageDeps {
  readonly inPractice: InPractice
  readonly recordAudit: RecordAudit
  readonly clock: Clock
  readonly frameFor: FrameFor
}

const PATH = '/settings/facts'
const Form = z.record(z.string(), z.unknown()).catch({})
const LONGEST = 1000

/** What letters, clocks and returns build on and Heed cannot know, each with its source. */
export function addFactsPage(scope: FastifyInstance, deps: FactsPageDeps): void {
  scope.get(PATH, { config: { permission: 'settings:read' } }, async (request, reply) => {
    const { practiceId } = signedInOf(request)
    const values = await deps.inPractice(practiceId, findFacts)
    const frame = await deps.frameFor(request, PATH)
    const csrfToken = request.makeCsrfToken()
    return sendPage(reply, <FactsPage {...{ frame, csrfToken, values }} problems={[]} />)
  })

  scope.post(PATH, { config: { permission: 'settings:change' } }, async (request, reply) => {
    const { practiceId, person } = signedInOf(request)
    const form = Form.parse(request.body)
    const typed = Object.fromEntries(
      factNames.map((fact) => {
        const value = form[fact]
        return [fact, typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '']
      }),
    ) as FactsView['values']
    const problems = factNames.flatMap((fact) => {
      const message = faultOf(FACTS[fact].kind, typed[fact])
      return message === undefined ? [] : [{ field: fact, message }]
    })
    if (problems.length > 0) {
      const frame = await deps.frameFor(request, PATH)
      const csrfToken = request.makeCsrfToken()
      return sendPage(reply, <FactsPage {...{ frame, csrfToken, problems }} values={typed} />, 422)
    }
    await deps.inPractice(practiceId, async (tx) => {
      const before = await findFacts(tx)
      const changed = factNames.filter((fact) => before[fact] !== typed[fact])
      for (const fact of changed) await saveFact(tx, fact, typed[fact], deps.clock.now())
      await deps.recordAudit(
        tx,
        changed.map((fact) => ({
          actor: { kind: 'person', personId: person.personId },
          action: 'fact-changed',
          subject: `fact:${fact}`,
          detail: { before: before[fact], after: typed[fact] },
        })),
      )
    })
    return reply.redirect(PATH, 303)
  })
}

function faultOf(kind: 'line' | 'lines' | 'number', value: string): string | undefined {
  if (value.length > LONGEST) return `Shorten it to ${LONGEST} letters`
  if (kind !== 'lines' && value.includes('\n')) return 'Enter it on one line'
  return kind === 'number' && !/^[1-9]\d{0,2}$/.test(value)
    ? 'Enter a whole number from 1 to 999'
    : undefined
}
