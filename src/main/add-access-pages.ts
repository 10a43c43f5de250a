import type { FastifyInstance } from 'fastify'
import { createFailedTries } from '../practice/failed-tries.ts'
import { createOidc } from '../practice/oidc.ts'
import { addAccountPages } from '../practice/pages/account/route.ts'
import { addSecondFactorPages } from '../practice/pages/account/second-factor/route.ts'
import { addInvitation } from '../practice/pages/invitation/route.ts'
import { addOidc, OIDC_CALLBACK, OIDC_START } from '../practice/pages/oidc/route.ts'
import { addSecondStep } from '../practice/pages/second-step/route.ts'
import { addHidingPage } from '../practice/pages/settings/hiding/route.ts'
import { addPeoplePages } from '../practice/pages/settings/people/route.ts'
import { addPracticePage } from '../practice/pages/settings/practice/route.ts'
import { addPublicSettings } from '../practice/pages/settings/public/route.tsx'
import { addSetUpTasks } from '../practice/pages/settings/set-up/route.ts'
import { addStaffPage } from '../practice/pages/settings/staff/route.ts'
import { addSetUp } from '../practice/pages/set-up/route.ts'
import { addSignIn } from '../practice/pages/sign-in/route.ts'
import type { FrameFor } from '../practice/pages/staff-frame.ts'
import { isPassword } from '../practice/password.ts'
import type { Sessions } from '../practice/sessions.ts'
import { makePassword } from './make-password.ts'
import { setUpLinks } from './set-up-links.ts'
import { staffLinks } from './staff-links.ts'
import type { House } from './wire.ts'

function accessDeps({ config, store, seal, clock, recordAudit }: House) {
  const { inPractice, call } = store.database
  return {
    ...{ inPractice, call, recordAudit, clock, seal, isPassword },
    failedTries: createFailedTries(call, clock),
    publicUrl: config.publicUrl,
    https: config.publicUrl.protocol === 'https:',
  }
}

/**
 * Adds the pages that lead to a session.
 * @returns the code that setting up an empty installation asks for
 */
export function addSignInPages(app: FastifyInstance, house: House, sessions: Sessions): string {
  const deps = { ...accessDeps(house), sessions }
  const { oidc: settings, publicUrl } = house.config
  const oidc = settings && createOidc(settings, new URL(OIDC_CALLBACK, publicUrl))
  const code = makePassword()
  const hasPractice = async () => (await deps.call('list_practices', [])).length > 0
  const provider = oidc && { name: oidc.name, href: OIDC_START }
  addSignIn(app, { ...deps, hasPractice, links: staffLinks, provider })
  addSecondStep(app, deps)
  addInvitation(app, deps)
  addSetUp(app, { ...deps, hasPractice, code })
  if (oidc !== undefined) addOidc(app, { ...deps, oidc, problem: house.problem })
  return code
}

/** Adds one's own account and the practice's settings. */
export function addSettingsPages(scope: FastifyInstance, house: House, frameFor: FrameFor): void {
  const deps = { ...accessDeps(house), frameFor }
  addAccountPages(scope, deps)
  addSecondFactorPages(scope, deps)
  addPeoplePages(scope, deps)
  addPracticePage(scope, deps)
  addPublicSettings(scope, deps)
  addStaffPage(scope, deps)
  addHidingPage(scope, deps)
  addSetUpTasks(scope, { ...deps, ...setUpLinks })
}
