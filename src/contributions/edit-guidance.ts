import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import { type GuidanceVersion, parseGuidanceVersion } from '../guidance/guidance-version.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { findGuidance } from '../practice/store.ts'
import type { DecideDeps } from './decide-contribution.ts'
import {
  deleteDraft,
  type GuidanceDraft,
  lockDraft,
  publishGuidance,
  saveDraft,
  saveShadow,
} from './store/guidance-draft.ts'

/** A part of the draft as it was entered. */
export type GuidanceEdit = Partial<Pick<GuidanceVersion, 'conduct' | 'table'>>

/** Begins a draft from the version that counts; one that was begun stays. */
export async function startDraft(
  deps: DecideDeps,
  practiceId: PracticeId,
  personId: string,
): Promise<void> {
  await deps.inPractice(practiceId, async (tx) => {
    if ((await lockDraft(tx)) !== undefined) return
    const live = await findGuidance(tx)
    const guidance = { ...live, version: live.version + 1 }
    await saveDraft(tx, { guidance, baseVersion: live.version, personId }, deps.clock.now())
    await tell(deps, tx, { personId, action: 'guidance-draft-started', version: guidance.version })
  })
}

/** Changes the draft. The error lists every place that is wrong, for the person who edits it. */
export async function editDraft(
  deps: DecideDeps,
  practiceId: PracticeId,
  personId: string,
  edit: (draft: GuidanceVersion) => GuidanceEdit,
): Promise<Result<undefined, readonly string[] | 'no-draft'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const draft = await lockDraft(tx)
    if (draft === undefined) return err('no-draft')
    const parsed = parseGuidanceVersion({ ...draft.guidance, ...edit(draft.guidance) })
    if (!parsed.ok) return err(parsed.error)
    const { baseVersion } = draft
    await saveDraft(tx, { guidance: parsed.value, baseVersion, personId }, deps.clock.now())
    await tell(deps, tx, {
      personId,
      action: 'guidance-draft-changed',
      version: parsed.value.version,
    })
    return ok(undefined)
  })
}

/** What can be done with a draft as a whole. */
export type DraftMove = 'shadow' | 'end-shadow' | 'discard' | 'publish'

interface Mover {
  readonly personId: string
  /** Why, for everybody who reads the versions later. */
  readonly note: string
}

/**
 * Moves a draft on. One is published only onto the version that it began from: what somebody published meanwhile is
 * never undone unseen.
 */
export async function moveDraft(
  deps: DecideDeps,
  practiceId: PracticeId,
  move: DraftMove,
  mover: Mover,
): Promise<Result<undefined, 'no-draft' | 'base-changed'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const draft = await lockDraft(tx)
    if (draft === undefined) return err('no-draft')
    if (move === 'publish' && (await findGuidance(tx)).version !== draft.baseVersion) {
      return err('base-changed')
    }
    await carryOut(tx, move, { draft, mover, now: deps.clock.now() })
    const { version } = draft.guidance
    await tell(deps, tx, { ...mover, action: MOVED[move], version })
    return ok(undefined)
  })
}

const MOVED: Readonly<Record<DraftMove, string>> = {
  shadow: 'guidance-shadow-started',
  'end-shadow': 'guidance-shadow-ended',
  discard: 'guidance-draft-discarded',
  publish: 'guidance-published',
}

interface Moving {
  readonly draft: GuidanceDraft
  readonly mover: Mover
  readonly now: Date
}

async function carryOut(
  tx: PracticeTransaction,
  move: DraftMove,
  { draft, mover, now }: Moving,
): Promise<void> {
  switch (move) {
    case 'shadow':
      return saveShadow(tx, now)
    case 'end-shadow':
      return saveShadow(tx, null)
    case 'discard':
      return deleteDraft(tx)
    case 'publish':
      await publishGuidance(tx, draft.guidance, mover, now)
      return deleteDraft(tx)
  }
}

interface Told {
  readonly personId: string
  readonly action: string
  readonly version: number
  readonly note?: string
}

async function tell(
  deps: DecideDeps,
  tx: PracticeTransaction,
  { personId, action, ...detail }: Told,
): Promise<void> {
  const event = {
    actor: { kind: 'person', personId },
    action,
    subject: 'guidance',
    detail,
  } as const
  await deps.recordAudit(tx, [event])
}
