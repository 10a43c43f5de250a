import type { App, World } from '../world/world.ts'

/**
 * Standard access shows only the data of people with a role on the app.
 * @see https://developers.facebook.com/docs/graph-api/overview/access-levels
 */
export function isAuthorWithheld(world: World, app: App, authorId: string): boolean {
  return app.accessLevel === 'standard' && world.people.has(authorId) && !app.roleIds.has(authorId)
}
