import { randomUUID } from 'node:crypto'
import { beforeAll, expect } from 'vitest'
import type { PracticeId } from '../../src/base/practice-id.ts'
import { dayOf } from '../../src/base/local-day.ts'
import { findClocksOf } from '../../src/clocks/store/clocks.ts'
import { findLettersAbout } from '../../src/letters/store/letters.ts'
import { findMessagesAbout } from '../../src/letters/store/messages.ts'
import type { PracticeTransaction } from '../../src/platform/database/database.ts'
import { useTestHouse } from '../setup/test-house.ts'
import { makePractice, signInAs } from './practice-with-page.ts'
import { browseAs } from './staff-browser.ts'

type Fields = Readonly<Record<string, string>>
type Person = Awaited<ReturnType<typeof signInAs>>

export interface SentComplaint {
  readonly fields?: Fields
  readonly files?: readonly (readonly [string, Buffer])[]
}

/** Today in London, as forms take it. */
export const today = () => dayOf(new Date())

/** What assessing asks, for a complaint about nobody in particular. */
export const someAssessment = () => ({
  ...{ subjects: 'access', 'staff-groups': 'receptionist', harm: 'no', happened: today() },
})

/** A practice that takes in complaints, with three people who may read them. */
export function useComplaints() {
  const test = useTestHouse()
  const { house, web, asOwner } = test
  let people: { practiceId: PracticeId; manager: Person; doctor: Person; other: Person } | undefined
  beforeAll(async () => {
    const practiceId = await makePractice(house())
    people = {
      practiceId,
      manager: await signInAs(house(), practiceId, 'complaints-manager', 'Priya Nair'),
      doctor: await signInAs(house(), practiceId, 'responsible-person', 'Dr Mark Shelton'),
      other: await signInAs(house(), practiceId, 'practice-manager', 'Sam Poole'),
    }
  })
  const get = () => {
    if (people === undefined) throw new Error('The practice is there once the tests have begun')
    return people
  }
  const staff = (who: Pick<Person, 'cookie'>) => browseAs(web().app, who.cookie)
  const visitor = () => browseAs(web().app, '')

  /** Sends the public form, as a browser does. */
  async function complain({ fields = {}, files = [] }: SentComplaint = {}) {
    const form = new FormData()
    const all = {
      ...{ formId: randomUUID(), basis: 'self', about: 'Nobody answered the phone' },
      ...{ name: 'Jo Bloggs', email: 'jo@example.org', 'email-agreed': 'yes', 'age-band': '26-55' },
      ...fields,
    }
    for (const [name, value] of Object.entries(all)) form.set(name, value)
    for (const [name, bytes] of files) {
      form.append('files', new Blob([new Uint8Array(bytes)]), name)
    }
    const request = new Request('http://localhost/', { method: 'POST', body: form })
    return web().app.inject({
      method: 'POST',
      url: '/complaints',
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    })
  }

  /** The same, and answers the complaint's id. */
  async function receive(sent: SentComplaint = {}): Promise<string> {
    const reply = await complain(sent)
    expect(reply.statusCode).toBe(303)
    const page = await visitor().get(String(reply.headers.location))
    const reference = /CMP-[0-9A-F]{4}-[0-9A-F]{4}/.exec(page.body)?.[0]
    const rows = await asOwner<{ case_id: string }>(
      'select case_id from heed.case_file where reference = $1',
      [reference],
    )
    return rows[0]?.case_id ?? ''
  }

  const move = (who: Pick<Person, 'cookie'>, caseId: string, name: string, fields: Fields = {}) => {
    const page = `/cases/complaints/${caseId}`
    return staff(who).submit(page, `${page}/moves/${name}`, fields)
  }
  const inPractice = <Value>(run: (tx: PracticeTransaction) => Promise<Value>): Promise<Value> =>
    test.database.inPractice(get().practiceId, run)

  return {
    ...{ ...test, people: get, staff, visitor, complain, receive, move, inPractice },
    mustMove: async (
      who: Pick<Person, 'cookie'>,
      caseId: string,
      name: string,
      fields: Fields = {},
    ): Promise<void> => {
      const reply = await move(who, caseId, name, fields)
      const said = reply.statusCode === 303 ? '' : reply.body.slice(0, 4000)
      expect([name, reply.statusCode, said]).toEqual([name, 303, ''])
    },
    stateOf: async (caseId: string) => {
      const sql = 'select state from heed.case_file where case_id = $1'
      const [row] = await asOwner<{ state: string }>(sql, [caseId])
      return row?.state
    },
    /** The types of the clocks that run. */
    runningClocks: async (caseId: string) => {
      const clocks = await inPractice((tx) => findClocksOf(tx, `case:${caseId}`))
      return clocks.filter(({ stoppedAt }) => stoppedAt === null).map(({ type }) => type).sort() // prettier-ignore
    },
    lettersOf: (caseId: string) => inPractice((tx) => findLettersAbout(tx, `case:${caseId}`)),
    messagesOf: (caseId: string) => inPractice((tx) => findMessagesAbout(tx, `case:${caseId}`)),
  }
}
