import { z } from 'zod'
import { GRAPH_ERROR_NAMES } from '../errors/graph-errors.ts'

const tasks = z.enum(['MODERATE', 'MESSAGING', 'CREATE_CONTENT', 'ANALYZE', 'MANAGE'])

export const appInput = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  secrets: z.array(z.string()).min(1).optional(),
  accessLevel: z.enum(['standard', 'advanced']).optional(),
  isLive: z.boolean().optional(),
  requiresProof: z.boolean().optional(),
  roleIds: z.array(z.string()).optional(),
})

export const pageInput = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  category: z.string().optional(),
  adminIds: z.array(z.string()).optional(),
})

export const personInput = z.strictObject({ name: z.string(), id: z.string().optional() })

export const tokenInput = z.strictObject({
  type: z.enum(['page', 'user']),
  appId: z.string(),
  ownerId: z.string(),
  userId: z.string().optional(),
  scopes: z.array(z.string()).optional(),
  tasks: z.array(tasks).optional(),
  expiresMs: z.number().optional(),
  dataAccessExpiresMs: z.number().optional(),
})

export const revokeInput = z.strictObject({ token: z.string(), subcode: z.number() })

export const secretInput = z.strictObject({ appId: z.string(), secret: z.string() })

/** A picture in base 64, or none for the sample. */
export const photoInput = z.strictObject({
  base64: z.base64().optional(),
  contentType: z.string().default('image/png'),
})

const writing = z.strictObject({
  authorId: z.string(),
  message: z.string(),
  photoId: z.string().optional(),
  createdMs: z.number().optional(),
})

const actInput = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('comment'), parentId: z.string(), writing }),
  z.strictObject({
    act: z.literal('post'),
    pageId: z.string(),
    isRecommendation: z.boolean().optional(),
    writing,
  }),
  z.strictObject({ act: z.literal('edit'), id: z.string(), message: z.string() }),
  z.strictObject({ act: z.literal('remove'), id: z.string(), authorId: z.string().optional() }),
  z.strictObject({ act: z.literal('hide'), id: z.string() }),
  z.strictObject({ act: z.literal('unhide'), id: z.string() }),
  z.strictObject({ act: z.literal('like'), id: z.string(), authorId: z.string() }),
])

export type ActInput = z.infer<typeof actInput>

/** Many acts in one call: a bench fills a page in seconds. */
export const actsInput = z.strictObject({ acts: z.array(actInput) })

const graphError = z.strictObject({
  status: z.number(),
  type: z.string(),
  code: z.number(),
  subcode: z.number().exactOptional(),
  message: z.string(),
  isTransient: z.boolean().exactOptional(),
})

export const faultInput = z.strictObject({
  route: z.string().optional(),
  objectId: z.string().optional(),
  probability: z.number().min(0).max(1).optional(),
  times: z.number().int().min(1).optional(),
  commits: z.boolean().optional(),
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('error'),
      error: z.union([z.enum(GRAPH_ERROR_NAMES), graphError]),
    }),
    z.strictObject({ kind: z.literal('slow'), delayMs: z.number().min(0) }),
    z.strictObject({ kind: z.enum(['reset', 'hang', 'html', 'empty', 'truncated']) }),
  ]),
})

export const parkInput = z.strictObject({ ownerId: z.string(), minutes: z.number().min(0) })

export const resetInput = z.strictObject({ emptiesWorld: z.boolean().default(false) })
