import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { OutgoingStep } from '../../contributions/channel.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import type { Ask } from './list-page-contents.ts'

const Blocked = z.object({ data: z.array(z.object({ id: z.coerce.string() })) })

const UNKNOWN_AUTHOR: NetworkFailure = {
  kind: 'cannot',
  message: 'Facebook does not tell us who wrote this, so they cannot be blocked from here.',
  code: 'no-author',
}

/** Blocks or unblocks the author. Both are harmless when repeated; what was written before stays. */
export async function changeBlocked(
  ask: Ask,
  pageId: string,
  { kind, authorId }: OutgoingStep,
): Promise<Result<undefined, NetworkFailure>> {
  if (authorId === null) return err(UNKNOWN_AUTHOR)
  const path = `/${pageId}/blocked`
  const answer = await ask(
    kind === 'block'
      ? { method: 'POST', path, body: { user: authorId } }
      : { method: 'DELETE', path, query: { user: authorId } },
  )
  return answer.ok ? ok(undefined) : answer
}

export async function checkBlocked(
  ask: Ask,
  pageId: string,
  { kind, authorId }: OutgoingStep,
): Promise<Result<'done' | 'not-done' | 'unsure', NetworkFailure>> {
  if (authorId === null) return err(UNKNOWN_AUTHOR)
  const answer = await ask({
    method: 'GET',
    path: `/${pageId}/blocked`,
    query: { user: authorId },
  })
  if (!answer.ok) return answer
  const parsed = Blocked.safeParse(answer.value)
  if (!parsed.success) return ok('unsure')
  const isBlocked = parsed.data.data.some(({ id }) => id === authorId)
  return ok(isBlocked === (kind === 'block') ? 'done' : 'not-done')
}
