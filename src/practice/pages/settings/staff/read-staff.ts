import Papa from 'papaparse'
import { err, ok, type Result } from '../../../../base/result.ts'
import type { PracticeDirectory } from '../../../../detection/reading.ts'

type Staff = PracticeDirectory['staff']

/** Heads a column of a spreadsheet, and is no member of staff. */
const HEADINGS = ['name', 'full name', 'staff', 'staff name', 'staff member', 'employee']

/**
 * Reads the staff directory from lines of name, role, site and other names, of which the first two are needed. Cells
 * come as a spreadsheet copies or saves them, between tabs, commas or semicolons; other names between slashes.
 * @param sites - by name
 * @returns the staff, or what is wrong with the first line that cannot be read
 */
export function readStaff(text: string, sites: readonly string[]): Result<Staff, string> {
  const { data } = Papa.parse<readonly string[]>(text, { delimitersToGuess: ['\t', ';', ','] })
  const staff: Staff[number][] = []
  for (const [index, cells] of data.entries()) {
    const [name = '', role = '', ...rest] = cells.map((cell) => cell.trim())
    if (name === '' && role === '') continue
    if (index === 0 && HEADINGS.includes(name.toLowerCase())) continue
    const read = readMember({ name, role, rest }, sites)
    if (!read.ok) return err(`Line ${index + 1}: ${read.error}`)
    staff.push(read.value)
  }
  return ok(staff)
}

function readMember(
  { name, role, rest }: { name: string; role: string; rest: readonly string[] },
  sites: readonly string[],
): Result<Staff[number], string> {
  const [site = '', others = ''] = rest
  if (name === '') return err(`enter a name before “${role}”`)
  if (role === '') return err(`enter a role after “${name}”, such as nurse`)
  const place = sites.find((one) => one.toLowerCase() === site.toLowerCase())
  if (site !== '' && place === undefined) {
    return err(`“${site}” is not one of your sites. They are: ${sites.join('; ')}`)
  }
  const aliases = others.split('/').map((one) => one.trim())
  return ok({ name, role, site: place, aliases: aliases.filter((one) => one !== '') })
}

/** The lines that `readStaff` reads. */
export function writeStaff(staff: Staff): string {
  const rows = staff.map(({ name, role, site = '', aliases = [] }) => {
    const others = aliases.join(' / ')
    if (others !== '') return [name, role, site, others]
    return site === '' ? [name, role] : [name, role, site]
  })
  return Papa.unparse(rows, { newline: '\n' })
}
