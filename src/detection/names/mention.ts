/** A place in a text where somebody may be named or described. Word indexes; `to` is exclusive. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly sort: MentionSort
  /** The words that make the name itself, titles left out; for a description its first word. */
  readonly name: number
  /** What is known of the words themselves: `listed full`, `surname`, `lower case`. */
  readonly facts: readonly string[]
}

/**
 * How it was noticed: by the staff directory, by a title, as a first name, as a capitalised word that no
 * list knows, as a role that one person holds, or by a description.
 */
export type MentionSort = 'listed' | 'titled' | 'named' | 'unknown' | 'role' | 'described'
