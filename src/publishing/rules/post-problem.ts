/** What stands in the way of a post, or should be thought of before it goes out. */
export interface PostProblem {
  /** `stop`: it does not go out like this. `ask`: a person answers first. `advice`: it would be better. */
  readonly severity: 'stop' | 'ask' | 'advice'
  /** What is wrong and what to do, for the person who wrote it. */
  readonly reason: string
  /** `text.slice(start, start + quote.length)`; null when it is about the whole. */
  readonly quote: string | null
  readonly start: number | null
}

/** Every place where a pattern stands in a text. */
export function problemsAt(
  text: string,
  pattern: RegExp,
  { severity, reason }: Pick<PostProblem, 'severity' | 'reason'>,
): readonly PostProblem[] {
  return [...text.matchAll(pattern)].map((match) => ({
    ...{ severity, reason },
    ...{ quote: match[0], start: match.index },
  }))
}

export function isStopped(problems: readonly PostProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'stop')
}
