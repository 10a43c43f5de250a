import type { GoogleSimulator } from './create-google-simulator.ts'
import type { Client } from './world.ts'

export interface ReadyGoogle {
  readonly account: string
  /** Their full names, in the order of the titles. */
  readonly locations: readonly string[]
  readonly client: Client
}

/** An account with a verified location for each title, and somebody who sees to it: enough to connect to. */
export function createReadyGoogle(
  { build }: Pick<GoogleSimulator, 'build'>,
  titles: readonly string[] = ['Willow Bank Surgery'],
): ReadyGoogle {
  const account = '104512900122334455667'
  const locations = titles.map((title, at) => build.location(account, String(7001 + at), title))
  return { account, locations, client: build.client([account]) }
}
