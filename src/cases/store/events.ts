import { v7 as newId } from 'uuid'
import { z } from 'zod'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Values } from '../rules/field.ts'
import '../tables.ts'

export interface CaseEvent {
  readonly eventId: string
  readonly at: Date
  readonly personId: string | undefined
  readonly personName: string | undefined
  readonly move: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly values: Values
  readonly privileged: boolean
}

export interface NewCaseEvent {
  readonly caseId: string
  readonly personId: string | undefined
  readonly move: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly values: Values
  readonly privileged?: boolean
}

const StoredValues = z.record(z.string(), z.string())

export async function insertCaseEvent(
  tx: PracticeTransaction,
  event: NewCaseEvent,
  at: Date,
): Promise<string> {
  const eventId = newId()
  await tx.db
    .insertInto('case_event')
    .values({
      practice_id: tx.practiceId,
      case_id: event.caseId,
      event_id: eventId,
      at,
      person_id: event.personId ?? null,
      move: event.move,
      from_state: event.from ?? null,
      to_state: event.to ?? null,
      content: JSON.stringify(event.values),
      privileged: event.privileged ?? false,
    })
    .execute()
  return eventId
}

/** What happened to a case, oldest first. */
export async function findCaseEvents(
  tx: PracticeTransaction,
  caseId: string,
): Promise<readonly CaseEvent[]> {
  const rows = await tx.db
    .selectFrom('case_event as e')
    .leftJoin('person as p', (join) =>
      join.onRef('p.practice_id', '=', 'e.practice_id').onRef('p.person_id', '=', 'e.person_id'),
    )
    .select([
      ...(['e.event_id', 'e.at', 'e.person_id', 'e.move', 'e.from_state', 'e.to_state'] as const),
      ...(['e.content', 'e.privileged', 'p.name'] as const),
    ])
    .where('e.practice_id', '=', tx.practiceId)
    .where('e.case_id', '=', caseId)
    .orderBy('e.at')
    .orderBy('e.event_id')
    .execute()
  return rows.map((row) => ({
    eventId: row.event_id,
    at: row.at,
    personId: row.person_id ?? undefined,
    personName: row.name ?? undefined,
    move: row.move,
    from: row.from_state ?? undefined,
    to: row.to_state ?? undefined,
    values: StoredValues.parse(row.content),
    privileged: row.privileged,
  }))
}
