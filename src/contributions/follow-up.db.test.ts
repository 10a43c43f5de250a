import { beforeEach, describe, expect, test } from 'vitest'
import {
  decide,
  findActions,
  findContributionId,
  findQueueEntry,
  findSteps,
  makePracticeOnFacebook,
  type PracticeOnFacebook,
  tellComment,
  deliver,
  writeComment,
} from '../../test/builders/practice-on-facebook.ts'
import { someEntry, writeDelivery } from '../../test/builders/facebook-delivery.ts'
import { useTestSpine } from '../../test/setup/test-spine.ts'
import type { FollowUp, Found, Settled } from './follow-up.ts'
import { addFinding } from './review-findings.ts'

let found: Found[] = []
let settled: Settled[] = []
let breaksOn: string | undefined

/** Remembers what it is told, audits it, and fails where a test wants it to. */
const listening: FollowUp = {
  afterFound: (_tx, news) => {
    found.push(...news)
    if (news.some(({ kinds }) => kinds.some((kind) => kind === breaksOn))) {
      return Promise.reject(new Error('cannot follow up'))
    }
    return Promise.resolve(news.map((one) => followed(one.contributionId)))
  },
  afterDecision: (_tx, one) => {
    settled.push(one)
    return Promise.resolve([followed(one.contributionId)])
  },
}
const followed = (contributionId: string) => ({
  ...{ actor: { kind: 'rule' } as const, action: 'followed-up' },
  subject: `contribution:${contributionId}`,
})

const spine = useTestSpine({ followUps: () => [listening] })

beforeEach(() => {
  found = []
  settled = []
  breaksOn = undefined
})

describe('an area that follows up', () => {
  test('is told what was found, what is recommended and whether it is hidden now', async () => {
    const practice = await makePracticeOnFacebook(spine, { automaticHide: ['threat'] })
    const { contributionId } = await writeComment(spine, practice, '#threat and #crisis')
    expect(found).toMatchObject([
      {
        ...{ contributionId, channel: 'facebook-comment', version: 1, hidesNow: true },
        ...{ kinds: ['threat', 'crisis'], addedBy: undefined },
        recommendation: { visibility: 'hide', queue: 'urgent' },
      },
    ])
    expect(await findActions(spine, contributionId)).toContain('followed-up')
  })

  test('is told of what a person adds by hand, with everything that stands', async () => {
    const practice = await makePracticeOnFacebook(spine)
    const { contributionId } = await writeComment(spine, practice, '#complaint')
    const personId = spine.makeId()
    await addByHand(practice, contributionId, personId)
    expect(found.at(-1)).toMatchObject({
      ...{ contributionId, kinds: ['complaint', 'crisis'], addedBy: personId },
      recommendation: { queue: 'urgent' },
    })
  })

  test('is told what a person decides', async () => {
    const practice = await makePracticeOnFacebook(spine)
    const { contributionId } = await writeComment(spine, practice, '#harassment')
    const personId = spine.makeId()
    await decide(spine, practice, contributionId, { action: 'hide', personId })
    expect(settled).toMatchObject([{ contributionId, action: 'hide', personId, clause: '4' }])
  })

  test('is not asked again for a judgement without news', async () => {
    const practice = await makePracticeOnFacebook(spine)
    const { commentId } = await writeComment(spine, practice, '#crisis')
    const again = tellComment(spine, practice, commentId, { message: '#crisis', verb: 'edited' })
    await deliver(spine, practice.practiceId, writeDelivery(someEntry([again], practice.pageId)))
    expect(found).toHaveLength(1)
  })
})

test('what cannot be followed up is neither judged nor hidden', async () => {
  const practice = await makePracticeOnFacebook(spine, { automaticHide: ['threat'] })
  breaksOn = 'crisis'
  const words = '#threat and #crisis'
  const told = tellComment(spine, practice, '777_1', { message: words })
  const delivery = writeDelivery(someEntry([told], practice.pageId))
  await expect(deliver(spine, practice.practiceId, delivery)).rejects.toThrow('cannot follow up')
  const contributionId = await findContributionId(spine, '777_1')
  expect(await findSteps(spine, contributionId)).toEqual([])
  expect(await findQueueEntry(spine, contributionId)).toBeUndefined()
  expect(await findActions(spine, contributionId)).not.toContain('judged')
})

async function addByHand(practice: PracticeOnFacebook, contributionId: string, personId: string) {
  const [row] = await spine.asOwner<{ revision: number }>(
    'select revision from contribution where contribution_id = $1',
    [contributionId],
  )
  return addFinding(spine.deps, practice.practiceId, {
    ...{ contributionId, personId, kind: 'crisis', quote: '', reason: 'It reads like a farewell.' },
    expectedRevision: row?.revision ?? -1,
  })
}
