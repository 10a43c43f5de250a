import type { PracticeDirectory } from '../reading.ts'
import { foldText } from '../text/fold-text.ts'

/** One member of staff, as detectors look for them: every name folded. */
export interface StaffNames {
  readonly first: string
  readonly last: string
  readonly role: string
  readonly aliases: readonly (readonly string[])[]
}

const titles: ReadonlySet<string> = new Set(
  'dr doctor prof professor mr mrs miss ms mx sister nurse matron sr rev sir dame'.split(' '),
)

export function readStaff({ staff }: PracticeDirectory): readonly StaffNames[] {
  return staff.map(({ name, role, aliases = [] }) => {
    const parts = wordsOf(name).filter((word) => !titles.has(word))
    return {
      first: parts.length > 1 ? (parts[0] ?? '') : '',
      last: parts.at(-1) ?? '',
      role: foldText(role).text,
      aliases: aliases.map(wordsOf).filter((words) => words.length > 0),
    }
  })
}

/** Roles that only one person in the directory holds. */
export function readSingleRoles(staff: readonly StaffNames[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { role } of staff) counts.set(role, (counts.get(role) ?? 0) + 1)
  return [...counts].filter(([, count]) => count === 1).map(([role]) => role)
}

function wordsOf(name: string): readonly string[] {
  return (foldText(name).text.match(/[\p{L}\p{N}']+/gu) ?? []).map((word) =>
    word.replaceAll("'", ''),
  )
}
