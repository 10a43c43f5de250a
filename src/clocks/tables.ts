import type { Generated } from 'kysely'
import type { Permission } from '../practice/rules/permissions.ts'
import type { ClockType } from './rules/register.ts'

interface Keyed {
  practice_id: string
}

export interface ClockTable extends Keyed {
  clock_id: string
  about: string
  type: ClockType
  part: Generated<string>
  permission: Permission
  title: string
  href: string
  started_at: Date
  given_day: string | null
  due_at: Date | null
  soon_at: Date | null
  next_warning_at: Date | null
  trouble: string | null
  stopped_at: Date | null
  stopped_by: string | null
  stop_reason: string | null
}

interface ClockMoveTable extends Keyed {
  clock_id: string
  moved_at: Date
  from_due_at: Date | null
  to_due_at: Date | null
  reason: string
  moved_by: string | null
}

interface CalendarKeyTable extends Keyed {
  token_hash: Buffer
  person_id: string
  made_at: Date
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    clock: ClockTable
    clock_move: ClockMoveTable
    calendar_key: CalendarKeyTable
  }
}
