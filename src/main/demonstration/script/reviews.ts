/** A review as it arrives on Google: the opening ones at once, the others minutes apart. */
export interface ScriptReview {
  /** 0 the main surgery, 1 the branch. */
  readonly site: 0 | 1
  readonly by: string
  readonly stars: number
  /** Absent: stars alone. */
  readonly text?: string
}

export const reviews: readonly ScriptReview[] = [
  {
    ...{ site: 0, by: 'Margaret Ansley', stars: 5 },
    text: 'Nurse was so gentle with my blood test. The team always find time for you. Thank you.',
  },
  {
    ...{ site: 1, by: 'Craig Thorley', stars: 1 },
    text: 'Rang at 8, number 27 in the queue, and by the time I got through everything was gone. Third time this month.',
  },
  { site: 0, by: 'Priya N', stars: 4 },
  {
    ...{ site: 1, by: 'Denise Warrilow', stars: 1 },
    text: 'The blonde receptionist on the front desk Tuesday mornings is the rudest person I have ever met. Shame on her.',
  },
  {
    ...{ site: 0, by: 'Local Guide Tony', stars: 2 },
    text: 'My prescription was wrong again and nobody rang me back. How do I make a complaint?',
  },
]

/** These stand there from the first minute. */
export const OPENING_REVIEWS = 3
