import type { FastifyInstance } from 'fastify'
import type { CaseArea, CaseDeps } from '../cases/case-area.ts'
import type { CasePageDeps } from '../cases/pages/staff.ts'
import { createCaseWorkers } from '../cases/workers.ts'
import { hasOpenComplaint } from '../complaints/has-open-complaint.ts'
import { createConductAreas } from '../conduct/areas.ts'
import { addAdviserView } from '../conduct/pages/adviser-view.tsx'
import { addConductPages } from '../conduct/pages/conduct-pages.ts'
import { addMatterPages } from '../conduct/pages/matter-pages.tsx'
import type { FollowUp } from '../contributions/follow-up.ts'
import { areKept } from '../contributions/store/evidence.ts'
import type { Carriers } from '../letters/carriers.ts'
import type { Database } from '../platform/database/database.ts'
import type { Worker } from '../platform/jobs/job.ts'
import { findHolidays } from '../practice/holidays.ts'
import { createRegisters } from '../registers/areas.ts'
import { addRecordingRequest } from '../registers/pages/recording-request.tsx'
import { addRegisterPages } from '../registers/pages/register-pages.ts'
import { createRightsFollowUp } from '../rights/follow-up.ts'
import { addRightsPages, dataComplaintArea, rightsArea } from '../rights/pages/rights-pages.tsx'
import { createAlertArea } from '../safeguarding/alert-area.ts'
import { addAlertPages } from '../safeguarding/pages/alert-pages.tsx'
import { addSafeguardingSettings } from '../safeguarding/pages/settings-route.ts'
import { createSafeguardingFollowUp } from '../safeguarding/raise-alert.ts'
import { createSafeguardingWorkers } from '../safeguarding/workers.ts'
import { createLinkReaders, createSearches, findStillPublic, redactFor } from './case-links.ts'

/** What the cases are made from. */
export interface CaseHouse extends Omit<CaseDeps, 'findHolidays'> {
  readonly carriers: Carriers
  readonly publicUrl: URL
}

/** The areas that keep cases: what they add to the spine, to the background work and to the pages. */
export interface CaseAreas {
  readonly followUps: readonly FollowUp[]
  readonly workers: readonly Worker[]
  readonly all: readonly CaseArea[]
  readonly addStaffPages: (scope: FastifyInstance, deps: Pick<CasePageDeps, 'frameFor'>) => void
  /** Opened by a link that cannot be guessed. */
  readonly addLinkedPages: (app: FastifyInstance, call: Database['call']) => void
  /** For everybody. */
  readonly addOpenPages: (scope: FastifyInstance) => void
}

export function createCaseAreas(house: CaseHouse): CaseAreas {
  const deps = { ...house, findHolidays }
  const registers = createRegisters({ findStillPublic, areKept })
  const { matters, conduct } = createConductAreas({
    hasOpenComplaint,
  })
  const registered = Object.values(registers) as readonly CaseArea[]
  const all = [
    createAlertArea(deps),
    ...registered,
    ...[matters, conduct, rightsArea, dataComplaintArea],
  ]
  return {
    all,
    followUps: [createSafeguardingFollowUp(deps), createRightsFollowUp(deps, rightsArea)],
    workers: [...createSafeguardingWorkers(deps), ...createCaseWorkers(deps, all)],
    addStaffPages: (scope, staff) => {
      const pages = { ...deps, ...staff, links: createLinkReaders(all) }
      addAlertPages(scope, pages)
      addSafeguardingSettings(scope, pages)
      addMatterPages(scope, pages, matters)
      addConductPages(scope, pages, conduct)
      addRightsPages(scope, { ...pages, searches: createSearches(all), redactFor })
      addRegisterPages(scope, pages, registers)
    },
    addLinkedPages: (app, call) => {
      addAdviserView(app, { ...deps, call })
    },
    addOpenPages: (scope) => {
      addRecordingRequest(scope, { ...deps, recordings: registers.recordings })
    },
  }
}
