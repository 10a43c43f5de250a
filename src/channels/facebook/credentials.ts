import { z } from 'zod'

/** What a connected page needs. Kept sealed; never logged. */
export const FacebookCredentials = z.strictObject({
  pageToken: z.string().min(1),
  /** Empty while Facebook has not said which app the token is of. */
  appId: z.string(),
  appSecret: z.string().min(1),
  verifyToken: z.string().min(1),
})
export type FacebookCredentials = z.infer<typeof FacebookCredentials>
