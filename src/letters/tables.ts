import type { Generated } from 'kysely'
import type { MessageMeans, MessageState } from './rules/message.ts'

interface Keyed {
  practice_id: string
}

interface LetterTemplateTable extends Keyed {
  template: string
  version: number
  subject: string
  body: string
  saved_by: string
  saved_at: Date
}

interface LetterTable extends Keyed {
  letter_id: string
  about: string
  template: string
  template_version: number
  addressee: string
  reference: string
  subject: string
  body: string
  written_by: string | null
  written_at: Date
}

export type HandoverMeans = 'post' | 'hand' | 'phone'

interface LetterHandoverTable extends Keyed {
  letter_id: string
  means: HandoverMeans
  handed_by: string
  handed_at: Date
}

export interface MessageTable extends Keyed {
  message_id: string
  about: string
  means: MessageMeans
  address: string
  subject: string
  body: string
  letter_id: string | null
  urgent: boolean
  state: Generated<MessageState>
  posted_at: Date
  not_before: Date
  attempts: Generated<number>
  fence: string | null
  carrier: 'smtp' | 'notify' | null
  carrier_reference: string | null
  may_have_left: Generated<boolean>
  trouble: string | null
  sent_at: Date | null
  settled_at: Date | null
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    letter_template: LetterTemplateTable
    letter: LetterTable
    letter_handover: LetterHandoverTable
    message: MessageTable
  }
}
