import type { ColumnType, Generated } from 'kysely'

interface Keyed {
  practice_id: string
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    feedback_response: Keyed & {
      response_id: string
      site: string
      day: string
      month: string
      late: boolean
      mode: string
      answer: string
      assisted: boolean
    }
    feedback_count: Keyed & {
      month: string
      day: string
      site: string
      mode: string
      answer: string
      count: number
    }
    feedback_comment: Keyed & {
      comment_id: string
      response_id: string
      question: string
      text: string
      may_publish: boolean
      queue: string
      rank: number
      findings: ColumnType<unknown, string, never>
      failed: string[]
      topics: string[]
      sentiment: number
      redacted: string
      state: Generated<string>
      published_text: string | null
      reviewed_by: string | null
      reviewed_at: Date | null
    }
    feedback_return: Keyed & {
      month: string
      state: string
      figures: ColumnType<unknown, string | undefined, string>
      difference: string | null
      prepared_by: string | null
      prepared_at: Date | null
      checked_by: string | null
      checked_at: Date | null
      submitted_by: string | null
      submitted_at: Date | null
      reference: string | null
      published_at: Date | null
      reminded_on: string | null
    }
    feedback_return_note: Keyed & {
      month: string
      note_id: string
      text: string
      written_by: string
      written_at: Date
    }
    feedback_action: Keyed & {
      action_id: string
      month: string
      you_said: string
      we_did: string
      written_by: string
      written_at: Date
    }
    paper_print: Keyed & {
      print_id: string
      site: string
      layout: string
      slips: number
      printed_by: string
      printed_at: Date
    }
    paper_batch: Keyed & {
      batch_id: string
      month: string
      slip_count: number
      state: string
      started_by: string
      started_at: Date
      closed_by: string | null
      closed_at: Date | null
    }
    paper_file: Keyed & {
      batch_id: string
      file_id: string
      position: number
      name: string
      bytes: Buffer | null
      pages: number | null
      pages_read: Generated<number>
      trouble: string | null
    }
    paper_slip: Keyed & {
      batch_id: string
      slip_id: string
      file_id: string
      page: number
      print_id: string | null
      serial: number | null
      state: string
      reason: string | null
      answer: string | null
      publish: boolean
      helped: boolean
      answers_png: Buffer | null
      comment_png: Buffer | null
      comment: string | null
    }
  }
}
