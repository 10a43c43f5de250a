import { z } from 'zod'

/** What a connected location needs. Kept sealed; never logged. */
export const GoogleCredentials = z.strictObject({
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  refreshToken: z.string().min(1),
  /** The service account that Pub/Sub pushes as. Absent: nothing that is pushed is believed. */
  pushAccount: z.string().optional(),
})
export type GoogleCredentials = z.infer<typeof GoogleCredentials>
