import type { FastifyInstance } from 'fastify'
import type { PageDeps } from '../contributions/pages/staff.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { findPublicDetails } from '../practice/public-store.ts'
import { findDirectory, findGuidance } from '../practice/store.ts'
import { addReviewPage } from '../reviews/pages/review/route.ts'
import { addReviewsPage } from '../reviews/pages/reviews/route.ts'
import type { ReviewPageDeps } from '../reviews/pages/review-page-deps.ts'
import type { OwnDetails } from '../reviews/rules/reply-rules.ts'
import type { House } from './wire.ts'

/** Adds the pages of reviews to the staff's. */
export function addReviewPages(scope: FastifyInstance, house: House, pages: PageDeps): void {
  const { publicUrl } = house.config
  const deps: ReviewPageDeps = {
    ...pages,
    openReader: async (tx) =>
      house.spine.readerFor(await findDirectory(tx), await findGuidance(tx)),
    findOwnDetails: (tx) => findOwnDetails(tx, publicUrl),
    findTemplateFields: async (tx) => {
      const { phone, email } = await findPublicDetails(tx)
      const contact = [phone, email].find((one) => one !== '') ?? 'the surgery'
      return { contact, complaintsUrl: new URL('/complaints', publicUrl).href }
    },
  }
  addReviewsPage(scope, deps)
  addReviewPage(scope, deps)
}

async function findOwnDetails(tx: PracticeTransaction, publicUrl: URL): Promise<OwnDetails> {
  const { name, sites } = await findDirectory(tx)
  const { phone, email, website } = await findPublicDetails(tx)
  return {
    names: [name, ...sites.flatMap((site) => [site.name, site.town])],
    phones: phone === '' ? [] : [phone],
    emails: email === '' ? [] : [email],
    sites: [publicUrl.href, website].filter((site) => URL.canParse(site)),
  }
}
