import type { FastifyInstance, FastifyReply } from 'fastify'
import { createHash, timingSafeEqual } from 'node:crypto'
import { sendPage } from '../../../platform/web/render-page.ts'
import type { Sessions } from '../../sessions.ts'
import { type SetUpDeps, setUpPractice } from '../../set-up-practice.ts'
import { setSessionCookie } from '../session-cookie.ts'
import { publicFrame } from '../staff-frame.ts'
import { readSetUpForm, SetUpForm } from './read-form.ts'
import { SetUpPage, type SetUpView } from './view.tsx'

export interface SetUpRouteDeps extends SetUpDeps {
  readonly sessions: Pick<Sessions, 'open'>
  readonly https: boolean
  readonly hasPractice: () => Promise<boolean>
  /** Known to whoever started the program, and to nobody else. */
  readonly code: string
}

/** Setting up an empty installation. Gone as soon as there is a practice. */
export function addSetUp(app: FastifyInstance, deps: SetUpRouteDeps): void {
  let isUnderWay = false
  app.get('/set-up', async (_request, reply) => {
    if (await deps.hasPractice()) return reply.sendProblem(404)
    return show(reply, SetUpForm.parse({}), [])
  })
  app.post('/set-up', async (request, reply) => {
    if (isUnderWay || (await deps.hasPractice())) return reply.sendProblem(404)
    const form = SetUpForm.parse(request.body ?? {})
    const practice = readSetUpForm(form)
    const isMeant = isSameText(form.code.trim(), deps.code)
    if (!practice.ok || !isMeant) {
      const wrongCode = { field: 'code', message: 'Enter the code from the terminal' }
      const problems = practice.ok ? [] : practice.error
      return show(reply, form, isMeant ? problems : [wrongCode, ...problems])
    }
    isUnderWay = true
    try {
      const { practiceId, personId } = await setUpPractice(deps, practice.value)
      setSessionCookie(reply, await deps.sessions.open(practiceId, personId), deps.https)
      return await reply.redirect('/settings/set-up', 303)
    } finally {
      isUnderWay = false
    }
  })
}

function show(reply: FastifyReply, values: SetUpForm, problems: SetUpView['problems']) {
  const page = SetUpPage({ frame: publicFrame, values, problems })
  return sendPage(reply, page, problems.length > 0 ? 422 : 200)
}

function isSameText(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}
