import { deserialize, serialize } from 'node:v8'

/** What a business answered under a review. */
export interface Reply {
  readonly comment: string
  readonly updateMs: number
  readonly state: 'PENDING' | 'APPROVED' | 'REJECTED'
  readonly policyViolation?: string | undefined
}

export interface Review {
  /** `accounts/1/locations/2/reviews/AbC`. */
  readonly name: string
  readonly location: string
  readonly reviewer: string
  /** 1 to 5. */
  readonly stars: number
  /** Absent: stars alone. */
  readonly comment?: string | undefined
  readonly createMs: number
  readonly updateMs: number
  readonly reply?: Reply | undefined
}

export interface Location {
  /** `accounts/1/locations/2`. */
  readonly name: string
  readonly title: string
}

export interface Client {
  readonly clientId: string
  readonly clientSecret: string
  readonly refreshToken: string
  /** Accounts that the person who gave the token sees to. */
  readonly accounts: ReadonlySet<string>
  readonly isRevoked: boolean
}

/** Where an account's news are pushed to, as a Pub/Sub subscription would. */
export interface Subscription {
  readonly endpoint: string
  readonly serviceAccount: string
  /** What the token says it is for; absent: the endpoint. */
  readonly audience?: string | undefined
}

/** Everything Google knows. Records are replaced, never changed. */
export interface GoogleWorld {
  readonly locations: Map<string, Location>
  readonly reviews: Map<string, Review>
  readonly clients: Map<string, Client>
  /** By account. */
  readonly subscriptions: Map<string, Subscription>
}

export function createGoogleWorld(): GoogleWorld {
  return {
    locations: new Map(),
    reviews: new Map(),
    clients: new Map(),
    subscriptions: new Map(),
  }
}

/** A location's reviews, the last changed first. */
export function reviewsOf(world: GoogleWorld, location: string): readonly Review[] {
  return [...world.reviews.values()]
    .filter((review) => review.location === location)
    .sort((one, other) => other.updateMs - one.updateMs || one.name.localeCompare(other.name))
}

export function saveGoogleWorld(world: GoogleWorld): Buffer {
  return serialize(world)
}

export function loadGoogleWorld(saved: Buffer): GoogleWorld {
  return deserialize(saved) as GoogleWorld
}
