import type { Generated } from 'kysely'
import type { DeleteState, SocialChoice } from './rules/social-complaint.ts'

interface Keyed {
  practice_id: string
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    complaint_form: Keyed & { form_id: string; case_id: string }
    complaint_upload: Keyed & {
      upload_id: string
      case_id: string
      name: string
      content_type: string
      bytes: Buffer | null
      state: Generated<'held' | 'taken' | 'infected'>
      received_at: Date
      settled_at: Date | null
    }
    possible_complaint: Keyed & {
      contribution_id: string
      found_at: Date
      choice: SocialChoice | null
      reason: string | null
      chosen_by: string | null
      chosen_at: Date | null
      case_id: string | null
    }
    delete_request: Keyed & {
      contribution_id: string
      requested_at: Date
      requested_by: string
      follow_up_at: Date
      state: Generated<DeleteState>
      settled_by: string | null
      settled_at: Date | null
      note: string | null
    }
  }
}
