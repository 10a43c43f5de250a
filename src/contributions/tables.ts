import type { ColumnType, Generated } from 'kysely'
import type { ChannelKind, FindingKind } from '../guidance/finding-kinds.ts'
import type { Step as ProposedStep } from '../guidance/steps.ts'
import type { AlarmKind } from './rules/alarm.ts'
import type { Action, Question, ReasonCode, RecordedAction } from './rules/action.ts'
import type { NetworkState } from './rules/change.ts'
import type { QueueName } from './rules/queue.ts'
import type { StepKind, StepState } from './rules/step.ts'

interface Keyed {
  practice_id: string
}
interface OfContribution extends Keyed {
  contribution_id: string
}

export interface ConnectionTable extends Keyed {
  connection_id: string
  network: string
  account_id: string
  account_name: string
  credentials: Buffer
  state: Generated<'working' | 'needs-reconnecting' | 'blocked'>
  state_reason: string | null
  parked_until: Date | null
  last_event_at: Date | null
  created_at: Date
  next_recent_look_at: Generated<Date>
  next_full_look_at: Generated<Date>
  next_probe_at: Generated<Date>
  looked_at: Date | null
  full_looked_at: Date | null
  probed_at: Date | null
  token_expires_at: Date | null
  data_access_expires_at: Date | null
}

interface DeliveryTable extends Keyed {
  delivery_id: string
  network: string
  sha256: Buffer
  body: Buffer
  received_at: Date
  times_received: Generated<number>
  read_at: Date | null
  unknown_accounts: Generated<string[]>
  unreadable_changes: Generated<number>
  put_aside_at: Date | null
  put_aside_by: string | null
}

interface PagePostTable extends Keyed {
  network: string
  external_id: string
  text: string | null
  posted_at: Date | null
}

export interface ContributionTable extends OfContribution {
  connection_id: string
  network: string
  channel: ChannelKind
  external_id: string
  post_id: string | null
  parent_id: string | null
  author_id: string | null
  author_name: string | null
  permalink: string | null
  posted_at: Date | null
  captured_at: Date
  network_state: Generated<NetworkState>
  network_state_at: Date
  can_hide: boolean | null
  can_remove: boolean | null
  can_reply_privately: boolean | null
  reread_at: Date | null
  reread_wanted: Generated<boolean>
  unavailable_checks: Generated<number>
  current_version: number
  judged_version: number | null
  revision: Generated<number>
  rating: number | null
  recommends: boolean | null
  is_history: Generated<boolean>
  absent_since: Date | null
}

interface ContributionVersionTable extends OfContribution {
  version: number
  text: string
  text_sha256: Buffer
  source: 'webhook' | 'read' | 'list' | 'capture'
  delivery_id: string | null
  captured_at: Date
}

interface MediaTable extends OfContribution {
  media_id: string
  url: string
  state: Generated<'wanted' | 'kept' | 'failed' | 'purged'>
  failure: string | null
  sha256: Buffer | null
  content_type: string | null
  bytes: Buffer | null
  found_at: Date
  kept_at: Date | null
}

interface JudgementTable extends OfContribution {
  judgement_id: string
  version: number
  guidance_version: number
  context_known: boolean
  signature: string
  visibility: 'hide' | 'keep'
  queue: QueueName | 'none'
  steps: ProposedStep[]
  failed: string[]
  judged_at: Date
}

export interface FindingTable extends OfContribution {
  finding_id: string
  version: number
  judgement_id: string | null
  kind: FindingKind
  clause: string[]
  quote: string | null
  start_at: number | null
  end_at: number | null
  score: number
  detector: string
  reason: string
  found_at: Date
  added_by: string | null
  struck_by: string | null
  struck_at: Date | null
  struck_reason: string | null
}

interface QueueEntryTable extends OfContribution {
  queue: QueueName
  rank: number
  due_at: Date
  opened_at: Date
  closed_at: Date | null
  taken_by: string | null
  taken_at: Date | null
  escalated_to: string | null
  kinds: Generated<string[]>
  likeness: string | null
  assigned_to: string | null
  claimed_by: string | null
  claimed_until: Date | null
}

interface SavedViewTable extends Keyed {
  view_id: string
  name: string
  filters: string
  person_id: string | null
  created_at: Date
}

interface GuidanceDraftTable extends Keyed {
  content: ColumnType<unknown, string, string>
  base_version: number
  changed_by: string
  changed_at: Date
  shadow_since: Date | null
}

interface ProposalTable extends OfContribution {
  proposal_id: string
  action: Action
  clause: string | null
  reason_code: ReasonCode
  reason: string
  message: string | null
  proposed_by: string
  proposed_at: Date
  outcome: 'confirmed' | 'declined' | 'withdrawn' | null
  settled_by: string | null
  settled_at: Date | null
}

interface NoteTable extends OfContribution {
  note_id: string
  text: string
  written_by: string
  written_at: Date
}

interface FindingVerdictTable extends OfContribution {
  finding_id: string
  given_by: string
  given_at: Date
}

interface ExposureTable extends OfContribution {
  person_id: string
  seen_at: Date
}

interface TallyTable extends Keyed {
  day: string
  name: string
  count: number
}

interface SearchDocumentTable extends Keyed {
  area: string
  subject_id: string
  at: Date
  words: string
}

export interface DecisionTable extends OfContribution {
  decision_id: string
  action: RecordedAction
  clause: string | null
  reason_code: string
  reason: string
  decided_by: string | null
  decided_at: Date
  version: number
  guidance_version: number
  undo_until: Date | null
  undone_at: Date | null
  undone_by: string | null
  batch_id: string | null
  confirmed_by: string | null
}

export interface StepTable extends OfContribution {
  step_id: string
  decision_id: string
  kind: ColumnType<StepKind, StepKind, never>
  message: string | null
  state: Generated<StepState>
  not_before: Date
  attempts: Generated<number>
  fence: string | null
  trouble: string | null
  trouble_code: string | null
  next_best: string | null
  note: string | null
  requested_at: Date
  sent_at: Date | null
  settled_at: Date | null
  settled_by: string | null
}

interface AnswerTable extends OfContribution {
  question: Question
  answer: 'yes' | 'no'
  note: string
  answered_by: string
  answered_at: Date
}

export interface PublicReplyTable extends OfContribution {
  text: string
  state: 'published' | 'pending' | 'rejected' | 'withdrawn'
  violation: string | null
  written_at: Date | null
  seen_at: Date
}

export interface ConnectionAlarmTable extends Keyed {
  connection_id: string
  alarm_id: string
  kind: AlarmKind
  message: string
  raised_at: Date
  seen_at: Date
  cleared_at: Date | null
  told_at: Date | null
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    connection: ConnectionTable
    delivery: DeliveryTable
    page_post: PagePostTable
    contribution: ContributionTable
    contribution_version: ContributionVersionTable
    media: MediaTable
    judgement: JudgementTable
    finding: FindingTable
    queue_entry: QueueEntryTable
    decision: DecisionTable
    step: StepTable
    answer: AnswerTable
    public_reply: PublicReplyTable
    connection_alarm: ConnectionAlarmTable
    saved_view: SavedViewTable
    guidance_draft: GuidanceDraftTable
    proposal: ProposalTable
    note: NoteTable
    finding_verdict: FindingVerdictTable
    exposure: ExposureTable
    tally: TallyTable
    search_document: SearchDocumentTable
  }
}
