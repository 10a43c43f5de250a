const MOST = 5

/** Stars as a picture, said aloud as words. */
export function Stars({ rating }: { readonly rating: number | undefined }) {
  if (rating === undefined) return <span className="heed-meta">No stars given</span>
  return (
    <span className="heed-stars" role="img" aria-label={`${rating} of ${MOST} stars`}>
      {'★'.repeat(rating)}
      {'☆'.repeat(MOST - rating)}
    </span>
  )
}
