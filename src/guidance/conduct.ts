import { z } from 'zod'

/** The parts of the code of conduct that a finding can rest on. */
export const CLAUSE_IDS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  'reviews',
  'complaints',
  'safeguarding',
] as const

const clauseSchema = z
  .strictObject({ title: z.string().trim().min(1), text: z.string().trim().min(1) })
  .readonly()

/** Every part of the code, each with a title and the words that patients read. */
export const conductSchema = z.record(z.enum(CLAUSE_IDS), clauseSchema).readonly()
export type Conduct = z.infer<typeof conductSchema>
