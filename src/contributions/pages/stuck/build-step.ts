import { formatTime } from '../../../base/format-date.ts'
import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { StuckStep } from '../../store/stuck-page.ts'
import { nameItem, nameNetwork } from '../words/place-words.ts'
import { nameState, nameStepBare } from '../words/step-words.ts'
import type { StuckAction, StuckItem } from './view-model.ts'

type Plight = Pick<StuckItem, 'what' | 'advice' | 'actions'> & { readonly status: Status }

/** A step that a network refused, did not answer or put off, or that a person does by hand. */
export function buildStuckStep(step: StuckStep, now: Date): StuckItem {
  return {
    id: step.step_id,
    title: `${nameStepBare(step.kind)} ${nameItem(step)}`,
    href: `/contributions/${step.contribution_id}`,
    since: step.requested_at,
    ...findPlight(step, now),
  }
}

function findPlight(step: StuckStep, now: Date): Plight {
  const { state, trouble, next_best: nextBest } = step
  const network = nameNetwork(step.network)
  switch (state) {
    case 'refused':
      return {
        status: nameState(state),
        what: trouble ?? `${network} refused it.`,
        advice: nextBest ?? `Do it on ${network}’s own page.`,
        actions: [tryAgain(step), doneByHand(step), giveUp(step)],
      }
    case 'unknown':
      return {
        status: nameState(state),
        what: trouble ?? `${network} did not say whether it was done.`,
        advice: `Look at ${network}’s own page. If it is done, say so here.`,
        actions: [check(step), doneByHand(step), ...tryAgainSafely(step), giveUp(step)],
      }
    case 'requested':
    case 'sent':
    case 'confirmed':
    case 'cancelled':
      return step.kind === 'report' ? byHand(step) : waiting(step, now)
  }
}

function byHand(step: StuckStep): Plight {
  const network = nameNetwork(step.network)
  return {
    status: { label: 'To be done by hand', tone: 'waiting' },
    what: `${network} takes reports only on its own pages.`,
    advice: 'Open the contribution: it guides you and has the text to paste.',
    actions: [doneByHand(step), giveUp(step)],
  }
}

function waiting(step: StuckStep, now: Date): Plight {
  const network = nameNetwork(step.network)
  const { connection_state: state, state_reason: reason, parked_until: until } = step
  if (state === 'working' && until !== null && until > now) {
    return {
      status: { label: `Waits until ${formatTime(until)}`, tone: 'waiting' },
      what: `${network} asked us to slow down.`,
      advice: 'Wait: Heed goes on by itself. If it cannot wait, do it on the network’s own page.',
      actions: [],
    }
  }
  return {
    status: { label: 'Waits for the connection', tone: 'bad' },
    what: reason ?? `The connection to ${step.account_name} does not work.`,
    advice: `Have ${step.account_name} connected again: Heed then goes on by itself. If it cannot wait, do it on ${network}’s own page.`,
    actions: [],
  }
}

const addressOf = (step: StuckStep, action: string) => `/steps/${step.step_id}/${action}`

function tryAgain(step: StuckStep): StuckAction {
  return { kind: 'button', label: 'Try again', action: addressOf(step, 'try-again') }
}

/** A second private message would reach the author: whether the first did must be known before. */
function tryAgainSafely(step: StuckStep): readonly StuckAction[] {
  return step.kind === 'send-private-message' ? [] : [tryAgain(step)]
}

function check(step: StuckStep): StuckAction {
  const label = `Look on ${nameNetwork(step.network)} again`
  return { kind: 'button', label, action: addressOf(step, 'check') }
}

function doneByHand(step: StuckStep): StuckAction {
  return {
    kind: 'with-words',
    label: 'It is done',
    action: addressOf(step, 'done'),
    question: 'What did you do, and where?',
  }
}

function giveUp(step: StuckStep): StuckAction {
  return {
    kind: 'with-words',
    label: 'Give up',
    action: addressOf(step, 'give-up'),
    question: 'Why is this not to be done?',
  }
}
