import type { CasesView } from './build-cases.ts'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { TimelineEvent } from '../../../platform/web/components/timeline.tsx'
import type { UndoOffer } from '../../../platform/web/components/undo-banner.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** One finding on the current version. */
export interface FindingView {
  readonly id: string
  /** What the kind is called. */
  readonly label: string
  /** The clauses that it rests on, in words: "Clause 2: other patients’ privacy". */
  readonly clauses: readonly string[]
  /** The words that show it, with their UTF-16 place in the text; null where it rests on a picture or the whole. */
  readonly quote: { readonly text: string; readonly start: number; readonly end: number } | null
  readonly reason: string
  readonly source:
    | { readonly kind: 'detector'; readonly label: string; readonly score: number } // 0 to 1
    | { readonly kind: 'person'; readonly name: string }
  /** Who struck it and why; absent while it counts. */
  readonly struck?: { readonly by: string; readonly at: Date; readonly reason: string } | undefined
  /** Where to say that it is wrong, or to take that back. */
  readonly disagreeAction: string
  /** Who says that it is wrong. */
  readonly doubtedBy: readonly string[]
  /** Where to strike it, with the fields `reason` and `expectedVersion`. */
  readonly strikeAction: string
  /** What was entered for striking it, and what is wrong with that, at `strike-<id>`. */
  readonly strike?:
    { readonly reason: string; readonly problems: readonly FieldProblem[] } | undefined
}

/** Adding a finding by hand, with the fields `kind`, `quote`, `reason` and `expectedVersion`. */
export interface AddFindingView {
  readonly action: string
  readonly kinds: readonly Choice[]
  readonly values: { readonly kind: string; readonly quote: string; readonly reason: string }
  /** At `finding-kind`, `finding-quote` and `finding-reason`. */
  readonly problems: readonly FieldProblem[]
}

export interface ContextView {
  readonly post?: { readonly text: string; readonly at: Date } | undefined
  /** The conversation around it, oldest first; `isThis` marks this contribution. */
  readonly thread: readonly {
    readonly author: string
    readonly at: Date
    readonly text: string
    readonly isThis: boolean
  }[]
}

export type MediaView =
  | {
      readonly kind: 'picture'
      readonly label: string
      readonly href: string
      /** Where to mark it as indecent, which destroys it and leaves a record. */
      readonly indecentAction: string
    }
  | { readonly kind: 'file'; readonly label: string; readonly href: string }
  | { readonly kind: 'purged'; readonly label: string; readonly by: string; readonly at: Date }
  | { readonly kind: 'not-kept'; readonly label: string; readonly why: string }

export interface RecommendationView {
  /** For example "Hide it" or "Leave it up". */
  readonly visibility: string
  /** For example "Priority queue". */
  readonly queue: string
  readonly steps: readonly { readonly label: string; readonly detail: string }[]
  /** What the network cannot do and what is best instead. */
  readonly cannot?: string | undefined
  readonly guidanceVersion: string
}

interface DecisionChoice extends Choice {
  readonly hint?: string | undefined
}

/** The one form that decides, with the fields `decision`, `clause`, `reasonCode`, `reason`, `message` and `expectedVersion`. */
export interface DecisionView {
  readonly action: string
  /** Only what is allowed now. */
  readonly choices: readonly DecisionChoice[]
  /** What is not allowed now and why. */
  readonly blocked: readonly { readonly label: string; readonly why: string }[]
  readonly clauses: readonly Choice[]
  readonly reasonCodes: readonly Choice[]
  /** What was entered, kept when something was wrong or somebody else was first. */
  readonly values: {
    readonly decision: string
    readonly clause: string
    readonly reasonCode: string
    readonly reason: string
    /** What the author is told privately when asked to delete it. */
    readonly message: string
  }
  /** Something was chosen already: the button that saves is where one stands. */
  readonly isReady?: boolean | undefined
  /** At `decision`, `clause`, `reasonCode`, `reason` and `message`. */
  readonly problems: readonly FieldProblem[]
}

/** One decision on one press. */
export interface QuickChoice {
  readonly action: string
  readonly key: string
  readonly label: string
  /** What will happen, and to whom. */
  readonly effect: string
  readonly isRecommended: boolean
  /** The filled-in form, for what is grave. */
  readonly href?: string
  /** What the press sends, for the rest. */
  readonly fields?: Readonly<Record<string, string>>
}

export interface QuickView {
  readonly action: string
  readonly choices: readonly QuickChoice[]
}

/** What waits for a second person. */
export interface ProposalView {
  readonly by: string
  readonly at: Date
  readonly what: string
  readonly why: string
  readonly isOwn: boolean
  /** Absent for who asked for it. */
  readonly confirmLabel?: string | undefined
  readonly confirmAction: string
  readonly declineAction: string
}

interface NotesView {
  /** Where one is added, with the field `text`; absent for who only reads. */
  readonly action?: string | undefined
  readonly written: readonly { readonly by: string; readonly at: Date; readonly text: string }[]
}

interface AuthorHistoryView {
  readonly count: string
  readonly allHref: string
  readonly some: readonly {
    readonly href: string
    readonly title: string
    readonly at: Date
    readonly outcome?: string | undefined
  }[]
}

/** Somebody else has it open to decide it. */
export interface ClaimView {
  readonly by: string
  readonly until: Date
  readonly takeOverAction: string
}

/** Whose work it is, with the field `to`. */
export interface AssignView {
  readonly action: string
  readonly people: readonly Choice[]
  readonly value: string
}

/** Something changed while this person was reading: what, and who did it where a person did. */
export interface ConflictView {
  readonly by?: string | undefined
  readonly at: Date
  readonly what: string
  readonly reason?: string | undefined
}

/** A question to be answered before anything is removed or reported, with the fields `answer` and `note`. */
export interface QuestionView {
  readonly id: string
  readonly question: string
  readonly hint: string
  readonly action: string
  /** Absent while nobody answered. */
  readonly answered?:
    | { readonly words: string; readonly by: string; readonly at: Date; readonly note: string }
    | undefined
  /** Why this person cannot answer it; they can where this is absent. */
  readonly cannot?: string | undefined
  readonly values: { readonly answer: string; readonly note: string }
  /** At the question's id. */
  readonly problems: readonly FieldProblem[]
}

/** Who is dealing with a person at risk. */
export interface TakeView {
  readonly action: string
  readonly taken?: { readonly by: string; readonly at: Date } | undefined
}

/** A report to be made by hand on the network's own page. */
export interface ReportView {
  readonly id: string
  readonly network: string
  readonly href?: string | undefined
  /** What to paste into the network's form. */
  readonly text: string
  /** With the field `note`. */
  readonly doneAction: string
  readonly giveUpAction: string
}

/** One thing done on the network, with what became of it, oldest first. */
interface StepView {
  readonly label: string
  readonly status: Status
  readonly events: readonly TimelineEvent[]
}

export interface ContributionView {
  /** Absent where cases are not asked for. */
  readonly cases?: CasesView | undefined
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly id: string
  /** The queue's filters while one works through it; a decision then leads to the next. */
  readonly work?: string | undefined
  readonly claim?: ClaimView | undefined
  readonly assign?: AssignView | undefined
  readonly proposal?: ProposalView | undefined
  readonly notes: NotesView
  /** Absent where the network does not say who wrote it. */
  readonly authorHistory?: AuthorHistoryView | undefined
  /** Absent for who may not decide, and while somebody else has it open. */
  readonly quick?: QuickView | undefined
  /** What was decided just before on another contribution. */
  readonly saved?: { readonly title: string; readonly href: string } | undefined
  readonly backHref: string
  readonly author?: string | undefined
  /** For example "Comment on Facebook". */
  readonly place: string
  readonly postedAt: Date
  readonly capturedAt: Date
  readonly dueAt?: Date | undefined
  /** Where it stands on the network, for staff who may look there. */
  readonly networkHref?: string | undefined
  /** Urgency, visibility and whatever else is true of it now. */
  readonly statuses: readonly Status[]
  readonly text: string
  /** Why the text is no longer on the network, for example "Deleted by the author on 6 August 2026". */
  readonly tombstone?: string | undefined
  /** Counts up with every change; each form sends it back as `expectedVersion`. */
  readonly version: number
  readonly findings: readonly FindingView[]
  /** Labels of detectors that could not read it. */
  readonly failedDetectors: readonly string[]
  readonly addFinding?: AddFindingView | undefined
  readonly context: ContextView
  /** Every text it has had, oldest first; one when it was never edited. */
  readonly versions: readonly { readonly at: Date; readonly text: string }[]
  readonly media: readonly MediaView[]
  readonly recommendation: RecommendationView
  /** Absent when the person may look but not decide. */
  readonly decision?: DecisionView | undefined
  readonly conflict?: ConflictView | undefined
  /** Present where somebody may be at risk. */
  readonly take?: TakeView | undefined
  readonly questions: readonly QuestionView[]
  readonly reports: readonly ReportView[]
  readonly undo?: UndoOffer | undefined
  readonly steps: readonly StepView[]
  /** Newest first. */
  readonly history: readonly TimelineEvent[]
}
