import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findFoundContributions, type Found, type FoundPlace, search } from '../../store/search.ts'
import { type PageDeps, staffOf } from '../staff.ts'
import { namePlace } from '../words/place-words.ts'
import { SearchPage, type SearchHit } from './view.tsx'

const PAGE_SIZE = 25

const Query = z.object({
  for: z.string().trim().max(200).catch(''),
  after: z.unknown().optional(),
})

/** A place in what was found, as an address carries it. */
const Place = z
  .string()
  .regex(/^\d{1,15}\.[0-9a-f-]{36}$/)
  .transform((text): FoundPlace => {
    const [at = '', subjectId = ''] = text.split('.')
    return { at: new Date(Number(at)), subjectId }
  })

/** Full-text search. */
export function addSearchPage(scope: FastifyInstance, deps: PageDeps): void {
  const readers = { config: { permission: 'contributions:read' } } as const
  scope.get('/search', readers, async (request, reply) => {
    const { for: wanted, after } = Query.parse(request.query ?? {})
    const { practiceId } = staffOf(request)
    const frame = await deps.frameFor(request, '/search')
    const { hits, last } = await deps.inPractice(practiceId, async (tx) => {
      const found =
        wanted === ''
          ? []
          : await search(tx, {
              wanted,
              areas: ['contribution'],
              after: Place.safeParse(after).data,
              limit: PAGE_SIZE + 1,
            })
      const shown = found.slice(0, PAGE_SIZE)
      const ids = shown.map((one) => one.subject_id)
      const rows = ids.length === 0 ? [] : await findFoundContributions(tx, ids)
      return {
        hits: shown.flatMap((one) => buildHit(one, rows)),
        last: found.length > PAGE_SIZE ? shown.at(-1) : undefined,
      }
    })
    const nextHref = last && hrefAfter(wanted, last)
    return sendPage(reply, SearchPage({ frame, wanted, hits, nextHref }))
  })
}

function hrefAfter(wanted: string, { at, subject_id }: Found): string {
  const query = new URLSearchParams({ for: wanted, after: `${at.getTime()}.${subject_id}` })
  return `/search?${query.toString()}`
}

type Row = Awaited<ReturnType<typeof findFoundContributions>>[number]

function buildHit(found: Found, rows: readonly Row[]): readonly SearchHit[] {
  const row = rows.find(({ contribution_id }) => contribution_id === found.subject_id)
  if (row === undefined) return []
  return [
    {
      id: found.subject_id,
      href: `/contributions/${found.subject_id}`,
      title: `${namePlace(row)} by ${row.author_name ?? 'an author not known'}`,
      at: found.at,
      text: row.text ?? '',
      statuses: [
        ...(row.queue !== null && row.closed_at === null
          ? [{ label: 'Waits for a person', tone: 'waiting' } as const]
          : []),
        ...(row.network_state === 'visible'
          ? []
          : [{ label: STATES[row.network_state], tone: 'neutral' } as const]),
      ],
    },
  ]
}

const STATES: Readonly<Record<Exclude<Row['network_state'], 'visible'>, string>> = {
  hidden: 'Hidden',
  removed: 'No longer on the page',
  unavailable: 'Cannot be found',
}
