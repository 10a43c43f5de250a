import type { PracticeDirectory } from '../reading.ts'
import { foldText } from '../text/fold-text.ts'
import { soundOf } from './sound-of.ts'

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

/** The directory, folded and looked up by word. */
export interface StaffDirectory {
  readonly everybody: readonly StaffNames[]
  /** By first name, surname, their possessives, and the first word of a nickname. */
  readonly byWord: ReadonlyMap<string, readonly StaffNames[]>
  /** By first letter and sound of first names and surnames, for names that are misspelt. */
  readonly bySound: ReadonlyMap<string, readonly StaffNames[]>
  /** Roles that only one person holds, and roles that several do. */
  readonly singleRoles: ReadonlySet<string>
}

export function readStaff({ staff }: PracticeDirectory): StaffDirectory {
  const everybody = staff.map(({ name, role, aliases = [] }) => {
    const parts = wordsOf(name).filter((word) => !titles.has(word))
    return {
      first: parts.length > 1 ? (parts[0] ?? '') : '',
      last: parts.at(-1) ?? '',
      role: foldText(role).text,
      aliases: aliases.map(wordsOf).filter((words) => words.length > 0),
    }
  })
  return {
    everybody,
    byWord: indexBy(everybody, ({ first, last, aliases }) => [
      ...namesOf(first, last).flatMap((name) => [name, `${name}s`]),
      `dr${last}`,
      ...aliases.map(([word = '']) => word),
    ]),
    bySound: indexBy(everybody, ({ first, last }) => namesOf(first, last).map(soundOf)),
    singleRoles: new Set(
      [...indexBy(everybody, ({ role }) => [role])]
        .filter(([, holders]) => holders.length === 1)
        .map(([role]) => role),
    ),
  }
}

function namesOf(...names: readonly string[]): readonly string[] {
  return names.filter((name) => name !== '')
}

function indexBy(
  staff: readonly StaffNames[],
  keysOf: (one: StaffNames) => readonly string[],
): ReadonlyMap<string, readonly StaffNames[]> {
  const index = new Map<string, StaffNames[]>()
  for (const one of staff) {
    for (const key of new Set(keysOf(one))) {
      const list = index.get(key)
      if (list === undefined) index.set(key, [one])
      else list.push(one)
    }
  }
  return index
}

function wordsOf(name: string): readonly string[] {
  return (foldText(name).text.match(/[\p{L}\p{N}']+/gu) ?? []).map((word) =>
    word.replaceAll("'", ''),
  )
}
