import type { PracticeId } from '../../../base/practice-id.ts'
import type { PublicDetails } from '../../public-store.ts'

export interface PublicSite {
  readonly name: string
  readonly town: string
  /** The site in an address. */
  readonly slug: string
}

/** The practice as its public pages show it. */
export interface PublicFrame {
  readonly practiceId: PracticeId
  readonly practiceName: string
  readonly sites: readonly PublicSite[]
  readonly details: PublicDetails
  /** An address of this practice: it names the practice where the installation has several. */
  readonly hrefOf: (path: string) => string
}
