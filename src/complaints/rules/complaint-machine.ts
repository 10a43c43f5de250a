import type { Machine } from '../../base/machine.ts'
import type { CaseMove } from '../../cases/rules/case-kind.ts'
import { movesOfAnswering } from './moves-of-answering.ts'
import { movesOfTaking } from './moves-of-taking.ts'

/** The complaints procedure. @see S.I. 2009/309 */
export const complaintMachine: Machine<CaseMove> = {
  initial: 'received',
  states: {
    received: { label: 'Received', tone: 'warning' },
    assessing: { label: 'Being assessed', tone: 'waiting' },
    'resolved-early': { label: 'Resolved by word of mouth', tone: 'good', ends: true },
    'out-of-time': { label: 'Not considered: too late', tone: 'neutral', ends: true },
    excluded: { label: 'Not considered: not covered', tone: 'neutral', ends: true },
    'awaiting-consent': { label: 'Waiting for consent', tone: 'waiting' },
    accepted: { label: 'Accepted', tone: 'warning' },
    acknowledged: { label: 'Acknowledged', tone: 'waiting' },
    investigating: { label: 'Being looked into', tone: 'waiting' },
    'draft-response': { label: 'Response in draft', tone: 'waiting' },
    'clinical-review': { label: 'With a clinician', tone: 'waiting' },
    'for-signature': { label: 'Waiting for signature', tone: 'warning' },
    signed: { label: 'Signed', tone: 'warning' },
    responded: { label: 'Responded', tone: 'good' },
    closed: { label: 'Closed', tone: 'neutral', ends: true },
    ombudsman: { label: 'With the Ombudsman', tone: 'warning' },
    withdrawn: { label: 'Withdrawn', tone: 'neutral', ends: true },
  },
  moves: [...movesOfTaking, ...movesOfAnswering],
}
