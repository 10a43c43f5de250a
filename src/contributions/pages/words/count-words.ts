import { MOST_COUNTED } from '../../store/queue-page.ts'

/** A number that was counted no further than `MOST_COUNTED`: "12", "1,000+". */
export function nameCount(count: number): string {
  const most = MOST_COUNTED.toLocaleString('en-GB')
  return count > MOST_COUNTED ? `${most}+` : count.toLocaleString('en-GB')
}
