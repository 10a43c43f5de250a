import { z } from 'zod'
import { CLAUSE_IDS } from './conduct.ts'
import { FINDING_KINDS, type FindingKind } from './finding-kinds.ts'
import { STEPS } from './steps.ts'

/** How soon a person looks, most urgent first. */
export const QUEUES = ['urgent', 'priority', 'routine', 'none'] as const
export type Queue = (typeof QUEUES)[number]

const steps = z.array(z.enum(STEPS)).readonly()

const kindRuleSchema = z
  .strictObject({
    /** What a person reads instead of the kind's word. */
    label: z.string().trim().min(1),
    /** One sentence: when this is found. */
    explanation: z.string().trim().min(1),
    clauses: z.array(z.enum(CLAUSE_IDS)).readonly(),
    /** Whether a page should not show it; `unless-consent` while no consent is recorded. */
    hides: z.union([z.boolean(), z.literal('unless-consent')]),
    /** Whether a practice may let the machine hide for this kind without a person. */
    machineMayHide: z.boolean(),
    queue: z.enum(QUEUES).exclude(['none']),
    steps: z
      .strictObject({ page: steps, review: steps, message: steps, everywhere: steps })
      .readonly(),
  })
  .readonly()
export type KindRule = z.infer<typeof kindRuleSchema>

const needsPersonToHide: readonly FindingKind[] = ['defamation', 'crisis']
const alwaysUrgent: readonly FindingKind[] = ['crisis', 'emergency', 'threat']

/** What follows from each kind of finding. A practice may edit it, except where a person's safety hangs on it. */
export const decisionTableSchema = z
  .record(z.enum(FINDING_KINDS), kindRuleSchema)
  .readonly()
  .refine((table) => needsPersonToHide.every((kind) => !table[kind].machineMayHide), {
    error: 'Only a person can decide to hide for defamation or crisis',
  })
  .refine((table) => alwaysUrgent.every((kind) => table[kind].queue === 'urgent'), {
    error: 'Crisis, emergency and threat must be urgent',
  })
  .refine(
    (table) => FINDING_KINDS.every((kind) => !table[kind].machineMayHide || table[kind].hides),
    {
      error: 'A kind that does not hide cannot be hidden by the machine',
    },
  )
export type DecisionTable = z.infer<typeof decisionTableSchema>
