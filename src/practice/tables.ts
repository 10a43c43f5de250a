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
      second_person: Generated<string[]>
      created_at: Date
      second_factor: Generated<string>
      ods_code: string | null
      guidance_confirmed_at: Date | null
      hiding_confirmed_at: Date | null
    }
    site: Keyed & { position: number; name: string; town: string; ods_code: string | null }
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
      published_by: string | null
      note: Generated<string>
    }
    person: Keyed & {
      person_id: string
      email: string
      name: string
      role: string
      password_hash: string | null
      created_at: Date
      sites: Generated<string[]>
      second_factor_due_at: Date | null
      oidc_subject: string | null
      left_at: Date | null
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
      session_id: string
      stage: string
      browser: string
      challenge: string | null
    }
    totp: Keyed & {
      person_id: string
      secret: Buffer
      confirmed_at: Date | null
      last_step: number
    }
    passkey: Keyed & {
      passkey_id: string
      person_id: string
      credential_id: string
      public_key: Buffer
      counter: number
      transports: string[]
      name: string
      created_at: Date
      last_used_at: Date | null
    }
    recovery_code: Keyed & {
      person_id: string
      code_hash: Buffer
      used_at: Date | null
    }
    invitation: Keyed & {
      token_hash: Buffer
      person_id: string
      created_by: string
      created_at: Date
      expires_at: Date
      used_at: Date | null
    }
    public_details: Keyed & {
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
