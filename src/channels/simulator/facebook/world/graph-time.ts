/** `2026-10-26T09:33:10+0000`: whole seconds, and no colon in the offset. */
export function formatGraphTime(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 19)}+0000`
}

export function unixSeconds(timeMs: number): number {
  return Math.floor(timeMs / 1000)
}

/** Reads Unix seconds or an ISO date; undefined when it is neither. */
export function parseGraphTime(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const parsed = Date.parse(text)
  return Number.isNaN(parsed) ? undefined : parsed
}
