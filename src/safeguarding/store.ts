import { v7 as newId } from 'uuid'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { OnCall, Recipient } from './rules/escalate.ts'
import { CRISIS_TEXT, EMERGENCY_TEXT } from './rules/signpost.ts'
import './tables.ts'

export interface SafeguardingSettings {
  /** Minutes past midnight in London, on working days. */
  readonly opensAt: number
  readonly closesAt: number
  readonly escalateMinutes: number
  readonly signpostByItself: boolean
  readonly crisisText: string
  readonly emergencyText: string
  readonly localContacts: string
  readonly drillNextAt: Date | undefined
}

/** What stands until the practice has chosen. GP core hours are 8am to 6:30pm. */
const UNSET: SafeguardingSettings = {
  ...{ opensAt: 480, closesAt: 1110, escalateMinutes: 5, signpostByItself: false },
  ...{ crisisText: CRISIS_TEXT, emergencyText: EMERGENCY_TEXT, localContacts: '' },
  drillNextAt: undefined,
}

export async function findSafeguardingSettings(
  tx: PracticeTransaction,
): Promise<SafeguardingSettings> {
  const row = await tx.db
    .selectFrom('safeguarding_settings')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .executeTakeFirst()
  if (row === undefined) return UNSET
  return {
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    escalateMinutes: row.escalate_minutes,
    signpostByItself: row.signpost_by_itself,
    crisisText: row.crisis_text,
    emergencyText: row.emergency_text,
    localContacts: row.local_contacts,
    drillNextAt: row.drill_next_at ?? undefined,
  }
}

export async function saveSafeguardingSettings(
  tx: PracticeTransaction,
  settings: SafeguardingSettings,
): Promise<void> {
  const fields = {
    opens_at: settings.opensAt,
    closes_at: settings.closesAt,
    escalate_minutes: settings.escalateMinutes,
    signpost_by_itself: settings.signpostByItself,
    crisis_text: settings.crisisText,
    emergency_text: settings.emergencyText,
    local_contacts: settings.localContacts,
    drill_next_at: settings.drillNextAt ?? null,
  }
  await tx.db
    .insertInto('safeguarding_settings')
    .values({ practice_id: tx.practiceId, ...fields })
    .onConflict((clash) => clash.column('practice_id').doUpdateSet(fields))
    .execute()
}

export async function findOnCall(tx: PracticeTransaction): Promise<readonly OnCall[]> {
  return tx.db
    .selectFrom('on_call as o')
    .innerJoin('person as p', (join) =>
      join.onRef('p.practice_id', '=', 'o.practice_id').onRef('p.person_id', '=', 'o.person_id'),
    )
    .select(['o.person_id as personId', 'p.email', 'o.phone', 'o.rung', 'o.hours as when'])
    .where('o.practice_id', '=', tx.practiceId)
    .orderBy('o.rung')
    .orderBy('o.person_id')
    .execute()
}

/** Writes who is on call in place of what was there. */
export async function saveOnCall(
  tx: PracticeTransaction,
  list: readonly Omit<OnCall, 'email'>[],
): Promise<void> {
  await tx.db.deleteFrom('on_call').where('practice_id', '=', tx.practiceId).execute()
  if (list.length === 0) return
  await tx.db
    .insertInto('on_call')
    .values(
      list.map(({ personId, rung, when, phone }) => ({
        practice_id: tx.practiceId,
        person_id: personId,
        ...{ rung, hours: when, phone },
      })),
    )
    .execute()
}

export interface Alert {
  readonly caseId: string
  readonly isDrill: boolean
  readonly version: number | null
  readonly kinds: readonly string[]
  readonly rung: number
  readonly nextRungAt: Date | null
}

/** Of a case that was just opened; what was found is added where it came from a contribution. */
export async function insertAlert(tx: PracticeTransaction, caseId: string): Promise<void> {
  await tx.db
    .insertInto('alert')
    .values({ practice_id: tx.practiceId, case_id: caseId, is_drill: false, kinds: [] })
    .execute()
}

export async function markDrill(tx: PracticeTransaction, caseId: string): Promise<void> {
  await tx.db
    .updateTable('alert')
    .set({ is_drill: true })
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .execute()
}

const selectAlert = (tx: PracticeTransaction, caseId: string) =>
  tx.db
    .selectFrom('alert')
    .select([
      ...(['case_id as caseId', 'is_drill as isDrill', 'version', 'kinds', 'rung'] as const),
      'next_rung_at as nextRungAt',
    ])
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)

export function findAlert(tx: PracticeTransaction, caseId: string): Promise<Alert | undefined> {
  return selectAlert(tx, caseId).executeTakeFirst()
}

export function lockAlert(tx: PracticeTransaction, caseId: string): Promise<Alert | undefined> {
  return selectAlert(tx, caseId).forUpdate().executeTakeFirst()
}

export async function saveRung(
  tx: PracticeTransaction,
  caseId: string,
  rung: number,
  nextRungAt: Date,
): Promise<void> {
  await tx.db
    .updateTable('alert')
    .set({ rung, next_rung_at: nextRungAt })
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .execute()
}

export async function saveWhatWasFound(
  tx: PracticeTransaction,
  caseId: string,
  version: number,
  kinds: readonly string[],
): Promise<void> {
  await tx.db
    .updateTable('alert')
    .set({ version, kinds: [...kinds] })
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .execute()
}

export interface RaisedAlert extends Alert {
  readonly contributionId: string
  readonly state: string
}

/** The newest alert of each contribution that has one. */
export async function findAlertsOf(
  tx: PracticeTransaction,
  contributionIds: readonly string[],
): Promise<readonly RaisedAlert[]> {
  return tx.db
    .selectFrom('case_link as l')
    .innerJoin('alert as a', (join) =>
      join.onRef('a.practice_id', '=', 'l.practice_id').onRef('a.case_id', '=', 'l.case_id'),
    )
    .innerJoin('case_file as c', (join) =>
      join.onRef('c.practice_id', '=', 'l.practice_id').onRef('c.case_id', '=', 'l.case_id'),
    )
    .distinctOn('l.target_id')
    .select([
      ...(['l.target_id as contributionId', 'c.state', 'a.case_id as caseId', 'a.kinds'] as const),
      ...([
        'a.is_drill as isDrill',
        'a.version',
        'a.rung',
        'a.next_rung_at as nextRungAt',
      ] as const),
    ])
    .where('l.practice_id', '=', tx.practiceId)
    .where('l.target_kind', '=', 'contribution')
    .where('l.target_id', 'in', contributionIds)
    .orderBy('l.target_id')
    .orderBy('c.opened_at', 'desc')
    .execute()
}

export interface Notice {
  readonly noticeId: string
  readonly caseId: string
  readonly way: 'email' | 'text'
  readonly address: string
  readonly attempts: number
  readonly sentAt: Date | null
}

/** Notes whom to call on this rung, by e-mail and, where a number is known, by text. Answers the ids. */
export async function insertNotices(
  tx: PracticeTransaction,
  { caseId, rung }: { readonly caseId: string; readonly rung: number },
  recipients: readonly Recipient[],
  at: Date,
): Promise<readonly string[]> {
  const rows = recipients.flatMap(({ personId, email, phone }) =>
    [
      { way: 'email' as const, address: email },
      ...(phone === '' ? [] : [{ way: 'text' as const, address: phone }]),
    ].map((one) => ({
      practice_id: tx.practiceId,
      notice_id: newId(),
      case_id: caseId,
      ...{ rung, person_id: personId, made_at: at },
      ...one,
    })),
  )
  if (rows.length === 0) return []
  const made = await tx.db
    .insertInto('alert_notice')
    .values(rows)
    .onConflict((clash) => clash.doNothing())
    .returning('notice_id')
    .execute()
  return made.map(({ notice_id }) => notice_id)
}

export async function findNotice(
  tx: PracticeTransaction,
  noticeId: string,
): Promise<Notice | undefined> {
  return tx.db
    .selectFrom('alert_notice')
    .select([
      ...(['notice_id as noticeId', 'case_id as caseId', 'way', 'address', 'attempts'] as const),
      'sent_at as sentAt',
    ])
    .where('practice_id', '=', tx.practiceId)
    .where('notice_id', '=', noticeId)
    .executeTakeFirst()
}

export async function saveNoticeOutcome(
  tx: PracticeTransaction,
  noticeId: string,
  outcome: { readonly sentAt: Date | null; readonly failure: string | null },
): Promise<void> {
  await tx.db
    .updateTable('alert_notice')
    .set((eb) => ({
      sent_at: outcome.sentAt,
      failure: outcome.failure,
      attempts: eb('attempts', '+', 1),
    }))
    .where('practice_id', '=', tx.practiceId)
    .where('notice_id', '=', noticeId)
    .execute()
}

export interface ShownNotice {
  readonly name: string
  readonly way: 'email' | 'text'
  readonly rung: number
  readonly madeAt: Date
  readonly sentAt: Date | null
  readonly failure: string | null
}

/** Who was called, and what became of each call. */
export async function findNotices(
  tx: PracticeTransaction,
  caseId: string,
): Promise<readonly ShownNotice[]> {
  return tx.db
    .selectFrom('alert_notice as n')
    .innerJoin('person as p', (join) =>
      join.onRef('p.practice_id', '=', 'n.practice_id').onRef('p.person_id', '=', 'n.person_id'),
    )
    .select([
      ...(['p.name', 'n.way', 'n.rung', 'n.made_at as madeAt'] as const),
      ...(['n.sent_at as sentAt', 'n.failure'] as const),
    ])
    .where('n.practice_id', '=', tx.practiceId)
    .where('n.case_id', '=', caseId)
    .orderBy('n.made_at')
    .orderBy('p.name')
    .orderBy('n.way')
    .execute()
}
