import { findIdentifiers } from '../identifiers/find-identifiers.ts'
import { findPeople } from '../names/find-people.ts'
import { findListedStaff } from '../names/listed-staff.ts'
import type { StaffDirectory } from '../names/staff-directory.ts'
import { findTitledNames } from '../names/titled-name.ts'
import type { PreparedText } from '../text/prepare-text.ts'

/** A name or an identifier, wherever it stands and whoever it belongs to. */
export interface PersonalDetail {
  readonly start: number
  readonly end: number
  readonly what: string
}

/** Puts `[name removed]`, `[phone number removed]` and the like where a person could be recognised. */
export function redact(staff: StaffDirectory, prepared: PreparedText): string {
  let redacted = ''
  let copied = 0
  for (const { start, end, what } of findPersonalDetails(staff, prepared)) {
    if (start < copied) continue
    redacted += `${prepared.text.slice(copied, start)}[${what} removed]`
    copied = end
  }
  return redacted + prepared.text.slice(copied)
}

/** Every name and identifier; the longest first where several begin at one place. */
export function findPersonalDetails(
  staff: StaffDirectory,
  prepared: PreparedText,
): readonly PersonalDetail[] {
  const names = [
    ...findListedStaff(staff, prepared),
    ...findTitledNames(staff.everybody, prepared),
    ...findPeople(prepared),
  ].map(({ from, to }) => ({ from, to, what: 'name' }))
  return [...names, ...findIdentifiers(prepared)]
    .map(({ from, to, what }) => ({
      start: prepared.words[from]?.start ?? 0,
      end: prepared.words[to - 1]?.end ?? 0,
      what,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
