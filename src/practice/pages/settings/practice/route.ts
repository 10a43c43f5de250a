import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { err, ok, type Result } from '../../../../base/result.ts'
import type { FieldProblem } from '../../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../../platform/web/render-page.ts'
import {
  findDetails,
  type PracticeDetails,
  saveDetails,
  saveSites,
} from '../../../details-store.ts'
import { parseOdsCode, parseSites, writeSites } from '../../../rules/site.ts'
import { signedInOf } from '../../require-session.ts'
import { PRACTICE } from '../addresses.ts'
import { changeSettings, savedNotice, type SettingsDeps } from '../settings.ts'
import { PracticePage, type PracticeValues } from './view.tsx'

const readers = { config: { permission: 'settings:read' } } as const
const changers = { config: { permission: 'settings:change' } } as const
const Typed = z.string().max(10_000).catch('')
const Form = z.object({ name: Typed, odsCode: Typed, sites: Typed, undoSeconds: Typed })

/** The practice's name, codes and sites, and how long what cannot be taken back is held. */
export function addPracticePage(scope: FastifyInstance, deps: SettingsDeps): void {
  scope.get(PRACTICE, readers, async (request, reply) => {
    const { practiceId } = signedInOf(request)
    const details = await deps.inPractice(practiceId, findDetails)
    return show(deps, { request, reply, values: valuesOf(details), problems: [] })
  })
  scope.post(PRACTICE, changers, async (request, reply) => {
    const values = Form.parse(request.body ?? {})
    const read = readDetails(values)
    if (!read.ok) return show(deps, { request, reply, values, problems: read.error })
    const { sites, ...details } = read.value
    await changeSettings(deps, request, 'practice-changed', async (tx) => {
      await saveDetails(tx, details)
      await saveSites(tx, sites)
      return { undoSeconds: details.undoSeconds, sites: sites.length }
    })
    return reply.redirect(`${PRACTICE}?saved=yes`, 303)
  })
}

type Details = Pick<PracticeDetails, 'name' | 'odsCode' | 'undoSeconds' | 'sites'>

const LONGEST_UNDO_S = 3600

function readDetails(values: PracticeValues): Result<Details, readonly FieldProblem[]> {
  const name = values.name.trim()
  const odsCode = parseOdsCode(values.odsCode)
  const sites = parseSites(values.sites)
  const undoSeconds = Number(values.undoSeconds)
  const isSeconds = /^\d+$/.test(values.undoSeconds.trim()) && undoSeconds <= LONGEST_UNDO_S
  const problems = [
    ...(name === '' ? [{ field: 'name', message: 'Enter the name of the practice' }] : []),
    ...(odsCode === undefined && values.odsCode.trim() !== ''
      ? [{ field: 'odsCode', message: 'Enter a letter and 5 digits, such as M83001' }]
      : []),
    ...(sites.ok ? [] : [{ field: 'sites', message: sites.error }]),
    ...(isSeconds
      ? []
      : [{ field: 'undoSeconds', message: `Enter seconds between 0 and ${LONGEST_UNDO_S}` }]),
  ]
  if (problems.length > 0 || !sites.ok) return err(problems)
  return ok({ name, odsCode, undoSeconds, sites: sites.value })
}

const valuesOf = ({ name, odsCode = '', sites, undoSeconds }: Details): PracticeValues => ({
  ...{ name, odsCode, sites: writeSites(sites), undoSeconds: String(undoSeconds) },
})

interface Showing {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly values: PracticeValues
  readonly problems: readonly FieldProblem[]
}

async function show(deps: SettingsDeps, { request, reply, values, problems }: Showing) {
  const page = PracticePage({
    frame: await deps.frameFor(request, PRACTICE),
    ...{ csrfToken: request.makeCsrfToken(), values, problems },
    notice: savedNotice(request),
  })
  return sendPage(reply, page, problems.length > 0 ? 422 : 200)
}
