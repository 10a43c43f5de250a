import type { GuidanceVersion } from '../../../guidance/guidance-version.ts'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import type { PracticeSettings } from '../../../practice/store.ts'
import type { Role } from '../../../practice/rules/roles.ts'
import type { Action, Refusal } from '../../rules/action.ts'
import type { AddFindingView, ContributionView, DecisionView, QuestionView } from './view-model.ts'

/** What the page is built from beside the contribution itself. */
export interface Surroundings {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly now: Date
  readonly role: Role
  readonly personId: string
  /** The queue's filters while this person works through it. */
  readonly work: string | undefined
  /** What the person asked to decide: the form begins with it. */
  readonly decide: Action | undefined
  /** What this person decided just before. */
  readonly news: Pick<ContributionView, 'undo' | 'saved'>
  readonly guidance: GuidanceVersion
  readonly settings: PracticeSettings
  /** Without a slash at its end. */
  readonly publicUrl: string
  /** Where it stands on its network. */
  readonly networkHref: string | undefined
}

/** What was entered in one of the page's forms, shown again when it was not saved. */
export interface Entered {
  readonly decision?: Pick<DecisionView, 'values' | 'problems'>
  /** What the rule did not allow. */
  readonly refused?: { readonly action: Action; readonly because: Refusal }
  readonly addFinding?: Pick<AddFindingView, 'values' | 'problems'>
  readonly strike?: {
    readonly findingId: string
    readonly reason: string
    readonly problems: readonly FieldProblem[]
  }
  readonly question?: Pick<QuestionView, 'id' | 'values' | 'problems'>
  /** Somebody else was first: what they did is shown. */
  readonly isConflict?: boolean
}
