import type { FindingKind } from '../../../guidance/finding-kinds.ts'
import { may } from '../../../practice/rules/permissions.ts'
import type { Role } from '../../../practice/rules/roles.ts'
import { permissionToAnswer } from '../../answer-question.ts'
import type { Question } from '../../rules/action.ts'
import type { ContributionRecord } from '../../store/contribution-page.ts'
import type { Entered, Surroundings } from './surroundings.ts'
import type { QuestionView } from './view-model.ts'

interface QuestionWords {
  readonly id: Question
  readonly question: string
  readonly hint: string
  /** Asked when all of these were found. */
  readonly kinds: readonly FindingKind[]
}

const QUESTIONS: readonly QuestionWords[] = [
  {
    id: 'harm-alleged',
    question: 'Is harm to a patient alleged?',
    hint: 'Yes makes it urgent. Nothing is removed or reported before this is answered.',
    kinds: ['complaint', 'defamation'],
  },
  {
    id: 'clinician-check',
    question: 'Is the health claim false or dangerous?',
    hint: 'Nothing is removed or reported before this is answered.',
    kinds: ['misinformation'],
  },
]

/** The questions that this contribution raises, open or answered. */
export function buildQuestions(
  { row, situation, answers, names }: ContributionRecord,
  { role }: Surroundings,
  entered: Entered,
): readonly QuestionView[] {
  const raised = QUESTIONS.filter(({ kinds }) =>
    kinds.every((kind) => situation.kinds.includes(kind)),
  )
  return raised.map(({ id, question, hint }) => {
    const given = answers.find((answer) => answer.question === id)
    const kept = entered.question?.id === id ? entered.question : undefined
    return {
      id,
      question,
      hint,
      action: `/contributions/${row.contribution_id}/questions/${id}`,
      answered: given && {
        words: given.answer === 'yes' ? 'Yes' : 'No',
        by: names.get(given.answered_by) ?? 'Somebody',
        at: given.answered_at,
        note: given.note,
      },
      cannot: findHindrance(id, role),
      values: kept?.values ?? { answer: '', note: '' },
      problems: kept?.problems ?? [],
    }
  })
}

function findHindrance(question: Question, role: Role): string | undefined {
  if (may(role, permissionToAnswer[question])) return undefined
  return question === 'clinician-check'
    ? 'Only a clinician answers this. Ask one to open this page.'
    : 'Your role reads this and answers nothing.'
}
