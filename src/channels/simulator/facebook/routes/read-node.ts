import { ok } from '../../../../base/result.ts'
import { readProjection, type NodeView } from '../graph/fields.ts'
import type { GraphCall, Reply } from '../graph/graph-call.ts'

/** Answers with the fields that were asked for. */
export function readNode<Item>(call: GraphCall, view: NodeView<Item>, item: Item): Reply {
  const project = readProjection(call, view)
  return project.ok ? ok({ body: project.value(item) }) : project
}
