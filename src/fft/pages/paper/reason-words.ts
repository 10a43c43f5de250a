/** Why a slip is not taken, or must be decided by a person. */
export const REASON_WORDS: Readonly<Record<string, string>> = {
  'no-code': 'no slip of ours was found on this page',
  foreign: 'this slip was not printed for this practice',
  duplicate: 'this slip was read before',
  'no-mark': 'no box is marked',
  'several-marks': 'more than one box is marked',
  'faint-mark': 'the mark is faint',
  'not-straight': 'the slip is bent or cut off',
}
