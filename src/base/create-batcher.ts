interface Waiting<Item> {
  readonly item: Item
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/**
 * Runs items together: what arrives while a run is under way goes into the next one. Each caller hears
 * of its own item, and only once it is done. When a run fails its items are run one by one, so that a
 * bad one takes no other with it.
 */
export function createBatcher<Item>(
  run: (items: readonly Item[]) => Promise<void>,
  most: number,
): (item: Item) => Promise<void> {
  const waiting: Waiting<Item>[] = []
  let isRunning = false

  async function drain(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) await settle(waiting.splice(0, most))
    isRunning = false
  }

  async function settle(batch: readonly Waiting<Item>[]): Promise<void> {
    try {
      await run(batch.map(({ item }) => item))
      for (const { resolve } of batch) resolve()
    } catch (error) {
      if (batch.length === 1) for (const { reject } of batch) reject(error)
      else for (const one of batch) await settle([one])
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isRunning) void drain()
    })
}
