import { describe, expect, test } from 'vitest'
import {
  decide,
  findSteps,
  makePracticeOnFacebook,
  type PracticeOnFacebook,
  writeComment,
} from '../../test/builders/practice-on-facebook.ts'
import { useTestSpine } from '../../test/setup/test-spine.ts'
import { resumeWrites } from './resume-writes.ts'
import { findOpenAlarms } from './store/alarms.ts'

const spine = useTestSpine()
const { faults, ledger } = spine.simulator
const DAY_MS = 24 * 3600_000
const findStep = async (contributionId: string) => (await findSteps(spine, contributionId)).at(-1)
const stateOf = async (contributionId: string) => (await findStep(contributionId))?.state

describe('a page that Facebook calls abusive', () => {
  const stopped = async () => {
    const practice = await makePracticeOnFacebook(spine)
    const { contributionId } = await writeComment(spine, practice, '#harassment')
    await decide(spine, practice, contributionId, { action: 'hide' })
    ledger.clear()
    faults.add({
      route: 'POST comment',
      outcome: { kind: 'error', error: 'going-too-fast' },
      times: 1,
    })
    await spine.work()
    return { contributionId, practice }
  }
  const resume = ({ practiceId, connectionId }: PracticeOnFacebook) =>
    resumeWrites(spine.deps, practiceId, { connectionId, personId: spine.makeId() })

  test('is written on no more, by any step, until a person resumes', async () => {
    const { contributionId, practice } = await stopped()
    const other = await writeComment(spine, practice, '#harassment too')
    await decide(spine, practice, other.contributionId, { action: 'hide' })
    await spine.work()
    await spine.advance(DAY_MS)
    const writes = () => ledger.requests().filter(({ route }) => route === 'POST comment').length
    expect(writes()).toBe(1)
    expect(await findStep(contributionId)).toMatchObject({
      ...{ state: 'requested', trouble_code: '368/1390008' },
    })
    expect(await resume(practice)).toMatchObject({ ok: true })
    await spine.work()
    expect(await stateOf(contributionId)).toBe('confirmed')
    expect(await stateOf(other.contributionId)).toBe('confirmed')
  })
  test('is still read, and says on every page that writing stopped', async () => {
    const { practice } = await stopped()
    await writeComment(spine, practice, 'Still heard')
    const alarms = await spine.database.inPractice(practice.practiceId, findOpenAlarms)
    expect(alarms).toMatchObject([{ kind: 'writes-stopped' }])
    await resume(practice)
    expect(await spine.database.inPractice(practice.practiceId, findOpenAlarms)).toEqual([])
    expect(await resume(practice)).toEqual({ ok: false, error: 'not-stopped' })
  })
})
