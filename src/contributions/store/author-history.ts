import type { PracticeTransaction } from '../../platform/database/database.ts'
import { MOST_COUNTED } from './queue-page.ts'
import '../tables.ts'

const MOST_SHOWN = 5

/** The newest of what the same author left elsewhere, with the newest decision on each; and how much there is. */
export async function findAuthorHistory(
  tx: PracticeTransaction,
  author: {
    readonly authorId: string
    readonly network: string
    readonly exceptContributionId: string
  },
) {
  const others = tx.db
    .selectFrom('contribution as c')
    .where('c.practice_id', '=', tx.practiceId)
    .where('c.author_id', '=', author.authorId)
    .where('c.network', '=', author.network)
    .where('c.contribution_id', '<>', author.exceptContributionId)
  const some = await others
    .select(['c.contribution_id', 'c.channel', 'c.network', 'c.captured_at', 'c.network_state'])
    .select((eb) =>
      eb
        .selectFrom('decision as d')
        .select('d.action')
        .whereRef('d.practice_id', '=', 'c.practice_id')
        .whereRef('d.contribution_id', '=', 'c.contribution_id')
        .where('d.undone_at', 'is', null)
        .orderBy('d.decided_at', 'desc')
        .limit(1)
        .as('action'),
    )
    .orderBy('c.captured_at', 'desc')
    .limit(MOST_SHOWN)
    .execute()
  const counted = await others
    .select('c.contribution_id')
    .limit(MOST_COUNTED + 1)
    .execute()
  return { some, count: counted.length }
}
