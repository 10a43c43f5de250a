import type { Due } from './case-kind.ts'

/** What must be done first. */
export function earliestDue(due: readonly Due[]): Due | undefined {
  return [...due].sort((a, b) => a.at.getTime() - b.at.getTime())[0]
}
