import type { Machine, Move } from './machine.ts'

/** A state machine as a Mermaid diagram: guards stand in brackets behind the move that they hold back. */
export function drawMachine({ initial, states, moves }: Machine): string {
  const ids = Object.keys(states)
  const lines = [
    'stateDiagram-v2',
    ...ids.map((id) => `  ${idOf(id)} : ${states[id]?.label ?? id}`),
    `  [*] --> ${idOf(initial)}`,
    ...moves.flatMap((move) =>
      move.from.map((from) => `  ${idOf(from)} --> ${idOf(move.to ?? from)} : ${nameMove(move)}`),
    ),
    ...ids.filter((id) => states[id]?.ends === true).map((id) => `  ${idOf(id)} --> [*]`),
  ]
  return lines.join('\n')
}

/** Mermaid takes a dash for the beginning of an arrow. */
const idOf = (state: string) => state.replaceAll('-', '_')

function nameMove({ label, guards = [] }: Move): string {
  return guards.length === 0 ? label : `${label} [${guards.join(', ')}]`
}
