import type { CaseArea } from '../cases/case-area.ts'
import { findLinks } from '../cases/store/links.ts'
import { insertTasks } from '../cases/store/tasks.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { consentKind } from './rules/consent.ts'
import { incidentKind } from './rules/incident.ts'
import { noticeKind } from './rules/notice.ts'
import { platformReportKind } from './rules/platform-report.ts'
import { recordingKind } from './rules/recording.ts'

/** Something public that is about somebody, and where to take it down. */
export interface PublicThing {
  readonly title: string
  readonly href: string
}

/** What only the rows above can tell the registers. */
export interface RegisterPorts {
  /** Which of these contributions anybody can still see. */
  readonly findStillPublic: (
    tx: PracticeTransaction,
    contributionIds: readonly string[],
  ) => Promise<readonly PublicThing[]>
  readonly areKept: (
    tx: PracticeTransaction,
    contributionIds: readonly string[],
  ) => Promise<boolean>
}

export interface Registers {
  readonly consents: CaseArea
  readonly recordings: CaseArea
  readonly incidents: CaseArea
  readonly platformReports: CaseArea
  readonly notices: CaseArea
}

export function createRegisters(ports: RegisterPorts): Registers {
  return {
    consents: createConsents(ports),
    recordings: { kind: recordingKind },
    incidents: { kind: incidentKind },
    platformReports: { kind: platformReportKind },
    notices: {
      kind: noticeKind,
      gather: async (tx, { caseId }) => ({
        evidenceKept: await ports.areKept(tx, await contributionsOf(tx, caseId)),
      }),
    },
  }
}

/** A withdrawal stops what comes; what is out already becomes work for a person. */
function createConsents({ findStillPublic }: RegisterPorts): CaseArea {
  return {
    kind: consentKind,
    afterMove: async (tx, { caseId, values }, { move, at }) => {
      if (move !== 'withdraw') return
      const ids = await contributionsOf(tx, caseId)
      const shown = ids.length === 0 ? [] : await findStillPublic(tx, ids)
      const takeDown = shown.map(({ title, href }) => ({
        ...{ title: `Take down ${title}`, href, dueAt: at },
      }))
      const isNamed = values['audience'] !== 'public'
      const tell = { title: 'Tell those who were told that it is withdrawn', href: undefined, dueAt: at } // prettier-ignore
      await insertTasks(tx, caseId, [...takeDown, ...(isNamed ? [tell] : [])], at)
    },
  }
}

async function contributionsOf(
  tx: PracticeTransaction,
  caseId: string,
): Promise<readonly string[]> {
  const links = await findLinks(tx, caseId)
  return links.filter(({ kind }) => kind === 'contribution').map(({ id }) => id)
}
