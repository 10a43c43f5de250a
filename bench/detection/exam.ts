import { createReader } from '../../src/detection/create-reader.ts'
import type { Finding, PracticeDirectory } from '../../src/detection/reading.ts'
import type { ExamMark, ExamQuestion } from './read-exam.ts'

/** What was marked and found, marked and missed, and found where nothing is marked. */
export interface ExamResult {
  readonly marked: number
  readonly found: number
  /** Found as the right kind: the author’s own rather than another’s, staff rather than a patient. */
  readonly right: number
  readonly wrong: number
  readonly mistakes: readonly string[]
}

/** Lets the rules read every question and compares what they find with what is marked. */
export function sitExam(
  practice: PracticeDirectory,
  questions: readonly ExamQuestion[],
  isAsked: (finding: Finding) => boolean,
): ExamResult {
  const read = createReader(practice)
  const answers = questions.map((question) => ({
    ...question,
    findings: read(question.item).findings.filter(isAsked),
  }))
  const marks = answers.flatMap(({ item, marks, findings }) =>
    marks.map((mark) => ({ mark, item, hits: findings.filter((hit) => isShared(mark, hit)) })),
  )
  const missed = marks.filter(({ hits }) => hits.length === 0)
  const mistaken = marks.filter(
    ({ mark, hits }) => hits.length > 0 && !hits.some(({ kind }) => kind === mark.kind),
  )
  const wrong = answers.flatMap(({ item, marks, findings }) =>
    findings
      .filter((finding) => !marks.some((mark) => isShared(mark, finding)))
      .map((finding) => ({ item, finding })),
  )
  return {
    marked: marks.length,
    found: marks.length - missed.length,
    right: marks.length - missed.length - mistaken.length,
    wrong: wrong.length,
    mistakes: [
      ...missed.map(({ mark, item }) => `missed ${mark.kind}  ${item.text}`),
      ...mistaken.map(({ mark, item }) => `not found as ${mark.kind}  ${item.text}`),
      ...wrong.map(
        ({ finding, item }) => `wrong ${finding.kind} “${finding.quote ?? ''}”  ${item.text}`,
      ),
    ],
  }
}

function isShared(mark: ExamMark, { start, end }: Finding): boolean {
  return start !== null && end !== null && mark.start < end && start < mark.end
}
