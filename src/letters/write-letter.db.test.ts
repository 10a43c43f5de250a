import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { somePracticeId, useTestDatabase } from '../../test/setup/test-database.ts'
import { savePerson } from '../practice/people.ts'
import { saveDirectory } from '../practice/store.ts'
import { defineTemplate, exampleFilling } from './rules/template.ts'
import {
  findHandoversAbout,
  findLetter,
  findLettersAbout,
  insertHandover,
} from './store/letters.ts'
import { findTemplate, insertTemplate } from './store/templates.ts'
import { writeLetter } from './write-letter.ts'

const { database } = useTestDatabase()
const { inPractice } = database
const practiceId = somePracticeId()
const personId = randomUUID()
const at = new Date('2026-11-28T09:00:00Z')

const template = defineTemplate({
  key: 'some-letter',
  title: 'Some letter',
  audience: 'letter',
  fields: { name: 'Jo Bloggs' },
  required: ['name'],
  conditions: [],
  first: { subject: 'Your complaint', body: 'Dear {name}' },
})
const write = (about: string, name = 'Jo') =>
  inPractice(practiceId, (tx) =>
    writeLetter(
      tx,
      {
        ...{ template, about, addressee: 'Jo Bloggs\n1 High Street', reference: 'WB-1' },
        filling: { values: { name }, holds: [] },
        writtenBy: personId,
      },
      at,
    ),
  )

beforeAll(() =>
  inPractice(practiceId, async (tx) => {
    await saveDirectory(tx, { name: 'Willow Bank Surgery', sites: [], staff: [] }, at)
    const person = { personId, email: 'p@example.org', name: 'Priya Nair' }
    await savePerson(tx, { ...person, role: 'complaints-manager', passwordHash: '' }, at)
  }),
)

test('a letter stays as it went out, whatever becomes of its template', async () => {
  const first = await write('complaint:1')
  const save = (after: number) =>
    inPractice(practiceId, (tx) =>
      insertTemplate(
        tx,
        { key: template.key, after, savedBy: personId, subject: 'About it', body: 'Hello {name}' },
        at,
      ),
    )
  expect(await save(0)).toBe(1)
  expect(await save(0)).toBeUndefined()
  await write('complaint:1')
  const letters = await inPractice(practiceId, (tx) => findLettersAbout(tx, 'complaint:1'))
  expect(letters.map(({ body, templateVersion }) => [body, templateVersion])).toEqual([
    ['Dear Jo', 0],
    ['Hello Jo', 1],
  ])
  expect(
    first.ok && (await inPractice(practiceId, (tx) => findLetter(tx, first.value.letterId))),
  ).toEqual(letters[0])
  expect(await inPractice(practiceId, (tx) => findTemplate(tx, template))).toMatchObject({
    version: 1,
  })
})

test('what must not be missing is asked for, and nothing is written', async () => {
  expect(await write('complaint:2', ' ')).toEqual({ ok: false, error: ['name'] })
  expect(await inPractice(practiceId, (tx) => findLettersAbout(tx, 'complaint:2'))).toEqual([])
})

test('it is recorded how a letter left by post', async () => {
  const letter = await write('complaint:3')
  const letterId = letter.ok ? letter.value.letterId : ''
  const handover = { letterId, means: 'post', handedBy: personId, handedAt: at } as const
  await inPractice(practiceId, (tx) => insertHandover(tx, handover))
  expect(await inPractice(practiceId, (tx) => findHandoversAbout(tx, 'complaint:3'))).toEqual([
    handover,
  ])
  expect(exampleFilling(template).values.name).toBe('Jo Bloggs')
})
