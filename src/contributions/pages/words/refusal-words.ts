import type { Action, Refusal } from '../../rules/action.ts'
import { nameNetwork } from './place-words.ts'

/** Why an action is not possible now, and what to do instead. */
export function explainRefusal(because: Refusal, action: Action, network: string): string {
  const name = nameNetwork(network)
  switch (because) {
    case 'already-so':
      return action === 'hide' ? 'It is hidden already.' : 'It can be seen already.'
    case 'removed':
      return `It is no longer on ${name}. What was kept of it stays here.`
    case 'not-on-this-surface':
      return `${name} does not offer this here. Report it instead, if it breaks a clause.`
    case 'network-cannot':
      return `${name} says that this is not possible with this one. ${INSTEAD[action] ?? ''}`.trim()
    case 'under-way':
      return 'Another step is still under way. Wait until it is confirmed, then look again.'
    case 'evidence-first':
      return 'A picture is not kept yet. Wait a moment, or mark it as indecent, then try again.'
    case 'take-first':
      return 'Somebody may be at risk. First choose “I am dealing with this”.'
    case 'clinician-first':
      return 'A clinician must first say whether it is false or dangerous.'
    case 'harm-question-first':
      return 'First answer whether it alleges harm to a patient.'
    case 'never-ask-now':
      return 'Nobody is asked to take back what tells of risk, harm, rights or the law. Use the steps that are recommended.'
    case 'already-asked':
      return `${name} allows one private message, and one was sent. Speak to the person another way, if you know them.`
    case 'too-late-to-ask':
      return `${name} allows a private message for 7 days only. Speak to the person another way, if you know them.`
    case 'second-person':
      return 'A second person has to confirm this. You asked for it, so it cannot be you.'
    case 'nobody-at-risk':
      return 'Add the finding that somebody may be at risk first, then a signpost to help can be sent.'
    case 'role':
      return 'Your role does not decide this. Pass it up to the practice manager.'
  }
}

const INSTEAD: Readonly<Partial<Record<Action, string>>> = {
  hide: 'Remove it, or report it.',
  remove: 'Hide it, or report it.',
  'ask-to-delete': 'Speak to the person another way, if you know them.',
}
