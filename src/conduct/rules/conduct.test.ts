import { describe, expect, test } from 'vitest'
import { englishHolidays } from '../../base/english-holidays.ts'
import { toBankHolidays } from '../../base/bank-holidays.ts'
import type { CaseKind, Facts } from '../../cases/rules/case-kind.ts'
import { permitMove } from '../../cases/rules/permit-move.ts'
import { conductKind } from './conduct.ts'
import { limitationEnd } from './matter-clocks.ts'
import { matterKind } from './matter.ts'
import { someDay } from '../../base/local-day.ts'
import { noticeKind } from '../../registers/rules/notice.ts'
import { rightsKind } from '../../rights/rules/rights-request.ts'
import { dataComplaintKind } from '../../rights/rules/data-complaint.ts'

const holidays = toBankHolidays(englishHolidays)
const now = new Date('2026-11-23T10:00:00Z')

const someFacts = (facts: Partial<Facts>): Facts => ({
  ...{ state: 'logged', values: {}, given: {}, history: [], openedAt: now, now },
  ...{ personId: 'p', role: 'practice-manager', beside: {} },
  ...facts,
})

function permit(kind: CaseKind, name: string, facts: Partial<Facts>) {
  const move = kind.machine.moves.find((one) => one.name === name)
  if (move === undefined) throw new Error(`No ${name}`)
  return permitMove(kind, move, someFacts({ state: move.from[0] ?? '', ...facts }))
}

const identified = { patient: 'J. B.', identificationEvidence: 'A letter', children: 'no', vulnerable: 'no' } // prettier-ignore
const removal = {
  ...{ ground: 'breakdown', reason: 'R', exception: '', exceptionReason: '' },
  ...{ partner1: 'Dr A', partner2: 'Dr B', protected: 'no', becauseOfComplaint: 'no' },
  ...{ complaintReason: '', noticeOn: '2026-11-23' },
}
const warnedOn = (on: string) => [
  { move: 'written-warning', at: now, personId: 'p', values: { on, riskTold: 'yes', reason: 'R' } },
]
const ask = (facts: Partial<Facts>) =>
  permit(conductKind, 'request-removal', { values: identified, given: removal, ...facts })

describe('acceptance check 10: a request for removal', () => {
  test('is refused without a live warning, and allowed with one', () => {
    expect(ask({})).toMatchObject({ allowed: false })
    expect(ask({ history: warnedOn('2026-03-01') })).toEqual({ allowed: true })
  })
  test('is refused when the warning is older than 12 months', () => {
    expect(ask({ history: warnedOn('2025-11-22') })).toMatchObject({ allowed: false })
  })
  test('is allowed without a warning for an exception with its reason, and not without the reason', () => {
    const excepted = { ...removal, exception: 'harm', exceptionReason: 'A psychiatrist said so' }
    expect(ask({ given: excepted })).toEqual({ allowed: true })
    expect(ask({ given: { ...excepted, exceptionReason: '' } })).toMatchObject({ allowed: false })
  })
  test('needs two different partners', () => {
    const given = { ...removal, partner2: 'dr a ' }
    expect(ask({ history: warnedOn('2026-03-01'), given })).toMatchObject({ allowed: false })
  })
  test('is never made because of a complaint, nor for what somebody is', () => {
    const history = warnedOn('2026-03-01')
    for (const change of [{ becauseOfComplaint: 'yes' }, { protected: 'yes' }]) {
      expect(ask({ history, given: { ...removal, ...change } })).toMatchObject({ allowed: false })
    }
  })
  test('beside an open complaint needs a reason why it is not because of it', () => {
    const facts = { history: warnedOn('2026-03-01'), beside: { openComplaint: true } }
    expect(ask(facts)).toMatchObject({ allowed: false })
    const given = { ...removal, complaintReason: 'He threatened the receptionist.' }
    expect(ask({ ...facts, given })).toEqual({ allowed: true })
  })
})

test('an account is not warned as a patient before somebody recorded who it is', () => {
  expect(permit(conductKind, 'written-warning', {})).toMatchObject({ allowed: false })
  expect(permit(conductKind, 'written-warning', { values: identified })).toEqual({ allowed: true })
})

describe('acceptance check 16: a defamation matter', () => {
  test('without evidence stays suspected', () => {
    expect(permit(matterKind, 'secure-evidence', {})).toMatchObject({ allowed: false })
    expect(permit(matterKind, 'secure-evidence', { beside: { evidenceKept: true } })).toEqual({
      allowed: true,
    })
  })
  test('lets no letter go from there, nor anything but closing it', () => {
    const out = matterKind.machine.moves.filter(
      ({ from, byClock }) => from.includes('suspected') && byClock !== true,
    )
    expect(out.map(({ name }) => name)).toEqual(['secure-evidence', 'close'])
  })
})

test('acceptance check 17: a company without proof of financial loss is warned', () => {
  const advice = (values: Facts['values']) =>
    matterKind.adviceOf(someFacts({ state: 'internal-review', values })).join()
  const company = { claimantType: 'company', firstPublished: '2026-11-20' }
  expect(advice(company)).toContain('serious financial loss')
  expect(advice({ ...company, financialLoss: 'Accounts' })).not.toContain('financial loss')
})

describe('clocks', () => {
  const dueOf = (kind: CaseKind, facts: Partial<Facts>) =>
    kind.dueOf(someFacts(facts), holidays).map(({ at }) => at.toISOString())

  test('first published on 10 March 2026: a claim is issued by 9 March 2027', () => {
    expect(limitationEnd(someDay('2026-03-10')).toISOString()).toBe('2027-03-10T00:00:00.000Z')
  })
  test.each([
    ['2026-11-23T10:00:00Z', '2026-11-25T10:00:00.000Z'],
    ['2026-11-27T16:30:00Z', '2026-12-01T16:30:00.000Z'],
    ['2026-12-24T12:00:00Z', '2026-12-30T12:00:00.000Z'],
  ])('a notice of %s is answered by %s', (receivedAt, at) => {
    expect(dueOf(noticeKind, { state: 'received', values: { receivedAt } })).toEqual([at])
  })
  test.each([
    ['2026-09-03', '2026-10-05T23:00:00.000Z'],
    ['2027-01-31', '2027-03-02T00:00:00.000Z'],
    ['2026-11-25', '2026-12-30T00:00:00.000Z'],
  ])('a request of %s is answered before %s', (receivedOn, at) => {
    expect(dueOf(rightsKind, { state: 'received', values: { receivedOn } })).toEqual([at])
  })
  test.each([
    ['2026-11-23', '2026-12-24T00:00:00.000Z'],
    ['2026-11-26', '2026-12-30T00:00:00.000Z'],
  ])('a data complaint of %s is acknowledged before %s', (receivedOn, at) => {
    expect(dueOf(dataComplaintKind, { state: 'received', values: { receivedOn } })).toEqual([at])
  })
  test('acceptance check 18: a year without loaded holidays fails loudly', () => {
    const values = { receivedOn: '2029-06-01' }
    expect(() => dueOf(rightsKind, { state: 'received', values })).toThrow('2029')
  })
})
