import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { TemplateDefinition, TemplateWords } from '../rules/template.ts'
import '../tables.ts'

export interface TemplateEdition extends TemplateWords {
  /** 0 is the edition that Heed ships. */
  readonly version: number
  readonly savedAt: Date | undefined
}

/** The practice's newest words, or those that Heed ships. */
export async function findTemplate(
  tx: PracticeTransaction,
  definition: Pick<TemplateDefinition, 'key' | 'first'>,
): Promise<TemplateEdition> {
  const row = await tx.db
    .selectFrom('letter_template')
    .select(['version', 'subject', 'body', 'saved_at as savedAt'])
    .where('practice_id', '=', tx.practiceId)
    .where('template', '=', definition.key)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { ...definition.first, version: 0, savedAt: undefined }
}

/** Adds an edition. @returns its number; undefined when somebody else has saved one since `after` */
export async function insertTemplate(
  tx: PracticeTransaction,
  template: TemplateWords & {
    readonly key: string
    readonly after: number
    readonly savedBy: string
  },
  at: Date,
): Promise<number | undefined> {
  const version = template.after + 1
  const row = await tx.db
    .insertInto('letter_template')
    .values({
      practice_id: tx.practiceId,
      template: template.key,
      version,
      subject: template.subject,
      body: template.body,
      saved_by: template.savedBy,
      saved_at: at,
    })
    .onConflict((clash) => clash.columns(['practice_id', 'template', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst()
  return row?.version
}
