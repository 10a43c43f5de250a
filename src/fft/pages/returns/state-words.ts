import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { ReturnState } from '../../rules/monthly-return.ts'

export const STATE_WORDS: Readonly<Record<ReturnState, Status>> = {
  open: { label: 'Collecting', tone: 'neutral' },
  'collecting-late': { label: 'To be prepared', tone: 'warning' },
  prepared: { label: 'To be checked', tone: 'waiting' },
  checked: { label: 'To be submitted', tone: 'waiting' },
  submitted: { label: 'To be published', tone: 'waiting' },
  published: { label: 'Published', tone: 'good' },
}
