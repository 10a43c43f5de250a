/** Where the time comes from. Passed in, so that a test can hold it. */
export interface Clock {
  readonly now: () => Date
}
