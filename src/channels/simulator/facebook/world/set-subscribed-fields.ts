import type { Page, World } from './world.ts'

/** Sets what an app hears of a page; no fields ends it. */
export function setSubscribedFields(
  world: World,
  page: Page,
  appId: string,
  fields: readonly string[] | undefined,
): void {
  const subscribedApps = new Map(page.subscribedApps)
  if (fields) subscribedApps.set(appId, fields)
  else subscribedApps.delete(appId)
  world.pages.set(page.id, { ...page, subscribedApps })
}
