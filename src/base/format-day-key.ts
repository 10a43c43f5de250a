const format = new Intl.DateTimeFormat('sv-SE', {
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  timeZone: 'Europe/London',
})

/** The day in London, as the database keeps it: "2026-08-06". */
export function formatDayKey(at: Date): string {
  return format.format(at)
}
