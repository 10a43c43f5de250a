import type { FastifyInstance } from 'fastify'
import type { Clock } from '../../../base/clock.ts'
import { dayOf } from '../../../base/local-day.ts'
import type { InPractice } from '../../../platform/database/database.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { publicFrameOf } from '../../../practice/pages/public/open-to-the-public.ts'
import { addMonths, monthOf } from '../../rules/month.ts'
import { isTooFew } from '../../rules/suppress.ts'
import { findActions } from '../../store/actions.ts'
import { findPublishedComments } from '../../store/comments.ts'
import { answersIn, findCounts } from '../../store/counts.ts'
import { findReturns } from '../../store/returns.ts'
import { buildResults } from './build-results.ts'
import { ResultsPage } from './view.tsx'

const MONTHS_SHOWN = 13
const COMMENTS_SHOWN = 12

interface ResultsDeps {
  readonly inPractice: InPractice
  readonly clock: Clock
}

/** The published results, for everybody. */
export function addResultsPage(scope: FastifyInstance, { inPractice, clock }: ResultsDeps): void {
  scope.get('/feedback/results', async (request, reply) => {
    const frame = publicFrameOf(request)
    const current = monthOf(dayOf(clock.now()))
    const first = addMonths(current, -MONTHS_SHOWN)
    const read = await inPractice(frame.practiceId, async (tx) => ({
      returns: (await findReturns(tx)).filter(({ month }) => month >= first),
      rows: await findCounts(tx, first, current),
      comments: await findPublishedComments(tx, COMMENTS_SHOWN),
      actions: await findActions(tx, first),
    }))
    const sites = frame.sites.map((site) => site.name)
    // Words of a month in which few answered at that site could show who wrote them.
    const comments = read.comments.filter(
      ({ site, month }) =>
        !isTooFew(answersIn(read.rows.filter((row) => row.site === site && row.month === month))),
    )
    const results = buildResults(read.returns, read.rows, sites)
    return sendPage(reply, <ResultsPage {...{ frame, results, comments, actions: read.actions }} />)
  })
}
