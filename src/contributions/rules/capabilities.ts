import type { ChannelKind } from '../../guidance/finding-kinds.ts'
import type { StepKind } from './step.ts'

/** How a step is done on a network: by a call, by a person on its own pages, or not at all. */
export type Ability = 'api' | 'by-hand' | 'never'

/** What a network lets be done about one kind of contribution. What is not named is never possible. */
export type Abilities = Readonly<Partial<Record<StepKind, Ability>>>

/** What a network can do, declared: pages, rules and the outbox ask here and never for its name. */
export interface Capabilities {
  /** Only the kinds of contribution that come from this network. */
  readonly abilities: Readonly<Partial<Record<ChannelKind, Abilities>>>
  /** Steps that done twice have the effect of done once. Others are never repeated without a look. */
  readonly repeatable: ReadonlySet<StepKind>
  /** It tells us of what happens. Where it does not, only looking finds out. */
  readonly tells: boolean
  /** A reply is checked by the network before anybody sees it. */
  readonly moderatesReplies: boolean
}

export function abilityFor(
  { abilities }: Capabilities,
  channel: ChannelKind,
  step: StepKind,
): Ability {
  return abilities[channel]?.[step] ?? 'never'
}
