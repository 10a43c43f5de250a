import type { Generated } from 'kysely'

interface OfReview {
  practice_id: string
  contribution_id: string
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    review_draft: OfReview & {
      text: string
      handed_over: Generated<boolean>
      revision: Generated<number>
      drafted_by: string
      drafted_at: Date
    }
    review_answer: OfReview & {
      answer_id: string
      text: string
      warnings: string[]
      drafted_by: string
      published_by: string
      published_at: Date
      step_id: string
    }
    review_silence: OfReview & { reason: string; chosen_by: string; chosen_at: Date }
  }
}
