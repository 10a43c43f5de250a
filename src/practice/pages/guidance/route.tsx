import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dayOf } from '../../../base/local-day.ts'
import { welsh } from '../../../guidance/welsh.ts'
import { createPdfShelf, sendPdf } from '../../../platform/pdf/pdf-shelf.ts'
import { createDailyLimit } from '../../../platform/web/daily-limit.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import {
  countReader,
  type DatedGuidance,
  findGuidanceVersions,
  findTranslations,
} from '../../public-store.ts'
import { publicFrameOf, type PublicDeps } from '../public/open-to-the-public.ts'
import { buildEdition } from './build-edition.ts'
import { findChanges, wordsSince } from './find-changes.ts'
import { writeHouseRules } from './house-rules.ts'
import { makeLeaflet } from './make-leaflet.ts'
import { makePoster } from './make-poster.ts'
import { EasyReadPage } from './view-easy-read.tsx'
import { ChangesPage } from './view-changes.tsx'
import { EmbedPage, GuidanceFragment, SharePage } from './view-share.tsx'
import { GuidancePage, type GuidanceView } from './view.tsx'

export interface GuidanceDeps extends PublicDeps {
  readonly publicUrl: URL
}

const Query = z.object({
  lang: z.string().optional().catch(undefined),
  size: z.literal('large').optional().catch(undefined),
  read: z.literal('yes').optional().catch(undefined),
})

const READERS = { most: 30, windowMs: 3600_000 }

/** The code of conduct for everybody: to read, to print, to share. */
export function addGuidancePages(scope: FastifyInstance, deps: GuidanceDeps): void {
  const shelf = createPdfShelf()
  const isTooMuch = createDailyLimit(deps.clock, READERS)

  scope.get('/guidance', async (request, reply) => {
    const { frame, size, read, edition, others, hrefOf } = await findView(request)
    const lang = edition.language.tag === 'en-GB' ? {} : { lang: edition.language.tag }
    const sizeHref = address('/guidance', size === undefined ? { ...lang, size: 'large' } : lang)
    const view: GuidanceView = {
      ...{ frame, edition, others, hrefOf },
      ...{ isLarge: size === 'large', wasRead: read === 'yes', sizeHref: frame.hrefOf(sizeHref) },
    }
    return sendPage(reply, <GuidancePage {...view} />)
  })

  scope.get('/guidance/easy-read', async (request, reply) => {
    const { frame, newest } = await findView(request)
    return sendPage(reply, <EasyReadPage frame={frame} conduct={newest.guidance.conduct} />)
  })

  scope.get('/guidance/changes', async (request, reply) => {
    const { frame, versions } = await findView(request)
    return sendPage(reply, <ChangesPage frame={frame} changes={findChanges(versions)} />)
  })

  scope.get('/guidance/share', async (request, reply) => {
    const { frame, edition, newest, hrefOf } = await findView(request)
    const whole = wholeAddress(hrefOf('/guidance'))
    const view = {
      ...{ frame, edition, address: whole },
      embedAddress: wholeAddress(hrefOf('/guidance/embed')),
      houseRules: writeHouseRules(frame.practiceName, newest.guidance.conduct, whole),
    }
    return sendPage(reply, <SharePage {...view} />)
  })

  scope.get('/guidance/fragment', async (request, reply) => {
    const { edition, hrefOf } = await findView(request)
    return sendPage(
      reply,
      <GuidanceFragment edition={edition} address={wholeAddress(hrefOf('/guidance'))} />,
    )
  })

  scope.get('/guidance/embed', { config: { frameAncestors: '*' } }, async (request, reply) => {
    const { frame, edition, hrefOf } = await findView(request)
    const view = { edition, address: wholeAddress(hrefOf('/guidance')) }
    return sendPage(reply, <EmbedPage {...view} practiceName={frame.practiceName} />)
  })

  scope.get('/guidance/poster.pdf', async (request, reply) => {
    const paper = await findPaper(request)
    const bytes = await shelf(`poster ${paper.key}`, () => makePoster(paper))
    return sendPdf(reply, 'code-of-conduct-poster.pdf', bytes)
  })

  scope.get('/guidance/leaflet.pdf', async (request, reply) => {
    const paper = await findPaper(request)
    const bytes = await shelf(`leaflet ${paper.print} ${paper.key}`, () => makeLeaflet(paper))
    return sendPdf(reply, `code-of-conduct-${paper.print}-print.pdf`, bytes)
  })

  scope.post('/guidance/read', async (request, reply) => {
    const { frame, edition, hrefOf } = await findView(request)
    if (isTooMuch(request)) return reply.sendProblem(429)
    const day = dayOf(deps.clock.now())
    await deps.inPractice(frame.practiceId, (tx) => countReader(tx, edition.version, day))
    const back = hrefOf('/guidance')
    return reply.redirect(`${back}${back.includes('?') ? '&' : '?'}read=yes`, 303)
  })

  /** The practice's newest code of conduct in the language and size that the address asks for. */
  async function findView(request: FastifyRequest) {
    const frame = publicFrameOf(request)
    const { lang, size, read } = Query.parse(request.query)
    const { versions, own } = await deps.inPractice(frame.practiceId, async (tx) => ({
      versions: await findGuidanceVersions(tx),
      own: await findTranslations(tx),
    }))
    const newest = newestOf(versions)
    const translations = [welsh, ...own].filter(
      (one, index, all) => all.findLastIndex((two) => two.language === one.language) === index,
    )
    const wanted = translations.find((one) => one.language === lang)
    const since = wordsSince(versions) ?? newest.since
    const edition = buildEdition({ ...newest.guidance, since }, wanted)
    const choice = { ...(wanted && { lang: wanted.language }), ...(size && { size }) }
    const hrefOf = (path: string) => frame.hrefOf(address(path, choice))
    const others = [
      ...(wanted === undefined ? [] : [{ tag: 'en-GB', name: 'English', href: '/guidance' }]),
      ...translations
        .filter((one) => one !== wanted)
        .map(({ language, name }) => ({ tag: language, name, href: `/guidance?lang=${language}` })),
    ].map((link) => ({ ...link, href: frame.hrefOf(link.href) }))
    return { frame, versions, newest, edition, others, hrefOf, size, read }
  }

  async function findPaper(request: FastifyRequest) {
    const { frame, edition, hrefOf, size } = await findView(request)
    const shown = wholeAddress(hrefOf('/guidance').replace(/[?&]size=large/, ''))
    const print = size === 'large' ? ('large' as const) : ('normal' as const)
    const { practiceName } = frame
    const key = JSON.stringify([frame.practiceId, practiceName, edition, shown])
    return { practiceName, edition, address: shown, key, print }
  }

  function wholeAddress(path: string): string {
    return new URL(path, deps.publicUrl).href
  }
}

function newestOf(versions: readonly DatedGuidance[]): DatedGuidance {
  const [newest] = versions
  if (newest === undefined) throw new Error('The practice has no guidance that can be read')
  return newest
}

const address = (path: string, query: Readonly<Record<string, string>>) =>
  Object.keys(query).length === 0 ? path : `${path}?${new URLSearchParams(query).toString()}`
