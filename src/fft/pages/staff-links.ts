import type { StaffLink } from '../../practice/pages/staff-frame.ts'
import { countWaitingComments } from '../store/comments.ts'

/** This area's part of the staff's menu. */
export const feedbackLinks: readonly StaffLink[] = [
  {
    ...{ label: 'Comments', href: '/feedback-comments', permission: 'fft:read' },
    group: 'Feedback',
    countWaiting: countWaitingComments,
  },
  { label: 'Returns', href: '/feedback-results', permission: 'fft:read', group: 'Feedback' },
  { label: 'Enter feedback', href: '/feedback-entry', permission: 'fft:enter', group: 'Feedback' },
  { label: 'Paper', href: '/feedback-paper', permission: 'fft:enter', group: 'Feedback' },
]
