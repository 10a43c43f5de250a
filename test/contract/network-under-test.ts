import type { Channel, Connection, ContributionRef } from '../../src/contributions/channel.ts'
import type { StepKind } from '../../src/contributions/rules/step.ts'

/** Something that a member of the public wrote on the network. */
export interface Written extends ContributionRef {
  readonly authorId: string | null
}

/**
 * A network as the contract suite drives it: a simulator, or a real server. Everything here is what
 * happens on the network itself, past the channel.
 */
export interface NetworkUnderTest {
  readonly channel: Channel
  readonly connection: () => Connection
  /** The same connection with a token that the network no longer takes. */
  readonly brokenConnection: () => Connection
  /** Somebody writes what `list` and `read` should find. */
  readonly write: (text: string) => Promise<Written>
  /** Undefined where nobody can change what they wrote. */
  readonly edit: ((written: Written, text: string) => Promise<void>) | undefined
  /** The author takes it away. */
  readonly remove: (written: Written) => Promise<void>
  /** How often a step took effect on it, by the network's own record. */
  readonly countEffects: (kind: StepKind, written: Written) => Promise<number>
  /** The next write takes effect, and its answer is lost. Undefined where that cannot be played. */
  readonly loseNextAnswer: (() => void) | undefined
  /** From now on every call is refused for its number. Undefined where that cannot be played. */
  readonly throttle: (() => void) | undefined
  /** Forgets faults. */
  readonly calm: () => void
  /** Moves the network's clock on by a moment, where it stands still. */
  readonly pass: () => Promise<void>
  readonly now: () => Date
}
