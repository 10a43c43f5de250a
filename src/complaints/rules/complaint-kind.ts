import { type BankHolidays, UnknownHolidaysError } from '../../base/bank-holidays.ts'
import type { CaseKind, Due, Facts } from '../../cases/rules/case-kind.ts'
import { timesOfClock } from '../../clocks/rules/clock-times.ts'
import { clockDefinition } from '../../clocks/rules/register.ts'
import { clocksOfComplaint } from './complaint-clocks.ts'
import { complaintFields, openingFields } from './complaint-fields.ts'
import { complaintAdvice, complaintGuards } from './complaint-guards.ts'
import { complaintMachine } from './complaint-machine.ts'

/** A complaint under the NHS complaints procedure. It is never part of anybody's medical record. */
export const complaintKind: CaseKind = {
  name: 'complaint',
  prefix: 'CMP',
  path: '/cases/complaints',
  words: {
    one: 'complaint',
    many: 'Complaints',
    intro:
      'Every complaint about care or service, however it came. Keep it apart from medical records, and talk about it only with those who look into it. Nobody whom it is about works on it.',
    empty: 'Complaints made on the page /complaints, and those that you write down, appear here.',
    open: 'Write down a complaint',
  },
  fields: complaintFields,
  openWith: openingFields.map(({ name }) => name),
  titleOf: (values) => values['name'] ?? '',
  machine: complaintMachine,
  guards: complaintGuards,
  dueOf: dueOfComplaint,
  adviceOf: complaintAdvice,
  editable: openingFields.map(({ name }) => name),
  barredFrom: (values) => (values['complained-of'] ?? '').split('\n').filter((one) => one !== ''),
  receive: 'complaints:receive',
  read: 'complaints:read',
  work: 'complaints:work',
}

function dueOfComplaint(facts: Facts, holidays: BankHolidays): readonly Due[] {
  return clocksOfComplaint(facts).flatMap(({ type, startedAt, givenDay }) => {
    const { label, source } = clockDefinition(type)
    try {
      const { dueAt } = timesOfClock(type, startedAt, holidays, givenDay)
      return [{ name: type, label, source, at: dueAt }]
    } catch (error) {
      // Its clock runs without an end, and says so to everybody who may know of it.
      if (error instanceof UnknownHolidaysError) return []
      throw error
    }
  })
}
