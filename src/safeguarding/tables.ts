import type { Generated } from 'kysely'

interface Keyed {
  practice_id: string
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    safeguarding_settings: Keyed & {
      opens_at: Generated<number>
      closes_at: Generated<number>
      escalate_minutes: Generated<number>
      signpost_by_itself: Generated<boolean>
      crisis_text: string
      emergency_text: string
      local_contacts: Generated<string>
      drill_next_at: Date | null
    }
    on_call: Keyed & {
      person_id: string
      rung: number
      hours: 'always' | 'open' | 'closed'
      phone: string
    }
    alert: Keyed & {
      case_id: string
      is_drill: boolean
      version: number | null
      kinds: string[]
      rung: Generated<number>
      next_rung_at: Date | null
    }
    alert_notice: Keyed & {
      notice_id: string
      case_id: string
      rung: number
      person_id: string
      way: 'email' | 'text'
      address: string
      made_at: Date
      attempts: Generated<number>
      sent_at: Date | null
      failure: string | null
    }
  }
}
