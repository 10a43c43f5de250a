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
  signpost: 'Tell the author privately where to get help',
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
  switch (action) {
    case 'remove':
      return `${item} will be removed`
    case 'ask-to-delete':
      return `The author of ${item.charAt(0).toLowerCase()}${item.slice(1)} will be asked to delete it`
    case 'report':
      return `${item} is to be reported by you`
    case 'leave':
    case 'hide':
    case 'restore':
    case 'escalate':
    case 'reply':
    case 'withdraw-reply':
    case 'signpost':
      return `${item}: ${ACTIONS[action]}`
  }
}

interface Told {
  readonly network: string
  /** "the comment by Jo" */
  readonly item: string
  readonly author: string
  readonly isHidden: boolean
  readonly undoSeconds: number
}

/** What one press does, and to whom. */
export function tellEffect(
  action: Action,
  { network, item, author, isHidden, undoSeconds }: Told,
): { readonly label: string; readonly effect: string } {
  const on = nameNetwork(network)
  const label = action === 'leave' && isHidden ? 'Leave it hidden' : nameAction(action, network)
  const within = `You can undo it for ${nameSeconds(undoSeconds)}.`
  switch (action) {
    case 'leave':
      return { label, effect: `Nothing is sent to ${on} or to ${author}. ${within}` }
    case 'hide':
      return { label, effect: `On ${on} now. Only ${author} and their friends still see it.` }
    case 'restore':
      return { label, effect: `Everybody sees ${item} on ${on} again.` }
    case 'remove':
      return { label, effect: `Takes ${item} off ${on} for good. You look at it once more first.` }
    case 'ask-to-delete':
      return { label, effect: `Writes privately to ${author}. You see the message first.` }
    case 'report':
      return { label, effect: `You report it to ${on} yourself, with a text that Heed prepares.` }
    case 'escalate':
      return { label, effect: 'The practice manager finds it at the top of the priority queue.' }
  }
}

interface Many {
  readonly count: number
  readonly network: string
  readonly undoSeconds: number
}

/** Exactly what one decision for several does: "4 will be hidden on Facebook now." */
export function foretellMany(action: Action, { count, network, undoSeconds }: Many): string {
  const on = nameNetwork(network)
  const within = `You can undo it for ${nameSeconds(undoSeconds)}.`
  switch (action) {
    case 'leave':
      return `${count} will be left as they are and leave the queue. Nothing is sent. ${within}`
    case 'hide':
      return `${count} will be hidden on ${on} now. Only their authors and the authors’ friends still see them.`
    case 'restore':
      return `${count} will be shown again on ${on} now.`
    case 'remove':
      return `${count} will be removed from ${on} for good. ${within}`
    case 'report':
      return `${count} will wait for you on “Stuck”, each with the text to report it on ${on} yourself.`
    case 'escalate':
      return `${count} will be passed up to the practice manager and stay in the queue.`
    case 'ask-to-delete':
      return `${count} authors will be asked to delete what they wrote. ${within}`
  }
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
