import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { actingOf, bodyOf, type CasePageDeps } from '../../cases/pages/staff.ts'
import { sendPage } from '../../platform/web/render-page.ts'
import { findPeople, type Person } from '../../practice/people.ts'
import { may } from '../../practice/rules/permissions.ts'
import type { OnCall } from '../rules/escalate.ts'
import { readSettings, type TypedSettings, writeTime } from '../rules/read-settings.ts'
import { raiseDrill } from '../run-drill.ts'
import type { NoticeDeps } from '../send-notice.ts'
import {
  findOnCall,
  findSafeguardingSettings,
  saveOnCall,
  saveSafeguardingSettings,
} from '../store.ts'
import { SafeguardingSettingsPage } from './settings-view.tsx'

type SettingsDeps = CasePageDeps & NoticeDeps

const PATH = '/settings/safeguarding'

/** Who is called when somebody may be at risk, and the drill. */
export function addSafeguardingSettings(scope: FastifyInstance, deps: SettingsDeps): void {
  const config = { config: { permission: 'safeguarding:act' } } as const
  scope.get(PATH, config, (request, reply) => show(deps, request, reply, undefined))
  scope.post(PATH, config, async (request, reply) => {
    const { practiceId, personId } = actingOf(request)
    const typed = bodyOf(request)
    const people = await deps.inPractice(practiceId, findActing)
    const read = readSettings(
      typed,
      people.map((one) => one.personId),
    )
    if (!read.ok) return show(deps, request, reply, read.error)
    await deps.inPractice(practiceId, async (tx) => {
      const { drillNextAt } = await findSafeguardingSettings(tx)
      await saveSafeguardingSettings(tx, { ...read.value.settings, drillNextAt })
      await saveOnCall(tx, read.value.onCall)
      await deps.recordAudit(tx, [
        {
          actor: { kind: 'person', personId },
          action: 'safeguarding-settings-changed',
          subject: `practice:${practiceId}`,
          detail: {
            signpostByItself: read.value.settings.signpostByItself,
            onCall: read.value.onCall.map((one) => one.personId),
          },
        },
      ])
    })
    return reply.redirect(`${PATH}?saved`, 303)
  })
  scope.post(`${PATH}/drill`, config, async (request, reply) => {
    const { practiceId, personId } = actingOf(request)
    const caseId = await raiseDrill(deps, practiceId, personId)
    return reply.redirect(`/cases/safeguarding/${caseId}`, 303)
  })
}

const findActing = async (tx: Parameters<typeof findPeople>[0]) =>
  (await findPeople(tx)).filter(({ role }) => may(role, 'safeguarding:act'))

async function show(
  deps: SettingsDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong: TypedSettings | undefined,
): Promise<FastifyReply> {
  const { practiceId } = actingOf(request)
  const frame = await deps.frameFor(request, '/cases/safeguarding')
  const found = await deps.inPractice(practiceId, async (tx) => ({
    settings: await findSafeguardingSettings(tx),
    onCall: await findOnCall(tx),
    people: await findActing(tx),
  }))
  const { settings, onCall } = found
  const stored = {
    opens: writeTime(settings.opensAt),
    closes: writeTime(settings.closesAt),
    escalateMinutes: String(settings.escalateMinutes),
    signpostByItself: settings.signpostByItself,
    crisisText: settings.crisisText,
    emergencyText: settings.emergencyText,
    localContacts: settings.localContacts,
  }
  const view = {
    frame,
    csrfToken: request.makeCsrfToken(),
    isSaved: request.url.endsWith('?saved'),
    problems: wrong?.problems ?? [],
    values: wrong?.values ?? stored,
    people: found.people.map((person) => toRow(person, wrong, onCall)),
    drillNextAt: settings.drillNextAt,
  }
  return sendPage(reply, SafeguardingSettingsPage(view), wrong === undefined ? 200 : 422)
}

/** As typed, else as it is kept. */
function toRow(
  { personId, name }: Pick<Person, 'personId' | 'name'>,
  wrong: TypedSettings | undefined,
  onCall: readonly OnCall[],
) {
  const kept = onCall.find((one) => one.personId === personId)
  const stored = {
    rung: String(kept?.rung ?? ''),
    when: kept?.when ?? 'always',
    phone: kept?.phone ?? '',
  }
  const typed = wrong?.onCall.find((one) => one.personId === personId)
  return { personId, name, ...stored, ...typed }
}
