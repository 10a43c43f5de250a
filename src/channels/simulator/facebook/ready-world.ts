import type { FacebookSimulator } from './facebook-simulator.ts'
import type { App, Page, Token } from './world/world.ts'

export interface ReadyWorld {
  readonly app: App
  readonly page: Page
  readonly pageToken: Token
  readonly userToken: Token
  readonly postIds: readonly string[]
}

export interface ReadyWorldOptions {
  readonly pageName?: string
  /** What the page has posted, oldest first. */
  readonly posts?: readonly string[]
}

const USUAL_POSTS = [
  'Our flu clinic is on Saturday from 9am to 1pm. Please call us to book.',
  'The surgery is closed on Monday for the bank holiday.',
]

/** A page with two posts, its manager, and an app with every permission: enough to connect to. */
export function createReadyWorld(
  { build, act }: Pick<FacebookSimulator, 'build' | 'act'>,
  { pageName = 'Willow Bank Surgery', posts = USUAL_POSTS }: ReadyWorldOptions = {},
): ReadyWorld {
  const manager = build.createPerson('Morgan Page-Manager')
  const page = build.createPage({ name: pageName, adminIds: [manager.id] })
  const app = build.createApp({ roleIds: [manager.id] })
  const pageToken = build.createToken({
    type: 'page',
    appId: app.id,
    ownerId: page.id,
    userId: manager.id,
  })
  const userToken = build.createToken({ type: 'user', appId: app.id, ownerId: manager.id })
  const postIds = posts.map((message) => act.post(page.id, { authorId: page.id, message }).id)
  return { app, page, pageToken, userToken, postIds }
}
