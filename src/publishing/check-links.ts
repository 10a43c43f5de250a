import { isPublicAddress } from '../platform/web/public-address.ts'
import { findLinks, type FoundLink } from './rules/find-links.ts'
import type { PostProblem } from './rules/post-problem.ts'

const DEADLINE_MS = 5000
const MOST_REDIRECTS = 3

/** Looks whether the links of a post lead somewhere; each is asked for once and not read. */
export async function checkLinks(
  text: string,
  fetchPage: typeof fetch,
): Promise<readonly PostProblem[]> {
  const found = await Promise.all(
    findLinks(text).map(async (link) => ({ link, trouble: await findTrouble(link, fetchPage) })),
  )
  return found.flatMap(({ link, trouble }) =>
    trouble === undefined ? [] : [{ ...trouble, quote: link.url, start: link.start }],
  )
}

type Trouble = Pick<PostProblem, 'severity' | 'reason'>

async function findTrouble(
  { url }: FoundLink,
  fetchPage: typeof fetch,
): Promise<Trouble | undefined> {
  if (!url.startsWith('https://')) {
    return { severity: 'advice', reason: 'Give the whole address, beginning with https://' }
  }
  return follow(url, fetchPage, 0)
}

/** Redirects are followed by hand, so that none leads into the practice's own network. */
async function follow(
  url: string,
  fetchPage: typeof fetch,
  hops: number,
): Promise<Trouble | undefined> {
  if (!URL.canParse(url) || !(await isPublicAddress(new URL(url)))) {
    return { severity: 'stop', reason: 'This link does not lead to a public website' }
  }
  const reply = await fetchPage(url, {
    method: 'HEAD',
    redirect: 'manual',
    signal: AbortSignal.timeout(DEADLINE_MS),
  }).catch(() => undefined)
  if (reply === undefined) {
    return { severity: 'ask', reason: 'This website did not answer. Open the link and look' }
  }
  const next = reply.headers.get('location')
  if (isRedirect(reply) && next !== null) {
    return hops >= MOST_REDIRECTS
      ? { severity: 'stop', reason: 'This link is passed on too often' }
      : follow(new URL(next, url).href, fetchPage, hops + 1)
  }
  return isBroken(reply)
    ? { severity: 'stop', reason: `This link does not work: the website answers ${reply.status}` }
    : undefined
}

const isRedirect = ({ status }: Response) => status >= 300 && status < 400

/** Some sites refuse a bare look, which says nothing about the page. */
const isBroken = ({ status }: Response) => status === 404 || status === 410 || status >= 500
