import { v7 as newId } from 'uuid'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

export interface CaseTask {
  readonly taskId: string
  readonly title: string
  readonly href: string | null
  readonly dueAt: Date | null
  readonly doneAt: Date | null
  readonly note: string | null
}

export interface NewTask {
  readonly title: string
  readonly href: string | undefined
  readonly dueAt: Date | undefined
}

export async function insertTasks(
  tx: PracticeTransaction,
  caseId: string,
  tasks: readonly NewTask[],
  at: Date,
): Promise<void> {
  if (tasks.length === 0) return
  await tx.db
    .insertInto('case_task')
    .values(
      tasks.map(({ title, href, dueAt }) => ({
        practice_id: tx.practiceId,
        case_id: caseId,
        task_id: newId(),
        title,
        href: href ?? null,
        due_at: dueAt ?? null,
        made_at: at,
      })),
    )
    .execute()
}

export async function findTasks(
  tx: PracticeTransaction,
  caseId: string,
): Promise<readonly CaseTask[]> {
  return tx.db
    .selectFrom('case_task')
    .select([
      ...(['task_id as taskId', 'title', 'href', 'due_at as dueAt'] as const),
      ...(['done_at as doneAt', 'note'] as const),
    ])
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .orderBy('made_at')
    .orderBy('task_id')
    .execute()
}

/** @returns false when there is no such open task */
export async function settleTask(
  tx: PracticeTransaction,
  caseId: string,
  taskId: string,
  done: { readonly personId: string; readonly note: string; readonly at: Date },
): Promise<boolean> {
  const settled = await tx.db
    .updateTable('case_task')
    .set({ done_at: done.at, done_by: done.personId, note: done.note })
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .where('task_id', '=', taskId)
    .where('done_at', 'is', null)
    .returning('task_id')
    .executeTakeFirst()
  return settled !== undefined
}
