import type { FastifyInstance } from 'fastify'
import type { PracticeTransaction } from '../../../../platform/database/database.ts'
import { sendPage } from '../../../../platform/web/render-page.ts'
import { findDetails, saveConfirmed } from '../../../details-store.ts'
import { findPeople } from '../../../people.ts'
import { findDirectory } from '../../../store.ts'
import { signedInOf } from '../../require-session.ts'
import { HIDING, PEOPLE, PRACTICE, SET_UP, STAFF } from '../addresses.ts'
import { changeSettings, type SettingsDeps } from '../settings.ts'
import { SetUpTasksPage, type SetUpTask } from './view.tsx'

export interface SetUpTasksDeps extends SettingsDeps {
  /** Rows above know what a connected page is. */
  readonly hasConnection: (tx: PracticeTransaction) => Promise<boolean>
  readonly connectionsHref: string
  readonly guidanceHref: string
}

const readers = { config: { permission: 'settings:read' } } as const
const changers = { config: { permission: 'settings:change' } } as const

/** What is left to do before a practice works with Heed. */
export function addSetUpTasks(scope: FastifyInstance, deps: SetUpTasksDeps): void {
  scope.get(SET_UP, readers, async (request, reply) => {
    const { practiceId } = signedInOf(request)
    const tasks = await deps.inPractice(practiceId, (tx) => findTasks(deps, tx))
    const page = SetUpTasksPage({
      frame: await deps.frameFor(request, SET_UP),
      ...{ csrfToken: request.makeCsrfToken(), tasks },
    })
    return sendPage(reply, page)
  })
  scope.post(`${SET_UP}/guidance`, changers, async (request, reply) => {
    await changeSettings(deps, request, 'guidance-confirmed', async (tx) => {
      await saveConfirmed(tx, 'guidance', deps.clock.now())
      return {}
    })
    return reply.redirect(SET_UP, 303)
  })
}

/** How many tasks are left; shown in the menu. */
export async function countSetUpTasks(
  deps: Pick<SetUpTasksDeps, 'hasConnection' | 'connectionsHref' | 'guidanceHref'>,
  tx: PracticeTransaction,
): Promise<number> {
  return (await findTasks(deps, tx)).filter(({ isDone }) => !isDone).length
}

async function findTasks(
  deps: Pick<SetUpTasksDeps, 'hasConnection' | 'connectionsHref' | 'guidanceHref'>,
  tx: PracticeTransaction,
): Promise<readonly SetUpTask[]> {
  const details = await findDetails(tx)
  const { staff } = await findDirectory(tx)
  const people = (await findPeople(tx)).filter(({ leftAt }) => leftAt === null)
  return [
    {
      ...{ title: 'Check the practice and its sites', href: PRACTICE },
      hint: 'With the ODS code, which the Friends and Family Test return needs.',
      isDone: details.odsCode !== undefined,
    },
    {
      ...{ title: 'Enter your staff', href: STAFF },
      hint: 'So that Heed recognises when somebody names one of them.',
      isDone: staff.length > 0,
    },
    {
      ...{ title: 'Read the guidance that Heed judges by', href: deps.guidanceHref },
      hint: 'The Patient Social Media Guidance, clause by clause. You can edit it.',
      isDone: details.guidanceConfirmedAt !== undefined,
      confirm: `${SET_UP}/guidance`,
    },
    {
      ...{ title: 'Connect your page', href: deps.connectionsHref },
      hint: 'Your Facebook page first. Comments arrive from then on.',
      isDone: await deps.hasConnection(tx),
    },
    {
      ...{ title: 'Choose what is hidden automatically', href: HIDING },
      hint: 'It starts with nothing: Heed watches and recommends, you decide.',
      isDone: details.hidingConfirmedAt !== undefined,
    },
    {
      ...{ title: 'Invite the people who work with it', href: PEOPLE },
      hint: 'Two at least: removing something takes a second person.',
      isDone: people.length > 1,
    },
  ]
}
