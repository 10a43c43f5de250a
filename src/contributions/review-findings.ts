import { v7 as newId } from 'uuid'
import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { FindingKind } from '../guidance/finding-kinds.ts'
import { recommend } from '../guidance/recommend.ts'
import { findGuidance } from '../practice/store.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { followUpFound } from './follow-up.ts'
import { insertFindingByHand, strikeFindingRow } from './store/findings.ts'
import { openQueueEntries } from './store/judging.ts'
import { refreshQueuedKinds } from './store/queue-entries.ts'
import { bumpRevision } from './store/revision.ts'
import { lockSituation } from './store/situation.ts'
import { findText } from './store/versions.ts'

export interface FindingByHand {
  readonly contributionId: string
  readonly expectedRevision: number
  readonly personId: string
  readonly kind: FindingKind
  /** Words of the text; empty when it rests on the picture or the whole. */
  readonly quote: string
  readonly reason: string
}

/**
 * Adds what a person found. It counts like any finding: the contribution may move up its queue, never
 * down.
 */
export async function addFinding(
  deps: DecideDeps,
  practiceId: PracticeId,
  finding: FindingByHand,
): Promise<Result<undefined, 'not-found' | 'conflict' | 'quote-not-in-text'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const now = deps.clock.now()
    const { contributionId, kind } = finding
    const hand = await lockSituation(tx, contributionId, now)
    if (hand === undefined) return err('not-found')
    if (hand.row.revision !== finding.expectedRevision) return err('conflict')
    const version = hand.row.current_version
    const text = await findText(tx, contributionId, version)
    const start = finding.quote === '' ? null : text.indexOf(finding.quote)
    if (start === -1) return err('quote-not-in-text')
    const { table } = await findGuidance(tx)
    const findingId = newId()
    await insertFindingByHand(tx, {
      ...finding,
      findingId,
      version,
      clause: table[kind].clauses,
      start,
      at: now,
    })
    const kinds = [...hand.situation.kinds, kind]
    const recommendation = recommend(table, hand.row.channel, kinds, { failed: 0 })
    const { queue } = recommendation
    if (queue !== 'none') {
      await openQueueEntries(tx, [{ contributionId, queue, capturedAt: now, kinds }], now)
    }
    await bumpRevision(tx, contributionId)
    const found = {
      ...{ contributionId, channel: hand.row.channel, version, recommendation },
      kinds: [...new Set(kinds)],
      hidesNow: false,
      addedBy: finding.personId,
    }
    const followed = await followUpFound(deps.followUps, tx, [found], now)
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId: finding.personId },
        action: 'finding-added',
        subject: `contribution:${contributionId}`,
        detail: { finding: findingId, kind, reason: finding.reason },
      },
      ...followed,
    ])
    return ok(undefined)
  })
}

export interface FindingStruck {
  readonly contributionId: string
  readonly findingId: string
  readonly expectedRevision: number
  readonly personId: string
  readonly reason: string
}

/** Strikes a finding that is wrong. It stays to be seen, with who struck it and why. */
export async function strikeFinding(
  deps: DecideDeps,
  practiceId: PracticeId,
  struck: FindingStruck,
): Promise<Result<undefined, 'not-found' | 'conflict'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const now = deps.clock.now()
    const hand = await lockSituation(tx, struck.contributionId, now)
    if (hand === undefined) return err('not-found')
    if (hand.row.revision !== struck.expectedRevision) return err('conflict')
    if (!(await strikeFindingRow(tx, struck, now))) return err('not-found')
    await refreshQueuedKinds(tx, struck.contributionId)
    await bumpRevision(tx, struck.contributionId)
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId: struck.personId },
        action: 'finding-struck',
        subject: `contribution:${struck.contributionId}`,
        detail: { finding: struck.findingId, reason: struck.reason },
      },
    ])
    return ok(undefined)
  })
}
