import { formatDay, type LocalDay } from '../../base/local-day.ts'

/** A day in a calendar. */
export interface CalendarEntry {
  /** The same in every edition of the calendar, so that a moved deadline moves. */
  readonly uid: string
  readonly day: LocalDay
  readonly summary: string
  readonly description: string
  readonly href: string
  /** When it was last changed. */
  readonly changedAt: Date
}

const LONGEST_LINE_BYTES = 75

/**
 * An iCalendar of whole days.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Heed//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    'X-WR-TIMEZONE:Europe/London',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...entries.flatMap(writeEntry),
    'END:VCALENDAR',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}

function writeEntry(entry: CalendarEntry): readonly string[] {
  const stamp = entry.changedAt.toISOString().replace(/[-:]|\.\d{3}/g, '')
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${entry.day.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(entry.summary)}`,
    `DESCRIPTION:${escapeText(`${entry.description}\nDue by the end of ${formatDay(entry.day)}.`)}`,
    `URL:${entry.href}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(entry.summary)}`,
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
  ]
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n')
}

/** A line longer than 75 bytes goes on in the next one, after a space; never within a letter. */
function foldLine(line: string): string {
  let folded = ''
  let bytes = 0
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (bytes + size > LONGEST_LINE_BYTES) {
      folded += '\r\n '
      bytes = 1
    }
    folded += letter
    bytes += size
  }
  return folded
}
