import { err, ok, type Result } from '../../base/result.ts'
import type { OutgoingStep } from '../../contributions/channel.ts'
import type { NetworkFailure, StepKind } from '../../contributions/rules/step.ts'
import type { GraphCall } from './graph-client.ts'
import type { GraphItem } from './graph-item.ts'

export type GraphRequest = Omit<GraphCall, 'token' | 'appSecret' | 'pageId' | 'appId'>

/** A step that shows on the comment or post itself. */
export type StepOnItem = OutgoingStep & {
  readonly kind: 'hide' | 'unhide' | 'remove' | 'send-private-message'
}

const ON_ITEM: ReadonlySet<StepKind> = new Set(['hide', 'unhide', 'remove', 'send-private-message'])

export function isOnItem(step: OutgoingStep): step is StepOnItem {
  return ON_ITEM.has(step.kind)
}

/** Whether the page shows that a step took effect. */
export function findEffect(step: StepOnItem, item: GraphItem): 'done' | 'not-done' | 'unsure' {
  switch (step.kind) {
    case 'hide':
      return item.is_hidden === true ? 'done' : 'not-done'
    case 'unhide':
      return item.is_hidden === true ? 'not-done' : 'done'
    case 'remove':
      return 'not-done'
    case 'send-private-message':
      return item.private_reply_conversation === undefined ? 'unsure' : 'done'
  }
}

/** Whether Facebook offers the step for this one. What it does not say may be tried. */
export function checkOffered(step: StepOnItem, item: GraphItem): Result<undefined, NetworkFailure> {
  const offered = {
    hide: item.can_hide,
    unhide: undefined,
    remove: item.can_remove,
    'send-private-message': item.can_reply_privately,
  }[step.kind]
  return offered === false
    ? err({ kind: 'cannot', message: REFUSALS[step.kind], code: 'not-offered' })
    : ok(undefined)
}

const REFUSALS: Readonly<Record<StepOnItem['kind'], string>> = {
  hide: 'Facebook does not let the page hide this one.',
  unhide: 'Facebook does not let the page show this one.',
  remove: 'Facebook does not let the page remove this one.',
  'send-private-message':
    'Facebook takes one private message for each comment, within 7 days, and no more for this one.',
}

/** The call that carries a step out. */
export function requestFor(pageId: string, step: StepOnItem): GraphRequest {
  const path = `/${encodeURIComponent(step.externalId)}`
  switch (step.kind) {
    case 'hide':
      return { method: 'POST', path, body: { is_hidden: true } }
    case 'unhide':
      return { method: 'POST', path, body: { is_hidden: false } }
    case 'remove':
      return { method: 'DELETE', path }
    case 'send-private-message': {
      const target = step.channel === 'facebook-post' ? 'post_id' : 'comment_id'
      return {
        method: 'POST',
        path: `/${encodeURIComponent(pageId)}/messages`,
        body: {
          recipient: { [target]: step.externalId },
          messaging_type: 'RESPONSE',
          message: { text: step.message ?? '' },
        },
      }
    }
  }
}

/** HTTP 200 with `{"success": false}` is a refusal. */
export function readSuccess(answer: unknown): Result<undefined, NetworkFailure> {
  const isRefusal =
    typeof answer === 'object' &&
    answer !== null &&
    'success' in answer &&
    answer.success !== true &&
    answer.success !== 'true'
  return isRefusal
    ? err({
        kind: 'cannot',
        message: 'Facebook said that it did not do it.',
        code: 'success-false',
      })
    : ok(undefined)
}
