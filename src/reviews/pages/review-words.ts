import type { Status } from '../../platform/web/components/status-tag.tsx'
import type { ReviewState } from '../rules/review-state.ts'

/** How a state is shown. */
export const STATE_TAGS: Readonly<Record<ReviewState, Status>> = {
  new: { label: 'New', tone: 'warning' },
  draft: { label: 'Being written', tone: 'neutral' },
  'handed-over': { label: 'For the manager', tone: 'warning' },
  'going-out': { label: 'On its way', tone: 'neutral' },
  pending: { label: 'Google is checking the answer', tone: 'neutral' },
  live: { label: 'Answered', tone: 'good' },
  rejected: { label: 'Google rejected the answer', tone: 'bad' },
  withdrawn: { label: 'Answer taken away', tone: 'neutral' },
  'no-reply': { label: 'Left without an answer', tone: 'neutral' },
  gone: { label: 'No longer on Google', tone: 'neutral' },
}
