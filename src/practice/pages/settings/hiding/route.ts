import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { DecisionTable } from '../../../../guidance/decision-table.ts'
import { FINDING_KINDS, type FindingKind } from '../../../../guidance/finding-kinds.ts'
import { sendPage } from '../../../../platform/web/render-page.ts'
import { saveConfirmed } from '../../../details-store.ts'
import { findGuidance, findSettings, saveAutomaticHide } from '../../../store.ts'
import { signedInOf } from '../../require-session.ts'
import { HIDING } from '../addresses.ts'
import { changeSettings, savedNotice, type SettingsDeps } from '../settings.ts'
import { HidingPage } from './view.tsx'

const readers = { config: { permission: 'settings:read' } } as const
const changers = { config: { permission: 'settings:change' } } as const
const Form = z.object({
  kinds: z.union([z.array(z.string()), z.string().transform((one) => [one])]).catch([]),
})

/** Which findings hide a contribution without a person. */
export function addHidingPage(scope: FastifyInstance, deps: SettingsDeps): void {
  scope.get(HIDING, readers, async (request, reply) => {
    const { practiceId } = signedInOf(request)
    const { table, chosen } = await deps.inPractice(practiceId, async (tx) => ({
      table: (await findGuidance(tx)).table,
      chosen: (await findSettings(tx)).automaticHide,
    }))
    const page = HidingPage({
      frame: await deps.frameFor(request, HIDING),
      ...{ csrfToken: request.makeCsrfToken(), notice: savedNotice(request) },
      choices: machineMayHide(table).map((kind) => ({
        ...{ kind, label: table[kind].label, explanation: table[kind].explanation },
        isChosen: chosen.has(kind),
      })),
      alwaysAPersons: FINDING_KINDS.filter(
        (kind) => table[kind].hides !== false && !table[kind].machineMayHide,
      ).map((kind) => table[kind].label),
    })
    return sendPage(reply, page)
  })
  scope.post(HIDING, changers, async (request, reply) => {
    const { kinds: wanted } = Form.parse(request.body ?? {})
    await changeSettings(deps, request, 'automation-changed', async (tx) => {
      const permitted = machineMayHide((await findGuidance(tx)).table)
      const kinds = permitted.filter((kind) => wanted.includes(kind))
      await saveAutomaticHide(tx, kinds)
      await saveConfirmed(tx, 'hiding', deps.clock.now())
      return { kinds }
    })
    return reply.redirect(`${HIDING}?saved=yes`, 303)
  })
}

function machineMayHide(table: DecisionTable): readonly FindingKind[] {
  return FINDING_KINDS.filter((kind) => table[kind].machineMayHide && table[kind].hides !== false)
}
