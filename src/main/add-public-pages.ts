import type { FastifyInstance } from 'fastify'
import { createFeedbackTaker } from '../fft/give-feedback.ts'
import { addFeedbackPages } from '../fft/pages/feedback/route.tsx'
import { addResultsPage } from '../fft/pages/results/route.tsx'
import { addGuidancePages } from '../practice/pages/guidance/route.tsx'
import { openToThePublic } from '../practice/pages/public/open-to-the-public.ts'
import { addStatements } from '../practice/pages/public/route-statements.tsx'
import { addPublicCasework } from './casework.tsx'
import type { House } from './wire.ts'

/** Adds the pages that need no account and set no cookie. */
export function addPublicPages(app: FastifyInstance, house: House): void {
  const { call, inPractice } = house.store.database
  const deps = { call, inPractice, clock: house.clock, publicUrl: house.config.publicUrl }
  const give = createFeedbackTaker(house.spine)
  app.register((scope, _options, done) => {
    openToThePublic(scope, deps)
    addStatements(scope)
    addGuidancePages(scope, deps)
    addResultsPage(scope, deps)
    addFeedbackPages(scope, { ...deps, give })
    addPublicCasework(scope, house)
    house.cases.addOpenPages(scope)
    done()
  })
}
