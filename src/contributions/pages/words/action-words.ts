import { formatDuration } from '../../../base/format-date-relative.ts'
import type { Action, ReasonCode, RecordedAction } from '../../rules/action.ts'
import { nameNetwork } from './place-words.ts'

const ACTIONS: Readonly<Record<RecordedAction, string>> = {
  leave: 'Leave it as it is',
  hide: 'Hide it',
  restore: 'Show it again',
  remove: 'Remove it',
  'ask-to-delete': 'Ask the author to delete it',
  report: 'Report it to the network',
  escalate: 'Pass it up to the practice manager',
  reply: 'Answer it in public',
  'withdraw-reply': 'Take the answer away',
}

/** What a person chooses, or has decided. */
export function nameAction(action: RecordedAction, network: string): string {
  return ACTIONS[action].replace('the network', nameNetwork(network))
}

/** What an action does that its name does not say. */
export function hintAtAction(action: Action, undoSeconds: number): string | undefined {
  const held = `You can undo it for ${nameSeconds(undoSeconds)}, then`
  switch (action) {
    case 'hide':
      return 'Only the author and their friends still see it.'
    case 'remove':
      return `${held} it cannot be brought back.`
    case 'ask-to-delete':
      return `${held} a private message is sent. The network allows no second one.`
    case 'report':
      return 'Heed prepares the text. You report it on the network’s own page.'
    case 'leave':
    case 'restore':
    case 'escalate':
      return undefined
  }
}

function nameSeconds(seconds: number): string {
  return seconds < 60 ? `${seconds} seconds` : formatDuration(seconds * 1000)
}

/** What is about to happen to a held decision's contribution: "The comment by Jo will be removed". */
export function foretellAction(action: RecordedAction, item: string): string {
  return action === 'remove'
    ? `${item} will be removed`
    : `The author of ${item.charAt(0).toLowerCase()}${item.slice(1)} will be asked to delete it`
}

const REASONS: Readonly<Record<ReasonCode, string>> = {
  'breaches-clause': 'It breaks a clause of the guidance',
  'protects-author': 'It protects the author',
  'protects-another': 'It protects somebody else',
  'person-at-risk': 'Somebody may be at risk',
  'complaint-procedure': 'It belongs in the complaints procedure',
  'fair-comment': 'It is fair comment',
  'not-a-breach': 'It breaks no clause',
  'needs-another-person': 'Somebody else has to decide',
  other: 'Another reason',
}

export function nameReason(code: ReasonCode): string {
  return REASONS[code]
}
