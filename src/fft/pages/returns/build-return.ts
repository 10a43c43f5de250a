import type { LocalDay } from '../../../base/local-day.ts'
import type { PracticeTransaction } from '../../../platform/database/database.ts'
import { findHolidays } from '../../../practice/holidays.ts'
import { findPeople } from '../../../practice/people.ts'
import { findDetails } from '../../../practice/details-store.ts'
import { countMonth } from '../../move-return.ts'
import type { Month } from '../../rules/month.ts'
import { stateOn } from '../../rules/monthly-return.ts'
import { isReturnOverdue, returnDueOn } from '../../rules/return-due.ts'
import { findActions } from '../../store/actions.ts'
import { findNotes, findReturns } from '../../store/returns.ts'
import type { ReturnView } from './view-model.ts'

type FoundReturn = Awaited<ReturnType<typeof findReturnOf>>

/** All that is known of a month. */
export async function findReturnOf(tx: PracticeTransaction, month: Month) {
  const stored = (await findReturns(tx)).find((one) => one.month === month)
  return {
    stored,
    counted: await countMonth(tx, month),
    notes: stored === undefined ? [] : await findNotes(tx, month),
    actions: (await findActions(tx, month)).filter((one) => one.month === month),
    people: new Map((await findPeople(tx)).map(({ personId, name }) => [personId, name])),
    holidays: await findHolidays(tx),
    details: await findDetails(tx),
  }
}

export function buildReturn(found: FoundReturn, month: Month, today: LocalDay) {
  const { stored, counted, holidays, actions, details } = found
  return {
    ...{ month, counted, actions, odsCode: details.odsCode ?? '' },
    state: stateOn(stored?.state ?? 'open', month, today),
    dueOn: returnDueOn(month, holidays),
    isOverdue: isReturnOverdue(month, today, holidays),
    figures: stored?.figures ?? counted,
    difference: stored?.difference ?? '',
    reference: stored?.reference ?? undefined,
    history: historyOf(found),
  } satisfies Partial<ReturnView>
}

function historyOf({ stored, notes, people }: FoundReturn): ReturnView['history'] {
  if (stored === undefined) return []
  const nameOf = (id: string) => people.get(id) ?? 'somebody'
  const steps = [
    { title: 'Prepared', by: stored.preparedBy, at: stored.preparedAt, detail: stored.difference },
    { title: 'Checked', by: stored.checkedBy, at: stored.checkedAt, detail: null },
    {
      title: 'Submitted',
      ...{ by: stored.submittedBy, at: stored.submittedAt },
      detail: stored.reference === null ? null : `Reference: ${stored.reference}`,
    },
    { title: 'Published', by: null, at: stored.publishedAt, detail: null },
    ...notes.map((note) => ({
      title: 'Note',
      ...{ by: note.writtenBy, at: note.writtenAt, detail: note.text },
    })),
  ]
  return steps
    .flatMap(({ title, by, at, detail }) =>
      at === null
        ? []
        : [{ title, at, by: by === null ? undefined : nameOf(by), detail: detail ?? undefined }],
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}
