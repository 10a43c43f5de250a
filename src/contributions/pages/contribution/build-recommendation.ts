import { recommend, type Recommendation } from '../../../guidance/recommend.ts'
import type { ContributionRecord } from '../../store/contribution-page.ts'
import { explainRefusal } from '../words/refusal-words.ts'
import { nameProposed } from '../words/proposed-words.ts'
import type { Surroundings } from './surroundings.ts'
import type { RecommendationView } from './view-model.ts'

const QUEUES: Readonly<Record<Recommendation['queue'], string>> = {
  urgent: 'Urgent queue',
  priority: 'Priority queue',
  routine: 'Routine queue',
  none: 'No queue',
}

/** What the guidance asks for by the findings that stand now. */
export function buildRecommendation(
  { row, situation, judgement }: ContributionRecord,
  { guidance }: Surroundings,
): RecommendationView {
  const { visibility, queue, steps } = recommend(guidance.table, row.channel, situation.kinds, {
    failed: judgement?.failed.length ?? 0,
  })
  const cannotHide = visibility === 'hide' && row.can_hide === false
  return {
    visibility: visibility === 'hide' ? 'Hide it' : 'Leave it up',
    queue: QUEUES[queue],
    steps: steps.map(nameProposed),
    cannot:
      cannotHide && row.network_state === 'visible'
        ? explainRefusal('network-cannot', 'hide', row.network)
        : undefined,
    guidanceVersion: `version ${guidance.version}`,
  }
}
