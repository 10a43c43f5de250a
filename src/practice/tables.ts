import type { ColumnType, Generated } from 'kysely'

interface Keyed {
  practice_id: string
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    practice: Keyed & {
      name: string
      automatic_hide: Generated<string[]>
      undo_seconds: Generated<number>
      created_at: Date
    }
    site: Keyed & { position: number; name: string; town: string }
    staff_member: Keyed & {
      position: number
      name: string
      role: string
      site: string | null
      aliases: Generated<string[]>
    }
    guidance_version: Keyed & {
      version: number
      content: ColumnType<unknown, string, never>
      created_at: Date
    }
    person: Keyed & {
      person_id: string
      email: string
      name: string
      role: string
      password_hash: string
      created_at: Date
      sites: Generated<string[]>
    }
    practice_fact: Keyed & { fact: string; value: string; saved_at: Date }
    holiday_year: Keyed & {
      year: number
      days: ColumnType<unknown, string, string>
      saved_at: Date
    }
    session: Keyed & {
      token_hash: Buffer
      person_id: string
      created_at: Date
      last_seen_at: Date
    }
    public_details: Keyed & {
      ods_code: Generated<string>
      phone: Generated<string>
      email: Generated<string>
      website: Generated<string>
      changed_at: Date
    }
    guidance_translation: Keyed & {
      language: string
      content: ColumnType<unknown, string, string>
      changed_at: Date
    }
    guidance_reader_count: Keyed & { version: number; day: string; readers: number }
  }
}
