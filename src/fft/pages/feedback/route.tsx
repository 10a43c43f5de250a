import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '../../../base/clock.ts'
import { createPdfShelf, sendPdf } from '../../../platform/pdf/pdf-shelf.ts'
import { createDailyLimit } from '../../../platform/web/daily-limit.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { publicFrameOf } from '../../../practice/pages/public/open-to-the-public.ts'
import type { GiveFeedback } from '../../give-feedback.ts'
import { makeFeedbackPoster } from './make-poster.ts'
import { findProblems, readFields, toFeedback } from './read-form.ts'
import {
  ChooseSitePage,
  FeedbackPage,
  KioskPage,
  KioskThankYouPage,
  ThankYouPage,
} from './view.tsx'

export interface FeedbackPageDeps {
  readonly clock: Clock
  readonly publicUrl: URL
  readonly give: GiveFeedback
}

/** A family, or a waiting room behind one address, gives many; a flood more. */
const GIVERS = { most: 60, windowMs: 10 * 60_000 }

const Params = z.object({ site: z.string() })

/** The Friends and Family Test, for everybody. */
export function addFeedbackPages(scope: FastifyInstance, deps: FeedbackPageDeps): void {
  const shelf = createPdfShelf()
  const isTooMuch = createDailyLimit(deps.clock, GIVERS)

  scope.get('/feedback', (request, reply) => {
    const frame = publicFrameOf(request)
    const [only, ...more] = frame.sites
    const query = /\?.*$/.exec(request.url)?.[0].replace(/[?&]practice=[^&]*/, '') ?? ''
    if (only === undefined || more.length > 0) {
      return sendPage(reply, <ChooseSitePage frame={frame} query={query} />)
    }
    return reply.redirect(frame.hrefOf(`/feedback/${only.slug}${query}`), 303)
  })

  scope.get('/feedback/thank-you', (request, reply) =>
    sendPage(reply, <ThankYouPage frame={publicFrameOf(request)} />),
  )

  scope.get('/feedback/:site', (request, reply) =>
    atSite(request, reply, (at) => {
      const fields = readFields(request.query, randomUUID)
      return sendPage(reply, <FeedbackPage {...at} fields={fields} problems={[]} />)
    }),
  )

  scope.post('/feedback/:site', (request, reply) =>
    atSite(request, reply, async (at) => {
      if (isTooMuch(request)) return reply.sendProblem(429)
      const fields = readFields(request.body, randomUUID)
      const problems = findProblems(fields)
      if (fields.answer === undefined || problems.length > 0) {
        return sendPage(reply, <FeedbackPage {...at} fields={fields} problems={problems} />, 400)
      }
      await deps.give(at.frame.practiceId, toFeedback(fields, fields.answer, at.site.name))
      return reply.redirect(at.frame.hrefOf('/feedback/thank-you'), 303)
    }),
  )

  scope.get('/feedback/:site/kiosk', (request, reply) =>
    atSite(request, reply, (at) => {
      const fields = readFields({}, randomUUID)
      return sendPage(reply, <KioskPage {...at} fields={fields} problems={[]} />)
    }),
  )

  scope.post('/feedback/:site/kiosk', (request, reply) =>
    atSite(request, reply, async (at) => {
      if (isTooMuch(request)) return reply.sendProblem(429)
      const fields = { ...readFields(request.body, randomUUID), by: 'kiosk' } as const
      const problems = findProblems(fields)
      if (fields.answer === undefined || problems.length > 0) {
        return sendPage(reply, <KioskPage {...at} fields={fields} problems={problems} />, 400)
      }
      await deps.give(at.frame.practiceId, toFeedback(fields, fields.answer, at.site.name))
      return reply.redirect(at.frame.hrefOf(`/feedback/${at.site.slug}/kiosk/thank-you`), 303)
    }),
  )

  scope.get('/feedback/:site/kiosk/thank-you', (request, reply) =>
    atSite(request, reply, (at) => sendPage(reply, <KioskThankYouPage {...at} />)),
  )

  for (const kind of ['poster', 'cards'] as const) {
    scope.get(`/feedback/:site/${kind}.pdf`, (request, reply) =>
      atSite(request, reply, async ({ frame, site }) => {
        const address = new URL(frame.hrefOf(`/feedback/${site.slug}`), deps.publicUrl).href
        const paper = { practiceName: frame.practiceName, site: site.name, address, kind }
        const bytes = await shelf(JSON.stringify(paper), () => makeFeedbackPoster(paper))
        return sendPdf(reply, `feedback-${kind}-${site.slug}.pdf`, bytes)
      }),
    )
  }

  function atSite(
    request: FastifyRequest,
    reply: FastifyReply,
    answer: (at: AtSite) => FastifyReply | Promise<FastifyReply>,
  ) {
    const frame = publicFrameOf(request)
    const { site: slug } = Params.parse(request.params)
    const site = frame.sites.find((one) => one.slug === slug)
    return site === undefined ? reply.sendProblem(404) : answer({ frame, site })
  }
}

interface AtSite {
  readonly frame: ReturnType<typeof publicFrameOf>
  readonly site: ReturnType<typeof publicFrameOf>['sites'][number]
}
