import type { Chance } from '../../chance.ts'
import { GRAPH_ERRORS, type GraphError, type GraphErrorName } from '../errors/graph-errors.ts'

export type FaultOutcome =
  | { readonly kind: 'error'; readonly error: GraphErrorName | GraphError }
  | { readonly kind: 'slow'; readonly delayMs: number }
  | { readonly kind: 'reset' | 'hang' | 'html' | 'empty' | 'truncated' }

/** A mishap that calls meet. What it leaves open fits every call. */
export interface Fault {
  /** Such as `POST comment`; see `routeName`. */
  readonly route?: string | undefined
  /** The id in the path. */
  readonly objectId?: string | undefined
  /** 0 to 1; absent: always. */
  readonly probability?: number | undefined
  /** How many calls it meets; absent: no end. */
  readonly times?: number | undefined
  /** The call takes effect first, and its caller is not told. */
  readonly commits?: boolean | undefined
  readonly outcome: FaultOutcome
}

export interface Faults {
  /** The answer takes the fault back. */
  readonly add: (fault: Fault) => () => void
  /** The fault this call meets, if any. */
  readonly meet: (route: string | undefined, objectId: string) => Fault | undefined
  readonly clear: () => void
}

export function createFaults(chance: Chance): Faults {
  const active = new Map<Fault, { timesLeft: number }>()
  return {
    add(fault) {
      const own = { ...fault }
      active.set(own, { timesLeft: fault.times ?? Infinity })
      return () => active.delete(own)
    },
    meet(route, objectId) {
      for (const [fault, count] of active) {
        if (!isFor(fault, route, objectId) || !chance.isHit(fault.probability ?? 1)) continue
        count.timesLeft--
        if (count.timesLeft <= 0) active.delete(fault)
        return fault
      }
      return undefined
    },
    clear() {
      active.clear()
    },
  }
}

function isFor(fault: Fault, route: string | undefined, objectId: string): boolean {
  return (
    (fault.route === undefined || fault.route === route) &&
    (fault.objectId === undefined || fault.objectId === objectId)
  )
}

/** The fault's name in the ledger, such as `commit-then-reset`. */
export function faultName({ commits, outcome }: Fault): string {
  return commits ? `commit-then-${outcome.kind}` : outcome.kind
}

export function faultError(error: GraphErrorName | GraphError): GraphError {
  return typeof error === 'string' ? GRAPH_ERRORS[error] : error
}
