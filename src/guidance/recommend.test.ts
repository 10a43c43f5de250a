import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { QUEUES } from './decision-table.ts'
import { CHANNEL_KINDS, FINDING_KINDS, type FindingKind } from './finding-kinds.ts'
import { firstEdition } from './first-edition.ts'
import { stepsBefore } from './overrides.ts'
import { mayHideAlone, recommend } from './recommend.ts'

const { table } = firstEdition
const nothingFailed = { failed: 0 }
const onPage = (...kinds: readonly FindingKind[]) =>
  recommend(table, 'facebook-comment', kinds, nothingFailed)

const someKinds = fc.uniqueArray(fc.constantFrom(...FINDING_KINDS))
const someChannel = fc.constantFrom(...CHANNEL_KINDS)

/** kind, hides on a page, queue, steps on a page, on a review, in a message. */
const decisionTable = [
  [
    'patient-identity',
    'hide',
    'priority',
    'consent-check remove',
    'consent-check report',
    'consent-check',
  ],
  ['own-identity', 'hide', 'routine', 'protect', 'report', ''],
  ['staff-identity', 'hide', 'routine', 'remove', '', ''],
  ['harassment', 'hide', 'routine', 'remove report', 'report', 'report'],
  ['hate', 'hide', 'priority', 'remove report', 'report', 'report'],
  [
    'threat',
    'hide',
    'urgent',
    'police-advice remove report',
    'police-advice report',
    'police-advice report',
  ],
  ['obscenity', 'hide', 'routine', 'remove report', 'report', 'report'],
  [
    'defamation',
    'hide',
    'priority',
    'legal-advice remove report',
    'legal-advice report',
    'legal-advice report',
  ],
  [
    'misinformation',
    'keep',
    'priority',
    'clinician-check remove report',
    'clinician-check report',
    'clinician-check report',
  ],
  ['fraud', 'hide', 'routine', 'remove report', 'report', 'report'],
  ['photo', 'hide', 'priority', 'log-incident remove', 'log-incident report', 'log-incident'],
  ['recording', 'hide', 'priority', 'log-incident remove', 'log-incident report', 'log-incident'],
  ['device-use', 'keep', 'routine', 'log-incident', 'log-incident', 'log-incident'],
  [
    'complaint',
    'keep',
    'routine',
    'ask-to-delete signpost-complaints',
    'reply signpost-complaints',
    'signpost-complaints',
  ],
  ['review', 'keep', 'routine', 'invite-review', 'reply', 'invite-review'],
  [
    'crisis',
    'hide',
    'urgent',
    'safeguarding-lead signpost-crisis',
    'safeguarding-lead signpost-crisis',
    'safeguarding-lead signpost-crisis',
  ],
  ['emergency', 'keep', 'urgent', 'signpost-emergency', 'signpost-emergency', 'signpost-emergency'],
  [
    'rights-request',
    'keep',
    'priority',
    'start-rights-clock',
    'start-rights-clock',
    'start-rights-clock',
  ],
  ['legal-notice', 'keep', 'priority', 'legal-advice', 'legal-advice', 'legal-advice'],
  ['embarrassing', 'keep', 'routine', 'remove report', 'report', 'report'],
  ['unlawful', 'keep', 'routine', 'remove report', 'report', 'report'],
  [
    'clinical-request',
    'keep',
    'routine',
    'signpost-clinical',
    'signpost-clinical',
    'signpost-clinical',
  ],
] as const

test('every kind of finding has a line in the table of expectations', () => {
  expect(decisionTable.map(([kind]) => kind)).toEqual(FINDING_KINDS)
})

describe.each(decisionTable)('%s alone', (...line) => {
  const [kind, visibility, queue, page, review, message] = line
  const words = (steps: string) => steps.split(' ').filter((step) => step !== '')

  test.each(['facebook-comment', 'facebook-post'] as const)('on a page (%s)', (channel) => {
    expect(recommend(table, channel, [kind], nothingFailed)).toMatchObject({
      visibility,
      hiddenFor: visibility === 'hide' ? [kind] : [],
      queue,
      steps: words(page),
    })
  })

  test('in a review is never hidden', () => {
    expect(recommend(table, 'google-review', [kind], nothingFailed)).toEqual({
      visibility: 'keep',
      hiddenFor: [],
      queue,
      steps: words(review),
    })
  })

  test('in a message is never hidden', () => {
    expect(recommend(table, 'facebook-message', [kind], nothingFailed)).toEqual({
      visibility: 'keep',
      hiddenFor: [],
      queue,
      steps: words(message),
    })
  })
})

test('nothing found asks for nothing', () => {
  expect(onPage()).toEqual({ visibility: 'keep', hiddenFor: [], queue: 'none', steps: [] })
})

test('a complaint that states serious harm is reviewed for patient safety, not asked away', () => {
  const { steps } = onPage('complaint', 'defamation')
  expect(steps).toEqual([
    'legal-advice',
    'patient-safety-review',
    'remove',
    'report',
    'signpost-complaints',
  ])
  expect(stepsBefore('remove', steps)).toEqual(['patient-safety-review'])
  expect(stepsBefore('report', steps)).toEqual(['patient-safety-review'])
  expect(stepsBefore('legal-advice', steps)).toEqual([])
})

test('misinformation is not removed before a clinician has looked', () => {
  expect(stepsBefore('remove', onPage('misinformation').steps)).toEqual(['clinician-check'])
})

test('a recorded consent lets a patient’s name stand, and nothing else', () => {
  const agreed = { consentRecorded: true, failed: 0 }
  expect(recommend(table, 'facebook-comment', ['patient-identity'], agreed)).toEqual({
    visibility: 'keep',
    hiddenFor: [],
    queue: 'priority',
    steps: ['consent-check'],
  })
  expect(
    recommend(table, 'facebook-comment', ['patient-identity', 'photo'], agreed).hiddenFor,
  ).toEqual(['photo'])
})

describe('whatever was found, wherever', () => {
  test('a crisis beside it never lowers the queue', () => {
    fc.assert(
      fc.property(someChannel, someKinds, (channel, kinds) => {
        const before = recommend(table, channel, kinds, nothingFailed).queue
        const after = recommend(table, channel, [...kinds, 'crisis'], nothingFailed).queue
        expect(QUEUES.indexOf(after)).toBeLessThanOrEqual(QUEUES.indexOf(before))
      }),
    )
  })

  test('more findings never lower the queue, never unhide and take away no step but ask-to-delete', () => {
    fc.assert(
      fc.property(someChannel, someKinds, someKinds, (channel, kinds, more) => {
        const before = recommend(table, channel, kinds, nothingFailed)
        const after = recommend(table, channel, [...kinds, ...more], nothingFailed)
        expect(QUEUES.indexOf(after.queue)).toBeLessThanOrEqual(QUEUES.indexOf(before.queue))
        expect(after.hiddenFor).toEqual(expect.arrayContaining([...before.hiddenFor]))
        const kept = before.steps.filter((step) => step !== 'ask-to-delete')
        expect(after.steps).toEqual(expect.arrayContaining(kept))
      }),
    )
  })

  test('nobody in danger or standing on a right is asked to delete', () => {
    const grave = fc.constantFrom<FindingKind>(
      'crisis',
      'emergency',
      'rights-request',
      'legal-notice',
    )
    fc.assert(
      fc.property(someChannel, someKinds, grave, (channel, kinds, kind) => {
        const { steps } = recommend(table, channel, [...kinds, kind], nothingFailed)
        expect(steps).not.toContain('ask-to-delete')
      }),
    )
  })

  test('a failed detector never leaves it unseen', () => {
    fc.assert(
      fc.property(someChannel, someKinds, fc.integer({ min: 1 }), (channel, kinds, failed) => {
        expect(recommend(table, channel, kinds, { failed }).queue).not.toBe('none')
      }),
    )
  })

  test('steps are sorted and each is proposed once', () => {
    fc.assert(
      fc.property(someChannel, someKinds, (channel, kinds) => {
        const { steps } = recommend(table, channel, [...kinds, ...kinds], nothingFailed)
        expect(steps).toEqual([...new Set(steps)].sort())
      }),
    )
  })
})

describe('hiding without a person', () => {
  const all = new Set(FINDING_KINDS)

  test('needs a kind that the practice has switched on', () => {
    const found = onPage('obscenity', 'complaint')
    expect(mayHideAlone(table, found, new Set())).toBe(false)
    expect(mayHideAlone(table, found, new Set<FindingKind>(['complaint']))).toBe(false)
    expect(mayHideAlone(table, found, new Set<FindingKind>(['obscenity']))).toBe(true)
  })

  test.each([['defamation'], ['crisis'], ['defamation', 'crisis', 'complaint']] as const)(
    'is refused for %s %s, even with everything switched on',
    (...kinds) => {
      expect(mayHideAlone(table, onPage(...kinds), all)).toBe(false)
    },
  )

  test('is allowed for a threat beside a crisis', () => {
    expect(mayHideAlone(table, onPage('crisis', 'threat'), all)).toBe(true)
  })

  test('does not happen where consent for the name is recorded', () => {
    const agreed = recommend(table, 'facebook-post', ['patient-identity', 'crisis'], {
      consentRecorded: true,
      failed: 0,
    })
    expect(agreed.visibility).toBe('hide')
    expect(mayHideAlone(table, agreed, all)).toBe(false)
  })

  test('does not happen on a review or in a message', () => {
    fc.assert(
      fc.property(someKinds, (kinds) => {
        const review = recommend(table, 'google-review', kinds, nothingFailed)
        const message = recommend(table, 'facebook-message', kinds, nothingFailed)
        expect(mayHideAlone(table, review, all) || mayHideAlone(table, message, all)).toBe(false)
      }),
    )
  })
})
