import { movesFrom } from '../../base/machine.ts'
import { may } from '../../practice/rules/permissions.ts'
import type { CaseKind, CaseMove, Facts } from './case-kind.ts'

export type MovePermission =
  | { readonly allowed: true }
  /** Why not, in words for the person. */
  | { readonly allowed: false; readonly because: string }

/** The moves that a person could make from this state, allowed or not. */
export function movesOf(kind: CaseKind, state: string): readonly CaseMove[] {
  return movesFrom(kind.machine, state).filter(({ byClock }) => byClock !== true)
}

/** Whether a move may be made now, by whom the facts name. */
export function permitMove(kind: CaseKind, move: CaseMove, facts: Facts): MovePermission {
  if (!move.from.includes(facts.state)) return no('Somebody has moved it on. Look at it again.')
  if (move.byClock !== true && !mayMake(kind, move, facts)) {
    return no('Your role does not let you do this.')
  }
  for (const name of move.guards ?? []) {
    const guard = kind.guards[name]
    if (guard === undefined) throw new Error(`${kind.name} has no guard ${name}`)
    const because = guard(facts)
    if (because !== undefined) return no(because)
  }
  return { allowed: true }
}

function mayMake(kind: CaseKind, move: CaseMove, { role }: Facts): boolean {
  return role !== undefined && may(role, move.permission ?? kind.work)
}

const no = (because: string): MovePermission => ({ allowed: false, because })
