import type { Result } from '../../../../base/result.ts'
import { waitFor } from '../../clock/world-clock.ts'
import { readText, type Parameters } from '../../web/read-parameters.ts'
import type { GraphError } from '../errors/graph-errors.ts'
import { refuse, refuseGone } from '../errors/refuse.ts'
import type { Facebook } from '../facebook.ts'
import { faultError, type Fault, type Faults } from '../faults/faults.ts'
import { routeName, runRoute } from '../routes/graph-routes.ts'
import { checkProof, checkToken, type Caller } from '../rules/check-token.ts'
import { isThrottleCode, PARKED_ERRORS } from '../rules/throttle-errors.ts'
import type { Usage, UsageReading } from '../usage/usage.ts'
import { findNode } from './find-node.ts'
import type { GraphNode, Reply } from './graph-call.ts'

/** A call as it stands in the address and the body. */
export interface RawCall {
  readonly method: string
  readonly path: string
  readonly version: string
  readonly id: string
  readonly edge: string | undefined
  readonly token: string | undefined
  readonly parameters: Parameters
}

/** How a call ended, and what was met on the way. */
export interface Verdict {
  /** Absent when a fault kept the call from taking effect. */
  readonly reply?: Reply | undefined
  readonly caller?: Caller
  readonly usage?: UsageReading
  readonly route?: string | undefined
  readonly fault?: Fault
}

export interface GraphParts {
  readonly facebook: Facebook
  readonly faults: Faults
  readonly usage: Usage
}

/** Takes a call past the token, the limits and the faults to what it asks for. */
export async function judgeCall(parts: GraphParts, raw: RawCall): Promise<Verdict> {
  const admitted = admit(parts.facebook, raw)
  if (!admitted.ok) return { reply: admitted }
  const caller = admitted.value
  const usage = parts.usage.count(caller.token.ownerId)
  if (usage.isParked) return { reply: refuse(PARKED_ERRORS[caller.token.type]), caller, usage }
  const node = findNode(parts.facebook, caller, raw.id)
  const route = node && routeName(raw.method, node.kind, raw.edge)
  const fault = parts.faults.meet(route, raw.id)
  const met = { caller, usage, route }
  const act = () => (node ? runCall(parts, raw, caller, node) : refuseMissing(parts, raw))
  if (!fault) return { ...met, reply: await act() }
  return { ...met, fault, reply: await suffer(parts, caller, fault, act) }
}

/** What the call did all the same; undefined when the fault kept it from doing anything. */
async function suffer(
  { facebook, usage }: GraphParts,
  { token }: Caller,
  { outcome, commits }: Fault,
  act: () => Promise<Reply> | Reply,
): Promise<Reply | undefined> {
  const reply = commits ? await act() : undefined
  if (outcome.kind === 'slow') {
    await waitFor(facebook.clock, outcome.delayMs)
    return reply ?? (await act())
  }
  if (outcome.kind === 'error' && isThrottleCode(faultError(outcome.error).code)) {
    usage.park(token.ownerId, facebook.settings().parkMs)
  }
  return reply
}

function runCall(
  { facebook }: GraphParts,
  raw: RawCall,
  caller: Caller,
  node: GraphNode,
): Promise<Reply> | Reply {
  const { method, path, version, parameters } = raw
  const reply = runRoute({ facebook, ...caller, node, method, path, version, parameters }, raw.edge)
  if (reply) return reply
  return raw.edge === undefined
    ? refuseGone(method, raw.id)
    : refuse('unknown-path', `Unknown path components: /${raw.edge}`)
}

/** Nothing has this id; a word that is no id at all is answered differently. */
function refuseMissing({ facebook }: GraphParts, { method, id }: RawCall): Reply {
  if (/^\d+(_\d+)*$/.test(id) || id === 'me') return refuseGone(method, id)
  const alias = facebook.settings().unknownAliasError
  return refuse(alias, `(#803) Some of the aliases you requested do not exist: ${id}`)
}

function admit(facebook: Facebook, raw: RawCall): Result<Caller, GraphError> {
  const caller = checkToken(facebook, raw.token)
  if (!caller.ok) return caller
  const proof = checkProof(caller.value, readText(raw.parameters, 'appsecret_proof'))
  return proof.ok ? caller : proof
}
