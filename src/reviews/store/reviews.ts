import { sql } from 'kysely'
import type { FindingKind } from '../../guidance/finding-kinds.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { type ReviewFacts, type ReviewState, stateOfReview } from '../rules/review-state.ts'
import '../tables.ts'

/** A review as it lies in the inbox. */
export interface ReviewRow {
  readonly contributionId: string
  /** The page or place that was reviewed. */
  readonly place: string
  readonly authorName: string | undefined
  readonly rating: number | undefined
  readonly text: string
  readonly postedAt: Date
  readonly capturedAt: Date
  readonly kinds: readonly FindingKind[]
  readonly state: ReviewState
}

interface Row {
  readonly contribution_id: string
  readonly place: string
  readonly author_name: string | null
  readonly rating: number | null
  readonly text: string
  readonly posted_at: Date | null
  readonly captured_at: Date
  readonly network_state: string
  readonly kinds: FindingKind[]
  readonly handed_over: boolean | null
  readonly silent: boolean
  readonly step_state: ReviewFacts['stepState'] | null
  readonly shown: ReviewFacts['shown'] | null
}

/** Everything about reviews on official review sites, whose answer exists. */
const REVIEWS = (practiceId: string) => sql<Row>`
  select c.contribution_id, n.account_name as place, c.author_name, c.rating, v.text, c.posted_at,
         c.captured_at, c.network_state,
         array(select distinct f.kind from finding f where f.practice_id = c.practice_id
           and f.contribution_id = c.contribution_id and f.version = c.current_version
           and f.struck_by is null order by 1) as kinds,
         d.handed_over, s.contribution_id is not null as silent, step.state as step_state, r.state as shown
    from contribution c
    join connection n using (practice_id, connection_id)
    join contribution_version v on v.practice_id = c.practice_id
     and v.contribution_id = c.contribution_id and v.version = c.current_version
    left join review_draft d on d.practice_id = c.practice_id and d.contribution_id = c.contribution_id
    left join review_silence s on s.practice_id = c.practice_id and s.contribution_id = c.contribution_id
    left join public_reply r on r.practice_id = c.practice_id and r.contribution_id = c.contribution_id
    left join lateral (select st.state from step st where st.practice_id = c.practice_id
      and st.contribution_id = c.contribution_id and st.kind in ('reply', 'withdraw-reply')
      order by st.requested_at desc, st.step_id desc limit 1) step on true
   where c.practice_id = ${practiceId} and c.channel = 'google-review'`

export interface ReviewPlace {
  readonly capturedAt: Date
  readonly contributionId: string
}

/** The newest reviews, older than a place in the list where one is given. */
export async function findReviews(
  tx: PracticeTransaction,
  { after, limit }: { readonly after: ReviewPlace | undefined; readonly limit: number },
): Promise<readonly ReviewRow[]> {
  const older =
    after === undefined
      ? sql``
      : sql`and (c.captured_at, c.contribution_id) < (${after.capturedAt}, ${after.contributionId})`
  const { rows } = await sql<Row>`${REVIEWS(tx.practiceId)} ${older}
    order by c.captured_at desc, c.contribution_id desc limit ${limit}`.execute(tx.db)
  return rows.map(toReview)
}

export async function findReview(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<ReviewRow | undefined> {
  const { rows } = await sql<Row>`${REVIEWS(tx.practiceId)}
    and c.contribution_id = ${contributionId}`.execute(tx.db)
  return rows.map(toReview)[0]
}

function toReview(row: Row): ReviewRow {
  return {
    contributionId: row.contribution_id,
    place: row.place,
    authorName: row.author_name ?? undefined,
    rating: row.rating ?? undefined,
    text: row.text,
    postedAt: row.posted_at ?? row.captured_at,
    capturedAt: row.captured_at,
    kinds: row.kinds,
    state: stateOfReview({
      isGone: row.network_state === 'removed',
      isSilent: row.silent,
      draft: row.handed_over === null ? undefined : { handedOver: row.handed_over },
      stepState: row.step_state ?? undefined,
      shown: row.shown ?? undefined,
    }),
  }
}

/** How many of each star a place got in a month: for the pictures. */
export interface MonthOfStars {
  /** As 2026-08, in London. */
  readonly month: string
  readonly place: string
  readonly rating: number
  readonly count: number
}

export async function countStars(
  tx: PracticeTransaction,
  since: Date,
): Promise<readonly MonthOfStars[]> {
  const { rows } = await sql<MonthOfStars>`
    select to_char(coalesce(c.posted_at, c.captured_at) at time zone 'Europe/London', 'YYYY-MM') as month,
           n.account_name as place, c.rating::int as rating, count(*)::int as count
      from contribution c join connection n using (practice_id, connection_id)
     where c.practice_id = ${tx.practiceId} and c.channel = 'google-review' and c.rating is not null
       and coalesce(c.posted_at, c.captured_at) >= ${since}
     group by 1, 2, 3 order by 1, 2, 3`.execute(tx.db)
  return rows
}
