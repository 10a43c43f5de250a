import { randomBytes } from 'node:crypto'
import type { Google } from './google.ts'
import type { Review } from './world.ts'

interface Reviewing {
  readonly reviewer: string
  readonly stars: number
  readonly comment?: string | undefined
  /** Absent: now. */
  readonly createMs?: number | undefined
}

/** What people do on Google itself. */
export interface GoogleActs {
  readonly review: (location: string, reviewing: Reviewing) => Review
  readonly edit: (name: string, change: Partial<Pick<Review, 'comment' | 'stars'>>) => void
  /** The reviewer, or Google, takes it away. Nobody is told. */
  readonly remove: (name: string) => void
}

export function createGoogleActs(google: Google): GoogleActs {
  const { world, clock } = google
  return {
    review(location, { reviewer, stars, comment, createMs = clock.now() }) {
      if (!world.locations.has(location)) throw new Error(`There is no location ${location}.`)
      const name = `${location}/reviews/AbFvOq${randomBytes(18).toString('base64url')}`
      const review = { name, location, reviewer, stars, comment, createMs, updateMs: createMs }
      world.reviews.set(name, review)
      google.push('NEW_REVIEW', review)
      return review
    },
    edit(name, change) {
      const review = { ...find(google, name), ...change, updateMs: clock.now() }
      world.reviews.set(name, review)
      google.push('UPDATED_REVIEW', review)
    },
    remove(name) {
      world.reviews.delete(find(google, name).name)
    },
  }
}

function find({ world }: Google, name: string): Review {
  const review = world.reviews.get(name)
  if (!review) throw new Error(`There is no review ${name}.`)
  return review
}
