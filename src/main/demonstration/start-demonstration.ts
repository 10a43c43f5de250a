import type { Config } from '../config.ts'
import type { Store } from '../open-store.ts'
import type { House } from '../wire.ts'

export interface Demonstration {
  readonly config: Config
  readonly play: (house: House) => Promise<void>
  readonly stop: () => Promise<void>
}

export function startDemonstration(
  _config: Config,
  _store: Store,
): Promise<Demonstration | undefined> {
  return Promise.resolve(undefined)
}
