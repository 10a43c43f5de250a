import { describe, expect, test } from 'vitest'
import { someEntry, writeDelivery } from '../../test/builders/facebook-delivery.ts'
import {
  decide,
  deliver,
  findActions,
  findContribution,
  findQueueEntry,
  findSteps,
  makePracticeOnFacebook,
  tellComment,
  writeComment,
} from '../../test/builders/practice-on-facebook.ts'
import { useTestSpine } from '../../test/setup/test-spine.ts'
import { answerQuestion } from './answer-question.ts'
import { addFinding, strikeFinding } from './review-findings.ts'
import { takeContribution } from './take-contribution.ts'
import { undoDecision } from './undo-decision.ts'

const spine = useTestSpine()
const personId = spine.makeId()

/** A practice with one comment on its page that was judged and waits. */
async function someComment(message: string, undoSeconds = 30) {
  const practice = await makePracticeOnFacebook(spine, { undoSeconds })
  return { practice, ...(await writeComment(spine, practice, message)) }
}

const writesTo = (objectId: string) => spine.simulator.ledger.writes({ objectId })
const kindsOf = (steps: readonly { kind: string; state: string }[]) =>
  steps.map(({ kind, state }) => `${kind} ${state}`)

describe('a decision', () => {
  test.each([
    ['leave', []],
    ['hide', ['hide confirmed']],
    ['remove', ['remove confirmed']],
    ['ask-to-delete', ['send-private-message confirmed']],
    ['report', ['report requested']],
  ] as const)('to %s sends %j, and closes the work', async (action, steps) => {
    const { practice, contributionId } = await someComment('#complaint', 0)
    expect(await decide(spine, practice, contributionId, { action })).toMatchObject({ ok: true })
    await spine.work()
    expect(kindsOf(await findSteps(spine, contributionId))).toEqual(steps)
    expect((await findQueueEntry(spine, contributionId))?.closed_at).not.toBeNull()
    expect(await findActions(spine, contributionId)).toContain(`decided-${action}`)
  })

  test('to restore shows again what was hidden', async () => {
    const { practice, contributionId, commentId } = await someComment('#complaint')
    await decide(spine, practice, contributionId, { action: 'hide' })
    await spine.work()
    await decide(spine, practice, contributionId, { action: 'restore' })
    await spine.work()
    expect(writesTo(commentId).map(({ kind }) => kind)).toEqual(['hide', 'unhide'])
    expect((await findContribution(spine, contributionId))?.network_state).toBe('visible')
  })

  test('to pass it up keeps it open, as priority work for the manager', async () => {
    const { practice, contributionId } = await someComment('#complaint')
    await decide(spine, practice, contributionId, { action: 'escalate' })
    expect(await findQueueEntry(spine, contributionId)).toMatchObject({
      ...{ queue: 'priority', closed_at: null, escalated_to: 'practice-manager' },
    })
  })

  test('to pass up what nobody queued opens the work', async () => {
    const { practice, contributionId } = await someComment('Nothing of concern')
    await decide(spine, practice, contributionId, { action: 'escalate' })
    expect(await findQueueEntry(spine, contributionId)).toMatchObject({ closed_at: null })
  })

  test('never lowers what is urgent by passing it up', async () => {
    const { practice, contributionId } = await someComment('#crisis')
    await decide(spine, practice, contributionId, { action: 'escalate' })
    expect(await findQueueEntry(spine, contributionId)).toMatchObject({ queue: 'urgent' })
  })

  test('keeps who decided what by which clause, version and guidance', async () => {
    const { practice, contributionId } = await someComment('#harassment')
    await decide(spine, practice, contributionId, { action: 'hide', personId })
    const [decision] = await spine.asOwner('select * from decision where contribution_id = $1', [
      contributionId,
    ])
    expect(decision).toMatchObject({
      ...{ action: 'hide', clause: '4', reason_code: 'breaches-clause', decided_by: personId },
      ...{ version: 1, guidance_version: 1, undo_until: null },
    })
  })

  test('on what does not exist here is refused', async () => {
    const { practice } = await someComment('#harassment')
    const other = await someComment('#harassment')
    const decided = await decide(spine, practice, other.contributionId, { action: 'hide' })
    expect(decided).toEqual({ ok: false, error: { kind: 'not-found' } })
  })
})

describe('of two people', () => {
  test('who decide at once, exactly one does', async () => {
    const { practice, contributionId } = await someComment('#harassment')
    const revision = (await findContribution(spine, contributionId))?.revision ?? -1
    const decided = await Promise.all(
      (['hide', 'leave', 'remove', 'report'] as const).map((action) =>
        decide(spine, practice, contributionId, { action, expectedRevision: revision }),
      ),
    )
    expect(decided.filter(({ ok }) => ok)).toHaveLength(1)
    expect(decided.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 3 }, () => ({ ok: false, error: { kind: 'conflict' } })),
    )
    expect((await findSteps(spine, contributionId)).length).toBeLessThanOrEqual(1)
  })

  test('who take it, the second is told', async () => {
    const { practice, contributionId } = await someComment('#crisis')
    const take = (by: string) =>
      takeContribution(spine.deps, practice.practiceId, { contributionId, personId: by })
    expect(await take(personId)).toMatchObject({ ok: true })
    expect(await take(personId)).toMatchObject({ ok: true })
    expect(await take(spine.makeId())).toEqual({ ok: false, error: 'taken-by-another' })
  })
})

test('a decision on words that were edited since is a conflict', async () => {
  const { practice, contributionId, commentId } = await someComment('#harassment')
  const revision = (await findContribution(spine, contributionId))?.revision ?? -1
  const value = tellComment(spine, practice, commentId, { verb: 'edited', message: 'Sorry' })
  await deliver(spine, practice.practiceId, writeDelivery(someEntry([value], practice.pageId)))
  const late = { action: 'hide', expectedRevision: revision } as const
  expect(await decide(spine, practice, contributionId, late)).toMatchObject({
    error: { kind: 'conflict' },
  })
})

describe('what cannot be taken back', () => {
  test.each(['remove', 'ask-to-delete'] as const)(
    '%s waits for its undo window',
    async (action) => {
      const { practice, contributionId, commentId } = await someComment('#complaint')
      await decide(spine, practice, contributionId, { action })
      await spine.advance(29_000)
      expect(writesTo(commentId)).toEqual([])
      await spine.advance(1000)
      expect(writesTo(commentId)).toHaveLength(1)
    },
  )

  test('can be undone within it, and nothing ever leaves', async () => {
    const { practice, contributionId, commentId } = await someComment('#complaint')
    const decided = await decide(spine, practice, contributionId, { action: 'remove' })
    await spine.advance(29_000)
    expect(await undo(practice, decided)).toEqual({ ok: true, value: contributionId })
    await spine.advance(60_000)
    expect(writesTo(commentId)).toEqual([])
    expect(kindsOf(await findSteps(spine, contributionId))).toEqual(['remove cancelled'])
    expect((await findQueueEntry(spine, contributionId))?.closed_at).toBeNull()
    expect(await findActions(spine, contributionId)).toContain('undid-remove')
  })

  test('cannot be undone after it, nor twice', async () => {
    const { practice, contributionId } = await someComment('#complaint')
    const decided = await decide(spine, practice, contributionId, { action: 'remove' })
    await undo(practice, decided)
    expect(await undo(practice, decided)).toEqual({ ok: false, error: 'too-late' })
    const again = await decide(spine, practice, contributionId, { action: 'remove' })
    await spine.advance(31_000)
    expect(await undo(practice, again)).toEqual({ ok: false, error: 'too-late' })
  })

  test('is held by the server even when its job comes early', async () => {
    const { practice, contributionId, commentId } = await someComment('#complaint')
    await decide(spine, practice, contributionId, { action: 'remove' })
    const hurried = spine.jobs.map((job) => ({ ...job, notBefore: new Date(0) }))
    spine.jobs.splice(0, spine.jobs.length, ...hurried)
    await spine.work()
    expect(writesTo(commentId)).toEqual([])
    await spine.advance(30_000)
    expect(writesTo(commentId)).toHaveLength(1)
  })
})

const undo = (
  { practiceId }: Awaited<ReturnType<typeof someComment>>['practice'],
  decided: Awaited<ReturnType<typeof decide>>,
) => {
  const decisionId = (decided.ok ? decided.value.decisionId : undefined) ?? ''
  return undoDecision(spine.deps, practiceId, { decisionId, personId })
}

describe('nothing is removed', () => {
  test('of danger to life before somebody has taken it', async () => {
    const { practice, contributionId } = await someComment('#emergency')
    expect(await decide(spine, practice, contributionId, { action: 'remove' })).toMatchObject({
      error: { kind: 'not-allowed', because: 'take-first' },
    })
    await takeContribution(spine.deps, practice.practiceId, { contributionId, personId })
    expect(await decide(spine, practice, contributionId, { action: 'remove' })).toMatchObject({
      ok: true,
    })
  })

  test('of danger that came after somebody had taken and decided what was there before', async () => {
    const { practice, contributionId, commentId } = await someComment('#emergency')
    await takeContribution(spine.deps, practice.practiceId, { contributionId, personId })
    await decide(spine, practice, contributionId, { action: 'leave' })
    const value = tellComment(spine, practice, commentId, { verb: 'edited', message: '#crisis' })
    await deliver(spine, practice.practiceId, writeDelivery(someEntry([value], practice.pageId)))
    expect(await decide(spine, practice, contributionId, { action: 'remove' })).toMatchObject({
      error: { because: 'take-first' },
    })
  })

  test.each([
    ['#complaint #defamation', 'harm-alleged', 'harm-question-first', 'complaints-manager'],
    ['#misinformation', 'clinician-check', 'clinician-first', 'clinician'],
  ] as const)('of %s before %s is answered', async (message, question, because, role) => {
    const { practice, contributionId } = await someComment(message)
    for (const action of ['remove', 'report'] as const) {
      expect(await decide(spine, practice, contributionId, { action })).toMatchObject({
        error: { because },
      })
    }
    const answer = { contributionId, personId, question, answer: 'no', note: 'Looked.' } as const
    await answerQuestion(spine.deps, practice.practiceId, { ...answer, role })
    expect(await decide(spine, practice, contributionId, { action: 'remove' })).toMatchObject({
      ok: true,
    })
  })

  test('on the word of anybody but a clinician about a health claim', async () => {
    const { practice, contributionId } = await someComment('#misinformation')
    const answer = { contributionId, personId, answer: 'yes', note: 'False.' } as const
    const asked = { ...answer, question: 'clinician-check', role: 'practice-manager' } as const
    expect(await answerQuestion(spine.deps, practice.practiceId, asked)).toEqual({
      ...{ ok: false, error: 'role' },
    })
  })
})

test('a yes to alleged harm makes it urgent', async () => {
  const { practice, contributionId } = await someComment('#complaint #defamation')
  await answerQuestion(spine.deps, practice.practiceId, {
    ...{ contributionId, personId, role: 'practice-manager', question: 'harm-alleged' },
    ...{ answer: 'yes', note: 'A death is alleged.' },
  })
  expect(await findQueueEntry(spine, contributionId)).toMatchObject({ queue: 'urgent' })
})

describe('a finding', () => {
  test('that a person adds counts, and is refused when it quotes other words', async () => {
    const { practice, contributionId } = await someComment('Nothing to see')
    const finding = {
      contributionId,
      personId,
      kind: 'crisis',
      reason: 'I know the person.',
    } as const
    const add = async (quote: string) =>
      addFinding(spine.deps, practice.practiceId, {
        ...{ ...finding, quote },
        expectedRevision: (await findContribution(spine, contributionId))?.revision ?? -1,
      })
    expect(await add('elsewhere')).toEqual({ ok: false, error: 'quote-not-in-text' })
    expect(await add('to see')).toMatchObject({ ok: true })
    expect(await findQueueEntry(spine, contributionId)).toMatchObject({ queue: 'urgent' })
    expect(
      await decide(spine, practice, contributionId, { action: 'ask-to-delete' }),
    ).toMatchObject({ error: { because: 'never-ask-now' } })
  })

  test('that a person struck no longer stands in the way', async () => {
    const { practice, contributionId } = await someComment('#crisis')
    const [finding] = await spine.asOwner<{ finding_id: string }>(
      'select finding_id from finding where contribution_id = $1',
      [contributionId],
    )
    await strikeFinding(spine.deps, practice.practiceId, {
      ...{ contributionId, personId, findingId: finding?.finding_id ?? '', reason: 'Hyperbole.' },
      expectedRevision: (await findContribution(spine, contributionId))?.revision ?? -1,
    })
    expect(await decide(spine, practice, contributionId, { action: 'remove' })).toMatchObject({
      ok: true,
    })
  })
})
