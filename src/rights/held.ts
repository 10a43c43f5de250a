import type { PracticeTransaction } from '../platform/database/database.ts'

/** One thing that is held on a person. */
export interface Held {
  /** Tells it apart from everything else that is held: `contribution:<id>`. */
  readonly key: string
  /** What it is, for people: "Comment on Facebook". */
  readonly what: string
  readonly at: Date
  readonly text: string
  readonly href: string | undefined
}

/** Looks for everything that one part of Heed holds under any of these names. Each part offers its own, `main` lists them. */
export type SearchHeld = (
  tx: PracticeTransaction,
  names: readonly string[],
) => Promise<readonly Held[]>

/** All that is held under any of the names, oldest first, each once. */
export async function searchHeld(
  searches: readonly SearchHeld[],
  tx: PracticeTransaction,
  names: readonly string[],
): Promise<readonly Held[]> {
  if (names.length === 0) return []
  const found: Held[] = []
  for (const search of searches) found.push(...(await search(tx, names)))
  const byKey = new Map(found.map((one) => [one.key, one]))
  return [...byKey.values()].sort((a, b) => a.at.getTime() - b.at.getTime())
}
