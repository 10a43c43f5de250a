import { addMonths, type LocalDay } from '../../base/local-day.ts'

/**
 * The last day to complain: 12 months after the matter, or after it came to notice if that is later.
 * @see S.I. 2009/309, regulation 12
 */
export function lastDayToComplain(happenedOn: LocalDay, noticedOn: LocalDay | undefined): LocalDay {
  const from = noticedOn !== undefined && noticedOn > happenedOn ? noticedOn : happenedOn
  return addMonths(from, 12)
}
