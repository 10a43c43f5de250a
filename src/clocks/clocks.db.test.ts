import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { somePracticeId, useTestDatabase } from '../../test/setup/test-database.ts'
import { createAuditLog } from '../audit/audit-log.ts'
import { dayOfDeadline } from '../base/deadline.ts'
import { atTimeOn, someDay } from '../base/local-day.ts'
import { findMessagesAbout } from '../letters/store/messages.ts'
import type { JobPayload } from '../platform/jobs/job.ts'
import { savePerson } from '../practice/people.ts'
import type { Role } from '../practice/rules/roles.ts'
import { saveDirectory } from '../practice/store.ts'
import { changeHolidays } from './change-holidays.ts'
import { keepClocks } from './keep-clocks.ts'
import { recountClocks } from './recount-clocks.ts'
import type { WantedClock } from './rules/wanted-clock.ts'
import { findClockMoves, findClocksOf, findRunningClocks } from './store/clocks.ts'
import { warnOfClock, type WarnDeps } from './warn-of-clock.ts'

const { database } = useTestDatabase()
const { inPractice } = database
const practiceId = somePracticeId()
const managerId = randomUUID()
let about = ''
let now = new Date('2026-11-26T10:00:00Z')
const jobs: { readonly name: string; readonly payload: JobPayload; readonly notBefore: Date }[] = []
const clock = { now: () => now }
const deps: WarnDeps = {
  ...{ inPractice, clock, recordAudit: createAuditLog(clock) },
  enqueue: (_tx, { name }, payloads, options) => {
    const notBefore = options?.notBefore ?? now
    jobs.push(...payloads.map((payload) => ({ name, payload, notBefore })))
    return Promise.resolve()
  },
  publicUrl: new URL('https://heed.willowbank.example'),
}

beforeAll(() =>
  inPractice(practiceId, async (tx) => {
    await saveDirectory(tx, { name: 'Willow Bank Surgery', sites: [], staff: [] }, now)
    const add = (personId: string, email: string, role: Role) =>
      savePerson(tx, { personId, email, name: email, role, passwordHash: '' }, now)
    await add(managerId, 'priya@example.org', 'complaints-manager')
    await add(randomUUID(), 'ann@example.org', 'receptionist')
  }),
)
beforeEach(() => {
  about = `case:${randomUUID()}`
  now = new Date('2026-11-26T10:00:00Z')
  jobs.length = 0
})

const keep = (wanted: readonly WantedClock[]) =>
  inPractice(practiceId, async (tx) => {
    const events = await keepClocks(
      tx,
      deps.enqueue,
      {
        ...{
          about,
          permission: 'complaints:read',
          title: 'Complaint CMP-1',
          href: '/cases/complaints/1',
        },
        ...{ by: managerId, reason: 'changed', wanted },
      },
      now,
    )
    await deps.recordAudit(tx, events)
    return events.map(({ action }) => action)
  })
const clocks = () => inPractice(practiceId, (tx) => findClocksOf(tx, about))
const messages = () => inPractice(practiceId, (tx) => findMessagesAbout(tx, about))

/** Moves time on, and does what has become due. */
async function advanceTo(day: string, hour: number): Promise<void> {
  now = atTimeOn(someDay(day), hour * 3600_000)
  for (;;) {
    const index = jobs.findIndex(
      ({ name, notBefore }) => name !== 'send-message' && notBefore <= now,
    )
    const [job] = index === -1 ? [] : jobs.splice(index, 1)
    if (job === undefined) return
    if (job.name === 'warn-of-clock')
      await warnOfClock(deps, practiceId, job.payload['clockId'] ?? '')
    else await recountClocks(deps, practiceId)
  }
}

const acknowledgement = { type: 'complaint-acknowledgement', startedAt: now } as const

test('clocks follow the matter: what is wanted starts, what is not stops, and repeating changes nothing', async () => {
  expect(await keep([acknowledgement])).toEqual(['clock-started'])
  expect(await keep([acknowledgement])).toEqual([])
  const [started] = await clocks()
  expect(started?.dueAt && dayOfDeadline(started.dueAt)).toBe('2026-12-01')
  expect(await keep([])).toEqual(['clock-stopped'])
  expect((await clocks())[0]?.stopReason).toBe('changed')
})

test('an agreed day can be moved, and keeps where it was; a statutory one cannot', async () => {
  const response = (givenDay: string) =>
    ({ type: 'complaint-response', startedAt: now, givenDay: someDay(givenDay) }) as const
  await keep([response('2026-12-31')])
  now = new Date('2026-11-27T10:00:00Z')
  expect(await keep([response('2027-01-29')])).toEqual(['clock-moved'])
  const [moved] = await clocks()
  const [was] = await inPractice(practiceId, (tx) => findClockMoves(tx, [moved?.clockId ?? '']))
  expect([was?.fromDueAt, was?.toDueAt].map((at) => at && dayOfDeadline(at))).toEqual([
    '2026-12-31',
    '2027-01-29',
  ])
  await keep([acknowledgement])
  await expect(keep([{ ...acknowledgement, givenDay: someDay('2027-01-29') }])).rejects.toThrow(
    'cannot be moved',
  )
})

describe('warnings', () => {
  test('go to those who may know of the matter, before the end and at it, each once', async () => {
    await keep([acknowledgement])
    await advanceTo('2026-11-29', 12)
    expect(await messages()).toEqual([])
    await advanceTo('2026-11-30', 8)
    await advanceTo('2026-11-30', 12)
    expect((await messages()).map(({ address, subject }) => [address, subject])).toEqual([
      ['priya@example.org', 'Due soon: Complaint CMP-1'],
    ])
    await advanceTo('2026-12-02', 8)
    await advanceTo('2026-12-03', 8)
    const [, late] = await messages()
    expect(late?.subject).toBe('Late: Complaint CMP-1')
    expect(late?.body).toContain('Tuesday 1 December 2026')
    expect(late?.body).toContain('https://heed.willowbank.example/cases/complaints/1')
    expect(await messages()).toHaveLength(2)
  })

  test('are silent once the clock was stopped', async () => {
    await keep([acknowledgement])
    await keep([])
    await advanceTo('2026-12-03', 8)
    expect(await messages()).toEqual([])
  })
})

describe('when the bank holidays change', () => {
  test('a running clock is counted anew and tells where it was; a stopped one stays', async () => {
    await keep([acknowledgement])
    const proclaimed = { day: someDay('2026-11-30'), name: 'A proclaimed holiday' }
    const change = (days: readonly (typeof proclaimed)[]) =>
      changeHolidays(deps, practiceId, { year: 2026, days, personId: managerId })
    await change([proclaimed])
    await advanceTo('2026-11-26', 11)
    const [counted] = await clocks()
    expect(counted?.dueAt && dayOfDeadline(counted.dueAt)).toBe('2026-12-02')
    const [move] = await inPractice(practiceId, (tx) =>
      findClockMoves(tx, [counted?.clockId ?? '']),
    )
    expect(move?.fromDueAt && dayOfDeadline(move.fromDueAt)).toBe('2026-12-01')
    expect(move?.reason).toBe('The bank holidays were changed')
    await keep([])
    await change([])
    await advanceTo('2026-11-26', 12)
    expect((await clocks())[0]?.dueAt).toEqual(counted?.dueAt)
  })

  test('a year that is missing loses no clock: it says so first of all, and ends once the year is there', async () => {
    now = new Date('2028-12-29T10:00:00Z')
    await keep([{ ...acknowledgement, startedAt: now }])
    const [first] = await inPractice(practiceId, (tx) => findRunningClocks(tx, ['complaints:read']))
    expect(first?.dueAt).toBeNull()
    expect(first?.trouble).toContain('The bank holidays of 2029 are not loaded')
    await advanceTo('2028-12-29', 11)
    expect((await messages()).map(({ subject }) => subject)).toEqual([
      'Deadline unknown: Complaint CMP-1',
    ])
    const days = [{ day: someDay('2029-01-01'), name: 'New Year’s Day' }]
    await changeHolidays(deps, practiceId, { year: 2029, days, personId: managerId })
    await advanceTo('2028-12-29', 12)
    const [known] = await clocks()
    expect(known?.dueAt && dayOfDeadline(known.dueAt)).toBe('2029-01-04')
    expect(known?.trouble).toBeNull()
  })
})
