import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { addCasePages } from '../../cases/pages/route.ts'
import {
  actingOf,
  type CasePageDeps,
  type CasePages,
  idIn,
  type SectionContext,
} from '../../cases/pages/staff.ts'
import type { Values } from '../../cases/rules/field.ts'
import { findLinks } from '../../cases/store/links.ts'
import { sendSignpost } from '../../contributions/send-signpost.ts'
import { bumpRevision } from '../../contributions/store/revision.ts'
import { permitSignpost } from '../../contributions/rules/action.ts'
import { explainRefusal } from '../../contributions/pages/words/refusal-words.ts'
import { nameNetwork } from '../../contributions/pages/words/place-words.ts'
import { type ContributionAtHand, findSituation } from '../../contributions/store/situation.ts'
import { findText } from '../../contributions/store/versions.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { NoticeDeps } from '../send-notice.ts'
import { createAlertArea } from '../alert-area.ts'
import { WHAT_TO_DO } from '../rules/alert-machine.ts'
import { chooseText } from '../rules/signpost.ts'
import { findAlert, findNotices, findSafeguardingSettings } from '../store.ts'
import { AlertFirst, Calls, type WhatWasWritten } from './sections.tsx'

export type AlertPageDeps = CasePageDeps & NoticeDeps

/** The pages of people at risk: what every case has, with what to do now above it. */
export function addAlertPages(scope: FastifyInstance, deps: AlertPageDeps): void {
  const pages: CasePages = {
    area: createAlertArea(deps),
    menu: '/cases/safeguarding',
    first: (context) => buildFirst(context),
    last: async ({ tx, file }) => <Calls notices={await findNotices(tx, file.caseId)} />,
    besideList: () =>
      Promise.resolve(
        <p>
          <a href="/settings/safeguarding">Who is called, opening hours and drills</a>
        </p>,
      ),
  }
  addCasePages(scope, deps, pages)
  addMessage(scope, deps)
}

/** Sends the private message of a case's contribution. */
function addMessage(scope: FastifyInstance, deps: AlertPageDeps): void {
  const config = { config: { permission: 'safeguarding:act' } } as const
  const Body = z.object({ message: z.string().trim().min(1).max(2000) })
  scope.post('/cases/safeguarding/:caseId/message', config, async (request, reply) => {
    const caseId = idIn(request, 'caseId')
    const body = Body.safeParse(request.body)
    if (caseId === undefined || !body.success) return reply.sendProblem(400)
    const { practiceId, personId } = actingOf(request)
    const message = body.data.message.replaceAll('\r\n', '\n')
    await deps.inPractice(practiceId, async (tx) => {
      const contributionId = await findContributionOf(tx, caseId)
      if (contributionId === undefined) return
      const wish = { contributionId, message, personId }
      const sent = await sendSignpost(deps, tx, wish, deps.clock.now())
      if (!sent.ok) return
      await bumpRevision(tx, contributionId)
      await deps.recordAudit(tx, [sent.value])
    })
    // Whatever the network says, the alert's page tells it.
    return reply.redirect(`/cases/safeguarding/${caseId}`, 303)
  })
}

async function findContributionOf(
  tx: PracticeTransaction,
  caseId: string,
): Promise<string | undefined> {
  return (await findLinks(tx, caseId)).find(({ kind }) => kind === 'contribution')?.id
}

async function buildFirst({ tx, file, facts, csrfToken }: SectionContext) {
  const alert = await findAlert(tx, file.caseId)
  const settings = await findSafeguardingSettings(tx)
  const contributionId = await findContributionOf(tx, file.caseId)
  const hand = contributionId && (await findSituation(tx, contributionId, facts.now))
  const maySend = hand && permitSignpost(hand.situation).allowed && file.closedAt === undefined
  const action = `/cases/safeguarding/${file.caseId}/message`
  const view = {
    isDrill: facts.beside['isDrill'] === true,
    written: hand ? [await tellWritten(tx, hand)] : [],
    whatToDo: WHAT_TO_DO[levelIn(file.values)],
    localContacts: settings.localContacts,
    messageForm: maySend
      ? { action, csrfToken, text: chooseText(alert?.kinds ?? [], settings) }
      : undefined,
  }
  return <AlertFirst view={view} />
}

/** Until somebody has said how grave it is, it is taken for thoughts of suicide. */
function levelIn({ level }: Values): keyof typeof WHAT_TO_DO {
  return level === 'l1' || level === 'l2' || level === 'l4' ? level : 'l3'
}

async function tellWritten(
  tx: PracticeTransaction,
  { row, situation }: ContributionAtHand,
): Promise<WhatWasWritten> {
  return {
    contributionId: row.contribution_id,
    text: await findText(tx, row.contribution_id, row.current_version),
    author: row.author_name ?? 'Author not known',
    place: `on ${nameNetwork(row.network)}`,
    at: row.posted_at ?? row.captured_at,
    message: tellMessage(situation.privateMessageSent, permitSignpost(situation), row.network),
  }
}

function tellMessage(
  isSent: boolean,
  permission: ReturnType<typeof permitSignpost>,
  network: string,
): string | undefined {
  if (isSent) return 'A private message with where to get help was sent.'
  if (permission.allowed) return undefined
  return permission.because === 'under-way'
    ? 'The private message is on its way.'
    : explainRefusal(permission.because, 'ask-to-delete', network)
}
