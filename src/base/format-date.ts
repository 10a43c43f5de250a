const inLondon = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options })

const dateFormat = inLondon({ day: 'numeric', month: 'long', year: 'numeric' })
const timeFormat = inLondon({ hour: 'numeric', minute: '2-digit', hour12: true })

/** The day in London: "6 August 2026". */
export function formatDate(at: Date): string {
  return dateFormat.format(at)
}

/**
 * The time in London: "2:05pm", "2pm", "midday", "midnight".
 * @see https://service-manual.nhs.uk/content/numbers-measurements-dates-time
 */
export function formatTime(at: Date): string {
  const parts = timeFormat.formatToParts(at)
  const valueOf = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? ''
  // The language data writes midnight and midday as 0 or as 12.
  const hour = valueOf('hour') === '0' ? '12' : valueOf('hour')
  const isMorning = valueOf('dayPeriod').toLowerCase().startsWith('a')
  const minutes = valueOf('minute')
  if (hour === '12' && minutes === '00') return isMorning ? 'midnight' : 'midday'
  return `${hour}${minutes === '00' ? '' : `:${minutes}`}${isMorning ? 'am' : 'pm'}`
}

/** "6 August 2026 at 2:05pm", in London. */
export function formatDateTime(at: Date): string {
  return `${formatDate(at)} at ${formatTime(at)}`
}
