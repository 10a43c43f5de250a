import type { ColumnType, Generated } from 'kysely'

interface OfCase {
  practice_id: string
  case_id: string
}
/** Written as JSON text, read as a value. */
type JsonColumn = ColumnType<unknown, string, string>

declare module '../platform/database/tables.ts' {
  interface Tables {
    case_file: OfCase & {
      kind: string
      reference: string
      title: string
      state: string
      content: JsonColumn
      opened_at: Date
      opened_by: string | null
      closed_at: Date | null
      due_at: Date | null
      legal_hold: Generated<boolean>
      revision: Generated<number>
    }
    case_event: OfCase & {
      event_id: string
      at: Date
      person_id: string | null
      move: string
      from_state: string | null
      to_state: string | null
      content: JsonColumn
      privileged: Generated<boolean>
    }
    case_link: OfCase & {
      target_kind: string
      target_id: string
      linked_at: Date
      linked_by: string | null
    }
    case_paper: OfCase & {
      paper_id: string
      name: string
      content_type: string
      bytes: Buffer
      sha256: Buffer
      privileged: boolean
      added_at: Date
      added_by: string | null
    }
    case_task: OfCase & {
      task_id: string
      title: string
      href: string | null
      due_at: Date | null
      made_at: Date
      done_at: Date | null
      done_by: string | null
      note: string | null
    }
    case_key: OfCase & {
      token_hash: Buffer
      purpose: 'adviser' | 'asker'
      holder: string
      made_at: Date
      made_by: string | null
      expires_at: Date
      revoked_at: Date | null
      opened_count: Generated<number>
      last_opened_at: Date | null
    }
  }
}
