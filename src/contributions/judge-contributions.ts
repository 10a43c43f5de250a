import { v7 as newId } from 'uuid'
import type { RecordAudit } from '../audit/audit-log.ts'
import type { AuditEvent } from '../audit/rules/chain.ts'
import type { Clock } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { PracticeDirectory, ReadableItem, Reading } from '../detection/reading.ts'
import type { GuidanceVersion } from '../guidance/guidance-version.ts'
import { mayHideAlone, recommend } from '../guidance/recommend.ts'
import type { InPractice, PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import {
  findDirectory,
  findGuidance,
  findSettings,
  type PracticeSettings,
} from '../practice/store.ts'
import { type FollowUp, followUpFound, type Found } from './follow-up.ts'
import { coverByConsent, type Named } from '../registers/cover-by-consent.ts'
import { sendStepJob } from './jobs.ts'
import { likenessOf } from './rules/likeness.ts'
import type { TallyName } from './rules/tally.ts'
import { insertDecisions, insertSteps, type NewDecision, type NewStep } from './store/decisions.ts'
import {
  confirmJudgements,
  type Judged,
  lockUnjudged,
  openQueueEntries,
  type QueueWish,
  saveJudgements,
  signReading,
  type Unjudged,
} from './store/judging.ts'
import { indexContributions } from './store/search.ts'
import { addToTally } from './store/tally.ts'

export interface JudgeDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly recordAudit: RecordAudit
  /** Detection for one practice. Costly to make: kept until the directory changes. */
  readonly readerFor: (
    directory: PracticeDirectory,
    guidance: GuidanceVersion,
  ) => (item: ReadableItem) => Reading
  /** The areas that go on with what is found, in the same transaction. */
  readonly followUps: readonly FollowUp[]
  readonly clock: Clock
}

/**
 * Judges the current words of contributions. Findings, recommendation, queue entry, audit entry and,
 * where the practice allows it, the step that hides are written in one transaction, with whatever the areas
 * do about it. Safe to run twice.
 */
export async function judgeContributions(
  deps: JudgeDeps,
  practiceId: PracticeId,
  contributionIds: readonly string[],
): Promise<void> {
  await deps.inPractice(practiceId, async (tx) => {
    const items = await lockUnjudged(tx, contributionIds)
    if (items.length === 0) return
    const settings = await findSettings(tx)
    const guidance = await findGuidance(tx)
    const read = deps.readerFor(await findDirectory(tx), guidance)
    const at = deps.clock.now()
    const readings = items.map((item) => readItem(item, read))
    const agreed = await coverByConsent(tx, readings.flatMap(nameOthers), at)
    const all = readings.map((one) => judgeReading(one, guidance, agreed))
    const judged = all.filter(isNews)
    await confirmJudgements(
      tx,
      all.filter((one) => !isNews(one)).map(({ item }) => item.contributionId),
    )
    if (judged.length === 0) return
    await saveJudgements(tx, judged, guidance.version, at)
    await openQueueEntries(tx, judged.flatMap(wishQueue), at)
    await indexContributions(
      tx,
      judged.map(({ item }) => item.contributionId),
    )
    const hidden = judged.filter((one) => isHiddenByRule(one, guidance, settings))
    await hideByRule(deps, tx, hidden, guidance.version)
    const counted = [
      ...judged.flatMap(countJudged),
      ...hidden.map((): TallyName => 'hidden-by-rule'),
    ]
    await addToTally(tx, counted, at)
    const found = judged.map((one) => toFound(one, hidden.includes(one)))
    const followed = await followUpFound(deps.followUps, tx, found, at)
    await deps.recordAudit(tx, [...judged.map(tellJudged), ...hidden.map(tellHidden), ...followed])
  })
}

/** A picture cannot be read yet: like every reading that failed, it makes a person look. */
const UNREAD_PICTURE = 'picture'

interface ReadItem extends Reading {
  readonly item: Unjudged
}

function readItem(item: Unjudged, read: (item: ReadableItem) => Reading): ReadItem {
  const reading = read({
    text: item.text,
    channel: item.channel,
    context: item.context ?? undefined,
    author: item.authorName ?? undefined,
  })
  const failed = item.hasMedia ? [...reading.failed, UNREAD_PICTURE] : reading.failed
  return { item, findings: reading.findings, failed }
}

/** Whom it names, for the register of consents. What has no words of its own, as in a picture, no consent covers. */
function nameOthers({ item, findings }: ReadItem): readonly Named[] {
  const others = findings.filter(({ kind }) => kind === 'patient-identity')
  const quotes = others.flatMap(({ quote }) => (quote === null ? [] : [quote]))
  const { contributionId, hasMedia: hasImages, channel } = item
  const [network = ''] = channel.split('-')
  const isWhole = quotes.length > 0 && quotes.length === others.length
  return isWhole ? [{ contributionId, channel: network, hasImages, quotes }] : []
}

function judgeReading(
  { item, findings, failed }: ReadItem,
  guidance: GuidanceVersion,
  agreed: ReadonlySet<string>,
): Judged {
  const kinds = [...findings.map(({ kind }) => kind), ...item.addedKinds]
  const consentRecorded = agreed.has(item.contributionId)
  const circumstances = { consentRecorded, failed: failed.length }
  return {
    judgementId: newId(),
    item,
    findings: findings.map((finding) => ({ ...finding, findingId: newId() })),
    failed,
    recommendation: recommend(guidance.table, item.channel, kinds, circumstances),
  }
}

/** The post that became known, or the picture that came, changed what is found. */
function isNews({ item, findings, failed }: Judged): boolean {
  return item.signedBefore !== signReading(findings, failed)
}

/** Words count once, however often they are judged again. */
function countJudged({ item, findings }: Judged): readonly TallyName[] {
  if (item.signedBefore !== null) return []
  const kinds = new Set(findings.map(({ kind }) => kind))
  const found = [...kinds].map((kind): TallyName => `found:${kind}`)
  return item.version === 1 ? ['arrived', ...found] : found
}

/** What is older than the connection waits for a person only where it presses. */
function wishQueue({ item, findings, recommendation }: Judged): readonly QueueWish[] {
  const { queue } = recommendation
  if (queue === 'none') return []
  const { contributionId, capturedAt } = item
  if (queue === 'routine' && item.isHistory) return []
  const kinds = [...findings.map(({ kind }) => kind), ...item.addedKinds]
  return [{ contributionId, queue, capturedAt, kinds, likeness: likenessOf(item.text) }]
}

function isHiddenByRule(
  { item, recommendation }: Judged,
  guidance: GuidanceVersion,
  { automaticHide }: PracticeSettings,
): boolean {
  return (
    item.networkState === 'visible' &&
    !item.stepUnderWay &&
    !item.isHistory &&
    mayHideAlone(guidance.table, recommendation, automaticHide)
  )
}

async function hideByRule(
  deps: JudgeDeps,
  tx: PracticeTransaction,
  hidden: readonly Judged[],
  guidanceVersion: number,
): Promise<void> {
  const at = deps.clock.now()
  const made = hidden.map(({ item, findings, recommendation }) => {
    const decision: NewDecision = {
      decisionId: newId(),
      contributionId: item.contributionId,
      action: 'hide',
      clause: findings.find(({ kind }) => recommendation.hiddenFor.includes(kind))?.clause[0],
      reasonCode: 'breaches-clause',
      reason: `Hidden by the practice's rule for: ${recommendation.hiddenFor.join(', ')}`,
      decidedBy: undefined,
      version: item.version,
      guidanceVersion,
      undoUntil: undefined,
    }
    const step: NewStep = {
      stepId: newId(),
      decisionId: decision.decisionId,
      contributionId: item.contributionId,
      kind: 'hide',
      message: undefined,
      notBefore: at,
    }
    return { decision, step }
  })
  await insertDecisions(
    tx,
    made.map(({ decision }) => decision),
    at,
  )
  await insertSteps(
    tx,
    made.map(({ step }) => step),
    at,
  )
  await deps.enqueue(
    tx,
    sendStepJob,
    made.map(({ step }) => ({ practiceId: tx.practiceId, stepId: step.stepId })),
  )
}

function toFound({ item, findings, recommendation }: Judged, hidesNow: boolean): Found {
  const kinds = [...findings.map(({ kind }) => kind), ...item.addedKinds]
  return {
    contributionId: item.contributionId,
    channel: item.channel,
    version: item.version,
    kinds: [...new Set(kinds)],
    recommendation,
    hidesNow,
    addedBy: undefined,
  }
}

function tellJudged({ judgementId, item, findings, failed, recommendation }: Judged): AuditEvent {
  return {
    actor: { kind: 'rule' },
    action: 'judged',
    subject: `contribution:${item.contributionId}`,
    detail: {
      judgement: judgementId,
      version: item.version,
      kinds: [...new Set(findings.map(({ kind }) => kind))],
      failed,
      visibility: recommendation.visibility,
      queue: recommendation.queue,
      steps: recommendation.steps,
    },
  }
}

function tellHidden({ item, recommendation }: Judged): AuditEvent {
  return {
    actor: { kind: 'rule' },
    action: 'hide-requested',
    subject: `contribution:${item.contributionId}`,
    detail: { kinds: recommendation.hiddenFor },
  }
}
