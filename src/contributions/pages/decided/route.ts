import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Conduct } from '../../../guidance/conduct.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findGuidance } from '../../../practice/store.ts'
import { REASON_CODES } from '../../rules/action.ts'
import { findDecided, type DecidedRow } from '../../store/decided-page.ts'
import { nameAction, nameReason } from '../words/action-words.ts'
import { nameClause } from '../words/clause-words.ts'
import { nameItem, nameNetwork } from '../words/place-words.ts'
import { type PageDeps, staffOf } from '../staff.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { DecidedView } from './view-model.ts'
import { DecidedPage } from './view.tsx'

const PAGE_SIZE = 25

const Query = z.object({
  by: z.enum(['people', 'all']).catch('people'),
  after: z.unknown().optional(),
})

/** What was decided, newest first. */
export function addDecidedPage(scope: FastifyInstance, deps: PageDeps): void {
  const readers = { config: { permission: 'contributions:read' } } as const
  scope.get('/decided', readers, async (request, reply) => {
    const { by, ...cursor } = Query.parse(request.query)
    const after = readCursor(cursor.after)
    const { practiceId } = staffOf(request)
    const frame = await deps.frameFor(request, '/decided')
    const { rows, conduct } = await deps.inPractice(practiceId, async (tx) => ({
      rows: await findDecided(tx, { byPeople: by === 'people', after, limit: PAGE_SIZE + 1 }),
      conduct: (await findGuidance(tx)).conduct,
    }))
    const now = deps.clock.now()
    const shown = rows.slice(0, PAGE_SIZE)
    const last = rows.length > PAGE_SIZE ? shown.at(-1) : undefined
    const view: DecidedView = {
      frame,
      csrfToken: request.makeCsrfToken(),
      now,
      filters: [
        { label: 'By people', href: '/decided', current: by === 'people' },
        { label: 'All, with what was automatic', href: '/decided?by=all', current: by === 'all' },
      ],
      rows: shown.map((row) => buildRow(row, conduct, now)),
      nextHref: last && `/decided?by=${by}&after=${writeCursor(last)}`,
    }
    return sendPage(reply, DecidedPage(view))
  })
}

function buildRow(row: DecidedRow, conduct: Conduct, now: Date): DecidedView['rows'][number] {
  const isHeld = row.undone_at === null && row.undo_until !== null && row.undo_until > now
  const code = REASON_CODES.find((known) => known === row.reason_code)
  const why = [
    row.clause === null ? undefined : nameClause(conduct, row.clause),
    code === undefined ? row.reason_code : nameReason(code),
    row.reason,
  ]
  return {
    id: row.decision_id,
    title: nameAction(row.action, row.network),
    item: `${nameItem(row)} on ${nameNetwork(row.network)}`,
    href: `/contributions/${row.contribution_id}`,
    by: row.decided_by === null ? 'the practice’s rule' : (row.decided_by_name ?? 'somebody'),
    at: row.decided_at,
    why: why.filter((part) => part !== undefined && part !== '').join('. '),
    undone: row.undone_at !== null,
    undo:
      isHeld && row.undo_until !== null
        ? { action: `/decisions/${row.decision_id}/undo`, until: row.undo_until }
        : undefined,
  }
}
