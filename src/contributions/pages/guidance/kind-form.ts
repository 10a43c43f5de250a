import { z } from 'zod'
import { CLAUSE_IDS } from '../../../guidance/conduct.ts'
import type { KindRule } from '../../../guidance/decision-table.ts'
import type { FindingKind } from '../../../guidance/finding-kinds.ts'
import type { GuidanceVersion } from '../../../guidance/guidance-version.ts'
import { STEPS } from '../../../guidance/steps.ts'
import { nameClause } from '../words/clause-words.ts'
import { nameProposed } from '../words/proposed-words.ts'
import type { KindView } from './view-kind.tsx'

const list = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.union([z.array(z.enum(words)), z.enum(words).transform((word) => [word])]).catch([])

const steps = list(STEPS as unknown as readonly [(typeof STEPS)[number]])

/** A row of the decision table as the form sends it. */
const KindForm = z.object({
  label: z.string().trim().max(80).catch(''),
  explanation: z.string().trim().max(300).catch(''),
  clauses: list(CLAUSE_IDS),
  hides: z.enum(['yes', 'no', 'unless-consent']).catch('no'),
  machineMayHide: z.literal('yes').optional().catch(undefined),
  queue: z.enum(['urgent', 'priority', 'routine']).catch('routine'),
  page: steps,
  review: steps,
  message: steps,
  everywhere: steps,
})

export function readKindForm(body: unknown): KindRule {
  const { hides, machineMayHide, page, review, message, everywhere, ...rest } = KindForm.parse(
    body ?? {},
  )
  return {
    ...rest,
    hides: hides === 'unless-consent' ? hides : hides === 'yes',
    machineMayHide: machineMayHide === 'yes',
    steps: { page, review, message, everywhere },
  }
}

const PLACES = {
  page: 'On a page',
  review: 'A review',
  message: 'A message',
  everywhere: 'Everywhere',
} as const
const PLACE_NAMES = ['page', 'review', 'message', 'everywhere'] as const

/** The form for one kind, filled with a rule. */
export function buildKindForm(
  kind: FindingKind,
  rule: KindRule,
  { conduct }: GuidanceVersion,
): Omit<KindView, 'frame' | 'csrfToken' | 'problems'> {
  const hides = rule.hides === true ? 'yes' : rule.hides === false ? 'no' : rule.hides
  const option = (value: string, label: string, chosen: boolean) => ({ value, label, chosen })
  return {
    action: `/settings/guidance/draft/kinds/${kind}`,
    label: rule.label,
    explanation: rule.explanation,
    clauses: CLAUSE_IDS.map((id) => option(id, nameClause(conduct, id), rule.clauses.includes(id))),
    hides: [
      option('yes', 'Yes', hides === 'yes'),
      option('unless-consent', 'Yes, unless consent is recorded', hides === 'unless-consent'),
      option('no', 'No', hides === 'no'),
    ],
    machineMayHide: rule.machineMayHide,
    queue: [
      option('urgent', 'Urgent: within 15 minutes', rule.queue === 'urgent'),
      option('priority', 'Priority: within 4 hours', rule.queue === 'priority'),
      option('routine', 'Routine: within 2 days', rule.queue === 'routine'),
    ],
    steps: PLACE_NAMES.map((name) => ({
      name,
      legend: PLACES[name],
      options: STEPS.map((step) =>
        option(step, nameProposed(step).label, rule.steps[name].includes(step)),
      ),
    })),
  }
}
