import type { Ledger } from '../../ledger/ledger.ts'
import { redactParameters, redactPath } from '../../ledger/redact.ts'
import { readParameters, readText, type Parameters } from '../../web/read-parameters.ts'
import { sendJson, type WebAnswer, type WebHeaders, type WebRequest } from '../../web/web-answer.ts'
import type { GraphError } from '../errors/graph-errors.ts'
import { errorBody, refuse } from '../errors/refuse.ts'
import { faultError, faultName, type FaultOutcome } from '../faults/faults.ts'
import { usageHeaders } from '../usage/usage-headers.ts'
import { judgeCall, type GraphParts, type Verdict } from './judge-call.ts'

const GRAPH_PATH = /^\/(v\d+\.\d+)(?:\/([^/]*))?(?:\/([^/]+))?\/?(.*)$/

/** Answers one call of the Graph API and enters it in the ledger; undefined for other paths. */
export async function answerGraph(
  parts: GraphParts,
  ledger: Ledger,
  request: WebRequest,
): Promise<WebAnswer | undefined> {
  const match = GRAPH_PATH.exec(request.path)
  if (!match) return undefined
  const atMs = parts.facebook.clock.now()
  const [, version = '', id = '', edge, beyond] = match
  const read = readParameters(request)
  const parameters = read.ok ? read.value : {}
  const isOdd = beyond !== '' || !read.ok
  const verdict = isOdd
    ? { reply: refuse('unknown-path') }
    : await judgeCall(parts, {
        method: request.method,
        path: request.path,
        version,
        id: decodeURIComponent(id),
        edge,
        token: readBearer(request) ?? readText(parameters, 'access_token'),
        parameters,
      })
  const told = tellVerdict(parts, verdict, version)
  ledger.recordRequest({
    atMs,
    ...tellRequest(request, parameters),
    ...tellEnd(verdict, told),
  })
  return told.answer
}

function tellRequest(request: WebRequest, parameters: Parameters) {
  return {
    method: request.method,
    path: redactPath(request.path, request.query),
    parameters: redactParameters(parameters),
    tokenInUrl: request.query.has('access_token'),
  }
}

function tellEnd({ reply, usage, route, fault }: Verdict, { answer, error }: Told) {
  return {
    route,
    status: answer.kind === 'send' ? answer.status : undefined,
    errorCode: error?.code,
    errorSubcode: error?.subcode,
    fault: fault && faultName(fault),
    whileParked: usage?.isParked ?? false,
    write: reply?.ok ? reply.value.write : undefined,
  }
}

function readBearer({ headers }: WebRequest): string | undefined {
  const { authorization } = headers
  return typeof authorization === 'string' ? /^Bearer (.+)$/i.exec(authorization)?.[1] : undefined
}

interface Told {
  readonly answer: WebAnswer
  readonly error?: GraphError
}

function tellVerdict(parts: GraphParts, verdict: Verdict, version: string): Told {
  const { caller, usage, fault, reply } = verdict
  const headers = {
    'facebook-api-version': version,
    ...(caller && usage && usageHeaders(caller.token, usage)),
  }
  if (fault && fault.outcome.kind !== 'slow') return tellFault(parts, fault.outcome, headers)
  if (!reply) return { answer: { kind: 'reset' } }
  return reply.ok
    ? { answer: sendJson(200, reply.value.body, headers) }
    : tellError(parts, reply.error, headers)
}

function tellError({ facebook }: GraphParts, error: GraphError, headers: WebHeaders): Told {
  const traceId = `A${facebook.world.mint.order().toString(36).padStart(10, '0')}`
  return { answer: sendJson(error.status, errorBody(error, traceId), headers), error }
}

function tellFault(
  parts: GraphParts,
  outcome: Exclude<FaultOutcome, { kind: 'slow' }>,
  headers: WebHeaders,
): Told {
  switch (outcome.kind) {
    case 'error':
      return tellError(parts, faultError(outcome.error), headers)
    case 'reset':
    case 'hang':
      return { answer: { kind: outcome.kind } }
    case 'html':
      return {
        answer: send(500, 'text/html', '<!DOCTYPE html><title>Error</title><p>Sorry', headers),
      }
    case 'empty':
      return { answer: send(502, 'text/plain', '', headers) }
    case 'truncated':
      return { answer: send(200, 'application/json', '{"success":', headers) }
  }
}

function send(status: number, type: string, body: string, headers: WebHeaders): WebAnswer {
  return { kind: 'send', status, headers: { 'content-type': type, ...headers }, body }
}
