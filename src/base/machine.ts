/** How a state should be felt; its label always says it too. */
export type Tone = 'neutral' | 'good' | 'waiting' | 'warning' | 'bad'

export interface MachineState {
  readonly label: string
  readonly tone: Tone
  /** Nothing is waited for here. There is a way out all the same: what ended can come up again. */
  readonly ends?: boolean
}

export interface Move<Guard extends string = string> {
  readonly name: string
  readonly label: string
  readonly from: readonly string[]
  /** Where it leads; undefined where the state stays as it is. */
  readonly to?: string
  /** What must hold: each is looked up by its name, so that none is forgotten. */
  readonly guards?: readonly Guard[]
}

/** States and the moves between them, as data: what is drawn is what is run. */
export interface Machine<AMove extends Move = Move> {
  readonly initial: string
  readonly states: Readonly<Record<string, MachineState>>
  readonly moves: readonly AMove[]
}

export function movesFrom<AMove extends Move>(
  machine: Machine<AMove>,
  state: string,
): readonly AMove[] {
  return machine.moves.filter(({ from }) => from.includes(state))
}

/** Every state that moves can lead to. */
export function reachableStates(machine: Machine): ReadonlySet<string> {
  const reached = new Set([machine.initial])
  for (const state of reached) {
    for (const { to } of movesFrom(machine, state)) if (to !== undefined) reached.add(to)
  }
  return reached
}
