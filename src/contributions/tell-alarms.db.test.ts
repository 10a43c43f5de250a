import { beforeEach, expect, test } from 'vitest'
import {
  makePracticeOnFacebook,
  type PracticeOnFacebook,
} from '../../test/builders/practice-on-facebook.ts'
import { useTestSpine } from '../../test/setup/test-spine.ts'
import { savePerson } from '../practice/people.ts'
import type { Role } from '../practice/rules/roles.ts'
import { raiseAlarms } from './store/alarms.ts'
import { tellAlarms } from './tell-alarms.ts'

const spine = useTestSpine()
let practice: PracticeOnFacebook

beforeEach(async () => {
  practice = await makePracticeOnFacebook(spine)
  const people: readonly (readonly [string, Role])[] = [
    ['manager', 'practice-manager'],
    ['moderator', 'moderator'],
  ]
  await spine.database.inPractice(practice.practiceId, async (tx) => {
    for (const [name, role] of people) {
      const email = `${name}-${practice.practiceId}@example.org`
      const person = { personId: spine.makeId(), email, name, role, passwordHash: null }
      await savePerson(tx, person, spine.deps.clock.now())
    }
  })
})

const raise = (message: string) =>
  spine.database.inPractice(practice.practiceId, (tx) =>
    raiseAlarms(tx, practice.connectionId, [{ kind: 'token-ends', message }], new Date()),
  )
const tell = async () => {
  const publicUrl = new URL('https://heed.example')
  await tellAlarms({ ...spine.deps, publicUrl }, practice.practiceId)
  return spine.asOwner<{ address: string; body: string }>(
    'select address, body from message where practice_id = $1 order by posted_at',
    [practice.practiceId],
  )
}

test('who manages connections is written to once, and again when it becomes worse', async () => {
  await raise('It ends in less than 14 days.')
  const first = await tell()
  expect(first.map(({ address }) => address.split('-')[0])).toEqual(['manager'])
  expect(first[0]?.body).toContain('It ends in less than 14 days.')
  await raise('It ends in less than 14 days.')
  expect(await tell()).toHaveLength(1)
  await raise('It ends in less than 3 days.')
  expect(await tell()).toHaveLength(2)
})
