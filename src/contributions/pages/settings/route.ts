import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findSettings, saveDeciding } from '../../../practice/store.ts'
import type { Action } from '../../rules/action.ts'
import { type PageDeps, staffOf } from '../staff.ts'
import { nameAction } from '../words/action-words.ts'
import { DecidingPage } from './view.tsx'

/** What takes something away, or tells somebody outside. */
const GRAVE = ['remove', 'ask-to-delete', 'report'] as const satisfies readonly Action[]

const UNDO: Readonly<Record<string, string>> = {
  '0': 'Not at all',
  '30': '30 seconds',
  '120': '2 minutes',
  '600': '10 minutes',
  '3600': '1 hour',
}

const action = z.enum(GRAVE)
const Form = z.object({
  undoSeconds: z.coerce
    .number()
    .refine((seconds) => String(seconds) in UNDO)
    .catch(30),
  secondPerson: z.union([z.array(action), action.transform((one) => [one])]).catch([]),
})

/** How long decisions can be undone, and which need a second person. */
export function addDecidingSettings(scope: FastifyInstance, deps: PageDeps): void {
  const route = { config: { permission: 'settings:change' } } as const
  scope.get('/settings/deciding', route, async (request, reply) => {
    const { practiceId } = staffOf(request)
    const frame = await deps.frameFor(request, '/settings/deciding')
    const { undoSeconds, secondPerson } = await deps.inPractice(practiceId, findSettings)
    const view = {
      frame,
      csrfToken: request.makeCsrfToken(),
      undo: Object.entries(UNDO).map(([value, label]) => ({
        ...{ value, label },
        chosen: Number(value) === undoSeconds,
      })),
      secondPerson: GRAVE.map((value) => ({
        value,
        label: nameAction(value, 'the network'),
        chosen: secondPerson.has(value),
      })),
      isSaved: z.object({ saved: z.string() }).safeParse(request.query).success,
    }
    return sendPage(reply, DecidingPage(view))
  })
  scope.post('/settings/deciding', route, async (request, reply) => {
    const { practiceId, personId } = staffOf(request)
    const deciding = Form.parse(request.body ?? {})
    await deps.inPractice(practiceId, async (tx) => {
      await saveDeciding(tx, deciding)
      await deps.recordAudit(tx, [
        {
          actor: { kind: 'person', personId },
          action: 'deciding-changed',
          subject: `practice:${practiceId}`,
          detail: deciding,
        },
      ])
    })
    return reply.redirect('/settings/deciding?saved=yes', 303)
  })
}
