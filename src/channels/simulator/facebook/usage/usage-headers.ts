import type { WebHeaders } from '../../web/web-answer.ts'
import type { Token } from '../world/world.ts'
import type { UsageReading } from './usage.ts'

/** The headers that say how much of the budget is gone; none while next to nothing is. */
export function usageHeaders(token: Token, { percent, regainMs }: UsageReading): WebHeaders {
  if (percent < 1) return {}
  const counts = { call_count: percent, total_cputime: percent, total_time: percent }
  if (token.type !== 'page') return { 'x-app-usage': JSON.stringify(counts) }
  const minutes = Math.ceil(regainMs / 60_000)
  const usage = { type: 'pages', ...counts, estimated_time_to_regain_access: minutes }
  return { 'x-business-use-case-usage': JSON.stringify({ [token.ownerId]: [usage] }) }
}
