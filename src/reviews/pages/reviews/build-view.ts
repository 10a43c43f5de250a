import { addMonths, dayOf, someDay } from '../../../base/local-day.ts'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { mayDo } from '../../rules/review-state.ts'
import type { MonthOfStars, ReviewRow } from '../../store/reviews.ts'
import { STATE_TAGS } from '../review-words.ts'
import type { PlaceTrend, ReviewLine, ReviewsView } from './view-model.ts'

export interface ReviewFactsShown {
  readonly rows: readonly ReviewRow[]
  readonly stars: readonly MonthOfStars[]
  readonly nextHref: string | undefined
}

export function buildReviewsView(
  facts: ReviewFactsShown,
  {
    frame,
    now,
    answerBy,
  }: {
    readonly frame: PageFrame
    readonly now: Date
    readonly answerBy: (written: Date) => Date | undefined
  },
): ReviewsView {
  return {
    ...{ frame, now, nextHref: facts.nextHref },
    rows: facts.rows.map((row): ReviewLine => ({
      id: row.contributionId,
      href: `/reviews/${row.contributionId}`,
      author: row.authorName ?? 'Somebody without a name',
      place: row.place,
      rating: row.rating,
      text: row.text,
      postedAt: row.postedAt,
      status: STATE_TAGS[row.state],
      answerBy:
        mayDo(row.state, 'write') && row.state !== 'live' ? answerBy(row.postedAt) : undefined,
    })),
    trends: buildTrends(facts.stars, now),
  }
}

const MONTHS = 12

/** Every place's last 12 months, those without a review too. */
function buildTrends(stars: readonly MonthOfStars[], now: Date): readonly PlaceTrend[] {
  const thisMonth = dayOf(now).slice(0, 7)
  const months = Array.from({ length: MONTHS }, (_, back) =>
    addMonths(someDay(`${thisMonth}-01`), back - MONTHS + 1).slice(0, 7),
  )
  const byPlace = Map.groupBy(stars, ({ place }) => place)
  return [...byPlace].map(([place, some]) => ({
    place,
    months: months.map((month) => ({
      month,
      counts: [1, 2, 3, 4, 5].map(
        (rating) => some.find((one) => one.month === month && one.rating === rating)?.count ?? 0,
      ),
    })),
  }))
}
