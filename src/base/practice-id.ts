import type { Brand } from './brand.ts'

/** The tenant: one practice, which may have several sites. A UUID. */
export type PracticeId = Brand<string, 'PracticeId'>
