import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

/** What a person has set up to prove who they are, beside a password. */
export interface Factors {
  readonly hasTotp: boolean
  readonly passkeys: readonly PasskeySummary[]
  readonly recoveryCodesLeft: number
}

interface PasskeySummary {
  readonly passkeyId: string
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

export async function findFactors(tx: PracticeTransaction, personId: string): Promise<Factors> {
  const totp = await tx.db
    .selectFrom('totp')
    .select('person_id')
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  const passkeys = await tx.db
    .selectFrom('passkey')
    .select(['passkey_id as passkeyId', 'name'])
    .select(['created_at as createdAt', 'last_used_at as lastUsedAt'])
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  const codes = await tx.db
    .selectFrom('recovery_code')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return { hasTotp: totp !== undefined, passkeys, recoveryCodesLeft: codes?.count ?? 0 }
}

export function hasSecondFactor({ hasTotp, passkeys }: Factors): boolean {
  return hasTotp || passkeys.length > 0
}

/** Takes everything away that a lost device held. */
export async function deleteFactors(tx: PracticeTransaction, personId: string): Promise<void> {
  for (const table of ['totp', 'passkey', 'recovery_code'] as const) {
    await tx.db
      .deleteFrom(table)
      .where('practice_id', '=', tx.practiceId)
      .where('person_id', '=', personId)
      .execute()
  }
}
