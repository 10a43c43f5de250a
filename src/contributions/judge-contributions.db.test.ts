import { describe, expect, test } from 'vitest'
import { someEntry, writeDelivery } from '../../test/builders/facebook-delivery.ts'
import {
  decide,
  deliver,
  findActions,
  findContribution,
  findContributionId,
  findQueueEntry,
  findSteps,
  makePracticeOnFacebook,
  tellComment,
  writeComment,
} from '../../test/builders/practice-on-facebook.ts'
import { useTestSpine } from '../../test/setup/test-spine.ts'
import { judgeContributions } from './judge-contributions.ts'
import { rereadContribution } from './reread-contribution.ts'
import type { SpineDeps } from './workers.ts'

const spine = useTestSpine()

const findJudgements = (contributionId: string) =>
  spine.asOwner<{
    version: number
    queue: string
    steps: string[]
    failed: string[]
    context_known: boolean
  }>('select * from judgement where contribution_id = $1 order by judgement_id', [contributionId])
const findStanding = async (contributionId: string) => {
  const rows = await spine.asOwner<{ kind: string }>(
    `select kind from finding f where contribution_id = $1 and judgement_id =
      (select judgement_id from judgement j where j.contribution_id = $1 order by judgement_id desc limit 1)
      order by kind`,
    [contributionId],
  )
  return rows.map(({ kind }) => kind)
}

describe('a judgement', () => {
  test('writes findings, recommendation, queue entry, hide step and audit entries', async () => {
    const practice = await makePracticeOnFacebook(spine, { automaticHide: ['harassment'] })
    const { contributionId } = await writeComment(spine, practice, 'Oh #harassment and #complaint')
    expect(await findJudgements(contributionId)).toMatchObject([
      { version: 1, queue: 'routine', failed: [], steps: ['ask-to-delete', 'remove', 'report', 'signpost-complaints'] }, // prettier-ignore
    ])
    const findings = await spine.asOwner(
      'select kind, quote, start_at, end_at, clause from finding where contribution_id = $1 order by start_at',
      [contributionId],
    )
    expect(findings).toEqual([
      { kind: 'harassment', quote: '#harassment', start_at: 3, end_at: 14, clause: ['4'] },
      { kind: 'complaint', quote: '#complaint', start_at: 19, end_at: 29, clause: ['complaints'] },
    ])
    expect(await findQueueEntry(spine, contributionId)).toMatchObject({ queue: 'routine' })
    expect(await findSteps(spine, contributionId)).toMatchObject([{ kind: 'hide' }])
    expect(await findActions(spine, contributionId)).toEqual(
      expect.arrayContaining(['judged', 'hide-requested']),
    )
  })

  test('writes nothing at all when its last part fails', async () => {
    const practice = await makePracticeOnFacebook(spine, { automaticHide: ['harassment'] })
    const id = '555_1'
    const body = writeDelivery(someEntry([tellComment(spine, practice, id, { message: '#harassment' })], practice.pageId)) // prettier-ignore
    const { recordAudit } = spine.deps
    const broken: typeof recordAudit = (tx, events) =>
      events.some(({ action }) => action === 'judged')
        ? Promise.reject(new Error('no audit'))
        : recordAudit(tx, events)
    const delivered = withDeps({ recordAudit: broken }, () =>
      deliver(spine, practice.practiceId, body),
    )
    await expect(delivered).rejects.toThrow('no audit')
    const contributionId = await findContributionId(spine, id)
    expect(await findJudgements(contributionId)).toEqual([])
    expect(await findQueueEntry(spine, contributionId)).toBeUndefined()
    expect(await findSteps(spine, contributionId)).toEqual([])
    expect(spine.jobs.filter(({ name }) => name === 'send-step')).toEqual([])
  })

  test('of many in one batch is each its own', async () => {
    const practice = await makePracticeOnFacebook(spine)
    const values = ['#review', 'nothing', '#crisis'].map((message, index) =>
      tellComment(spine, practice, `666_${index}`, { message }),
    )
    await deliver(spine, practice.practiceId, writeDelivery(someEntry(values, practice.pageId)))
    const queues = await Promise.all(
      ['666_0', '666_1', '666_2'].map(async (id) => {
        const entry = await findQueueEntry(spine, await findContributionId(spine, id))
        return entry?.queue
      }),
    )
    expect(queues).toEqual(['routine', undefined, 'urgent'])
  })

  test('of a post full of findings is written whole', async () => {
    const practice = await makePracticeOnFacebook(spine)
    const many = Array.from({ length: 6000 }, (_, index) => ({
      ...{ kind: 'obscenity' as const, clause: ['4'], quote: 'x', score: 1 },
      ...{ start: index, end: index + 1, detector: 'marks', reason: 'It is marked.' },
    }))
    const readerFor = () => () => ({ findings: many, failed: [] })
    const { contributionId } = await withDeps({ readerFor }, () =>
      writeComment(spine, practice, 'x'.repeat(6000)),
    )
    expect(await findStanding(contributionId)).toHaveLength(6000)
  })
})

/** Runs with other means than usual. */
async function withDeps<Value>(other: Partial<SpineDeps>, run: () => Promise<Value>) {
  const usual = { recordAudit: spine.deps.recordAudit, readerFor: spine.deps.readerFor }
  Object.assign(spine.deps, other)
  try {
    return await run()
  } finally {
    Object.assign(spine.deps, usual)
  }
}

test('a detector that fails makes a person look, and is named', async () => {
  const practice = await makePracticeOnFacebook(spine)
  const { contributionId } = await writeComment(spine, practice, 'All well #unreadable')
  expect(await findJudgements(contributionId)).toMatchObject([
    { queue: 'routine', failed: ['marks'] },
  ])
  expect(await findQueueEntry(spine, contributionId)).toMatchObject({ queue: 'routine' })
})

test('what is of no concern gets no queue entry and no step', async () => {
  const practice = await makePracticeOnFacebook(spine, { automaticHide: ['harassment'] })
  const { contributionId } = await writeComment(spine, practice, 'Thank you for telling us')
  expect(await findQueueEntry(spine, contributionId)).toBeUndefined()
  expect(await findSteps(spine, contributionId)).toEqual([])
})

describe('the rule does not hide', () => {
  test('while the practice has not switched it on', async () => {
    const practice = await makePracticeOnFacebook(spine)
    const { contributionId } = await writeComment(spine, practice, '#harassment')
    expect(await findSteps(spine, contributionId)).toEqual([])
  })
  test.each(['defamation', 'crisis', 'misinformation', 'complaint'] as const)(
    '%s alone, whatever is switched on',
    async (kind) => {
      const practice = await makePracticeOnFacebook(spine, { automaticHide: [kind, 'harassment'] })
      const { contributionId } = await writeComment(spine, practice, `It is #${kind}`)
      expect(await findSteps(spine, contributionId)).toEqual([])
    },
  )
  test('what is hidden already', async () => {
    const practice = await makePracticeOnFacebook(spine, { automaticHide: ['hate'] })
    const { postId, author } = practice
    const comment = spine.simulator.act.comment(postId, { authorId: author.id, message: '#hate' })
    spine.simulator.act.setHidden(comment.id, true)
    const value = tellComment(spine, practice, comment.id, { verb: 'hide', message: undefined })
    await deliver(spine, practice.practiceId, writeDelivery(someEntry([value], practice.pageId)))
    await spine.advance(2000)
    expect(await findSteps(spine, await findContributionId(spine, comment.id))).toEqual([])
  })
})

test('the rule hides a crisis with abuse in the same transaction that alerts a person', async () => {
  const practice = await makePracticeOnFacebook(spine, { automaticHide: ['harassment'] })
  const { contributionId } = await writeComment(spine, practice, '#crisis and #harassment')
  expect(await findQueueEntry(spine, contributionId)).toMatchObject({ queue: 'urgent' })
  expect(await findSteps(spine, contributionId)).toMatchObject([{ kind: 'hide' }])
})

test('the rule hides what an edit made of it, while a report still waits for somebody’s hands', async () => {
  const practice = await makePracticeOnFacebook(spine, { automaticHide: ['hate'] })
  const { commentId, contributionId } = await writeComment(spine, practice, '#fraud')
  await decide(spine, practice, contributionId, { action: 'report' })
  const value = tellComment(spine, practice, commentId, { verb: 'edited', message: '#hate' })
  await deliver(spine, practice.practiceId, writeDelivery(someEntry([value], practice.pageId)))
  expect((await findSteps(spine, contributionId)).map(({ kind }) => kind)).toEqual([
    ...['report', 'hide'],
  ])
})

describe('judging again', () => {
  test('without news writes nothing', async () => {
    const practice = await makePracticeOnFacebook(spine, { automaticHide: ['harassment'] })
    const { contributionId } = await writeComment(spine, practice, '#harassment')
    const before = await findActions(spine, contributionId)
    await judgeContributions(spine.deps, practice.practiceId, [contributionId])
    expect(await findJudgements(contributionId)).toHaveLength(1)
    expect(await findSteps(spine, contributionId)).toHaveLength(1)
    expect(await findActions(spine, contributionId)).toEqual(before)
  })

  test('once the post is known, finds the same, and adds nothing', async () => {
    const practice = await makePracticeOnFacebook(spine, { post: 'Nothing of concern' })
    const { contributionId } = await writeComment(spine, practice, '#complaint')
    expect(await findJudgements(contributionId)).toMatchObject([{ context_known: true }])
    const rows = await spine.asOwner('select text from page_post where external_id = $1', [
      practice.postId,
    ])
    expect(rows).toEqual([{ text: 'Nothing of concern' }])
  })

  test('once the post is known, finds more, and says so', async () => {
    const practice = await makePracticeOnFacebook(spine, { post: 'About #misinformation' })
    const { contributionId } = await writeComment(spine, practice, '#complaint')
    expect(await findStanding(contributionId)).toEqual(['complaint', 'misinformation'])
    expect(await findQueueEntry(spine, contributionId)).toMatchObject({ queue: 'priority' })
  })

  test('after an edit back to the first words finds again what stands in them', async () => {
    const practice = await makePracticeOnFacebook(spine)
    const { commentId, contributionId } = await writeComment(spine, practice, 'I am in #crisis')
    for (const message of ['All well', 'I am in #crisis']) {
      spine.simulator.act.edit(commentId, message)
      await rereadContribution(spine.deps, practice.practiceId, contributionId)
      await spine.work()
    }
    expect(await findContribution(spine, contributionId)).toMatchObject({ current_version: 1 })
    expect(await findStanding(contributionId)).toEqual(['crisis'])
    expect((await findJudgements(contributionId)).map(({ version }) => version)).toEqual([1, 2, 1])
  })
})

test('a queue entry becomes more pressing, and never less', async () => {
  const practice = await makePracticeOnFacebook(spine)
  const { commentId, contributionId } = await writeComment(spine, practice, '#complaint')
  const queues: (string | undefined)[] = []
  for (const message of ['#hate', '#threat', '#review']) {
    const value = tellComment(spine, practice, commentId, { verb: 'edited', message })
    await deliver(spine, practice.practiceId, writeDelivery(someEntry([value], practice.pageId)))
    queues.push((await findQueueEntry(spine, contributionId))?.queue)
  }
  expect(queues).toEqual(['priority', 'urgent', 'urgent'])
})
