import { formatDateTime } from '../base/format-date.ts'
import type { Held } from './held.ts'
import { leaveOut } from './rules/names.ts'

export interface ExportWish {
  readonly held: readonly Held[]
  /** Keys of what goes out. */
  readonly chosen: ReadonlySet<string>
  /** Words that a person marked, a line each. */
  readonly leftOut: string
  /** Takes out names and identifiers of others; the person's own names are given back. */
  readonly redact: (text: string) => string
  readonly practiceName: string
  readonly person: string
  readonly names: readonly string[]
  readonly at: Date
}

/** What is told to somebody who asked for their data: plain text, which every computer and reader opens. */
export function writeExport(wish: ExportWish): string {
  const { held, chosen, practiceName, person, at } = wish
  const parts = held
    .filter(({ key }) => chosen.has(key))
    .map((one, index) => {
      const words = leaveOut(redactOthers(wish, one.text), wish.leftOut)
      return `${index + 1}. ${one.what}, ${formatDateTime(one.at)}\n\n${words}\n`
    })
  return [
    `What ${practiceName} holds about ${person}`,
    `Put together on ${formatDateTime(at)}.`,
    'Names and details of other people are left out, and so is what is legally privileged.',
    'You can complain to the Information Commissioner’s Office: ico.org.uk or 0303 123 1113.',
    '',
    ...(parts.length === 0 ? ['Nothing is held.'] : parts),
  ].join('\n')
}

/** The person's own names stay: they are put aside while everybody else's are taken out. */
function redactOthers({ redact, names }: ExportWish, text: string): string {
  return text
    .split(ownNames(names))
    .map((piece, index) => (index % 2 === 1 ? piece : redact(piece)))
    .join('')
}

function ownNames(names: readonly string[]): RegExp {
  const words = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`(${words.join('|')})`, 'iu')
}
