import type { RecordAudit } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import { UnknownHolidaysError } from '../base/bank-holidays.ts'
import { atTimeOn, dayOf, parseDay } from '../base/local-day.ts'
import { type CaseArea, type CaseDeps, gatherFacts } from '../cases/case-area.ts'
import type { PastMove } from '../cases/rules/case-kind.ts'
import { type CaseFile, setCaseValues } from '../cases/store/files.ts'
import { keepClocks } from '../clocks/keep-clocks.ts'
import { timesOfClock } from '../clocks/rules/clock-times.ts'
import type { ClockType } from '../clocks/rules/register.ts'
import type { InPractice, PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { findHolidays } from '../practice/holidays.ts'
import { complaintKind } from './rules/complaint-kind.ts'
import { clocksOfComplaint } from './rules/complaint-clocks.ts'
import { needsConsent } from './rules/complaint-guards.ts'
import { sendLetters, type WritingDeps } from './send-letters.ts'

export interface ComplaintDeps extends WritingDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly recordAudit: RecordAudit
  readonly clock: Clock
}

/** Complaints as a kind of case, with their clocks and letters. */
export function createComplaintArea(deps: ComplaintDeps): CaseArea {
  const caseDeps: CaseDeps = { ...deps, findHolidays }
  const area: CaseArea = {
    kind: complaintKind,
    gather: (tx, file) => gatherTimes(tx, file, deps.clock.now()),
    afterMove: async (tx, file, move) => {
      await settleConsent(tx, area, caseDeps, { file, move })
      await sendLetters(deps, tx, file, move)
      const facts = await gatherFacts(caseDeps, tx, { area, file, acting: undefined })
      const events = await keepClocks(
        tx,
        deps.enqueue,
        {
          ...{ about: `case:${file.caseId}`, permission: 'complaints:read' },
          ...{ title: `Complaint ${file.reference}`, href: `/cases/complaints/${file.caseId}` },
          ...{ by: move.personId, reason: move.move, wanted: clocksOfComplaint(facts) },
        },
        deps.clock.now(),
      )
      await deps.recordAudit(tx, events)
    },
  }
  return area
}

/** What guards ask about time. A year without bank holidays leaves the early way closed. */
async function gatherTimes(
  tx: PracticeTransaction,
  file: CaseFile,
  now: Date,
): Promise<Readonly<Record<string, boolean>>> {
  const holidays = await findHolidays(tx)
  const received = parseDay(file.values['received'] ?? '') ?? dayOf(file.openedAt)
  const isOver = (type: ClockType) => {
    try {
      return now >= timesOfClock(type, atTimeOn(received, 0), holidays).dueAt
    } catch (error) {
      if (error instanceof UnknownHolidaysError) return true
      throw error
    }
  }
  return {
    'early-time-is-over': isOver('complaint-early-resolution'),
    'six-months-are-over': isOver('complaint-six-months'),
  }
}

/** Consent follows from the moves that are about it. */
async function settleConsent(
  tx: PracticeTransaction,
  area: CaseArea,
  deps: CaseDeps,
  { file, move }: { readonly file: CaseFile; readonly move: PastMove },
): Promise<void> {
  const consent = CONSENT_BY_MOVE[move.move]
  if (consent !== undefined) await setCaseValues(tx, file.caseId, { ...file.values, consent })
  else if (move.move === 'accept') {
    const facts = await gatherFacts(deps, tx, { area, file, acting: undefined })
    if (needsConsent(facts)) return
    await setCaseValues(tx, file.caseId, { ...file.values, consent: 'not-needed' })
  }
}

const CONSENT_BY_MOVE: Readonly<Record<string, string>> = {
  'ask-consent': 'awaited',
  'take-consent': 'received',
  'consent-refused': 'refused',
}
