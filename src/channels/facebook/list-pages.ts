import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'

/** Asks for one page of a list, from behind a cursor. */
type AskPage = (after: string | undefined) => Promise<Result<unknown, NetworkFailure>>

const Page = z.object({
  data: z.array(z.unknown()),
  paging: z
    .object({
      cursors: z.object({ after: z.string().optional() }).optional(),
      next: z.string().optional(),
    })
    .optional(),
})

/** No list of a practice is longer; a network that never ends one is not followed for ever. */
const MOST_PAGES = 5000

/**
 * Reads a whole list, page after page. It ends where there is no `next`: a page can be empty, or
 * shorter than asked for, with more behind it. The address in `next` holds the token and is never
 * followed: the cursor is sent to our own address.
 */
export async function readWholeList(
  ask: AskPage,
): Promise<Result<readonly unknown[], NetworkFailure>> {
  const found: unknown[] = []
  let after: string | undefined
  for (let count = 0; count < MOST_PAGES; count++) {
    const answer = await ask(after)
    if (!answer.ok) return answer
    const page = Page.safeParse(answer.value)
    if (!page.success) return err(ODD_ANSWER)
    found.push(...page.data.data)
    const { next, cursors } = page.data.paging ?? {}
    if (next === undefined) return ok(found)
    if (cursors?.after === undefined) return err(ODD_ANSWER)
    after = cursors.after
  }
  return err({ kind: 'transient', message: 'Facebook’s list does not end.' })
}

const ODD_ANSWER: NetworkFailure = {
  kind: 'transient',
  message: 'Facebook gave an answer of unknown shape.',
}
