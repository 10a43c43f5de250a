import type { FindingKind } from '../../guidance/finding-kinds.ts'

/** What is hard on whoever has to read it. */
const HARD: readonly FindingKind[] = ['harassment', 'hate', 'threat', 'obscenity', 'crisis']

export function isHardToRead(kinds: readonly FindingKind[]): boolean {
  return kinds.some((kind) => HARD.includes(kind))
}

/** So many within so long, and a break is suggested. Fewer exposures help more than a softer look at each. */
export const BREAK_AFTER = 10
export const BREAK_WITHIN_MS = 2 * 3600_000
