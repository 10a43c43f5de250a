import { unreachable } from '../../../../base/unreachable.ts'
import type { Acts } from '../acts/acts.ts'
import type { ActInput } from './control-inputs.ts'

/** Does what a person would do on the network; answers with the id it happened to. */
export function runAct(acts: Acts, input: ActInput): string {
  switch (input.act) {
    case 'comment':
      return acts.comment(input.parentId, input.writing).id
    case 'post':
      return acts.post(input.pageId, input.writing, input.isRecommendation).id
    case 'edit':
      acts.edit(input.id, input.message)
      return input.id
    case 'remove':
      acts.remove(input.id, input.authorId)
      return input.id
    case 'hide':
    case 'unhide':
      acts.setHidden(input.id, input.act === 'hide')
      return input.id
    case 'like':
      acts.like(input.id, input.authorId)
      return input.id
    default:
      return unreachable(input)
  }
}
