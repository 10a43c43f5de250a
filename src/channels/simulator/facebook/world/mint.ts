/** Gives ids that are never given twice. */
export interface Mint {
  readonly person: () => string
  readonly page: () => string
  readonly app: () => string
  readonly photo: () => string
  readonly post: (pageId: string) => string
  readonly comment: (postId: string) => string
  readonly message: () => string
  readonly token: () => string
  readonly order: () => number
}

/**
 * Real ids are past 2^53. These are odd besides, and above 2^53 a JavaScript number can't hold an
 * odd one: a client that lets an id become a number asks for an object that does not exist.
 * Pages, apps and tokens are the same in every run, so that a connection outlives the simulator;
 * what people write starts further on in a later run, so that no id means two things.
 */
export function createMint(startMs: number): Mint {
  const ahead = BigInt(startMs) * STEP
  const person = createSeries(24_681_357_902_468_135n + ahead)
  const page = createSeries(100_200_300_400_500_611n)
  const app = createSeries(1_001_222_333_444_555n)
  const photo = createSeries(900_700_111_222_333_411n + ahead)
  const post = createSeries(122_155_500_011_122_233n + ahead)
  const comment = createSeries(777_000_111_222_333_445n + ahead)
  const message = createSeries(7_392_015_648_120_394_001n + ahead)
  const token = createSeries(410_020_030_040_050_061n)
  let order = 0
  return {
    person,
    page,
    app,
    photo,
    post: (pageId) => `${pageId}_${post()}`,
    comment: (postId) => `${postId.slice(postId.indexOf('_') + 1)}_${comment()}`,
    message: () => `m_${Buffer.from(message()).toString('base64url')}`,
    token,
    order: () => order++,
  }
}

const STEP = 14n

function createSeries(first: bigint): () => string {
  let next = first
  return () => {
    const id = next.toString()
    next += STEP
    return id
  }
}
