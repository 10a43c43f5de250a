import { CLAUSE_IDS, type Conduct } from '../../../guidance/conduct.ts'
import type { ClauseId } from '../../../guidance/translation.ts'
import type { DatedGuidance } from '../../public-store.ts'

export interface EditionChange {
  readonly version: number
  readonly since: Date
  /** What reads differently from the version before; undefined for the first one. */
  readonly parts?: readonly {
    readonly id: ClauseId
    readonly before: Conduct[ClauseId]
    readonly now: Conduct[ClauseId]
  }[]
}

/**
 * What patients read differently, newest first. A version that changed the practice's own workings alone
 * is left out.
 * @param versions - newest first
 */
export function findChanges(versions: readonly DatedGuidance[]): readonly EditionChange[] {
  return versions.flatMap(({ guidance, since }, index): readonly EditionChange[] => {
    const { version } = guidance
    const before = versions[index + 1]?.guidance.conduct
    if (before === undefined) return [{ version, since }]
    const parts = CLAUSE_IDS.filter((id) => isDifferent(before[id], guidance.conduct[id])).map(
      (id) => ({ id, before: before[id], now: guidance.conduct[id] }),
    )
    return parts.length === 0 ? [] : [{ version, since, parts }]
  })
}

function isDifferent(one: Conduct[ClauseId], other: Conduct[ClauseId]): boolean {
  return one.title !== other.title || one.text !== other.text
}

/** When the words that patients read now came into use. */
export function wordsSince(versions: readonly DatedGuidance[]): Date | undefined {
  return findChanges(versions)[0]?.since
}
