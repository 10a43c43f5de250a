/** Runs tasks, no more than so many at once, the rest in the order they came. */
export interface Lanes {
  readonly run: (task: () => Promise<void>) => Promise<void>
}

export function createLanes(most: () => number): Lanes {
  const waiting: (() => void)[] = []
  let head = 0
  let running = 0

  function startNext(): void {
    const next = waiting[head++]
    if (next) {
      next()
      return
    }
    // Emptied only when all have run: taking from the front of a long array is slow.
    waiting.length = 0
    head = 0
    running--
  }

  return {
    async run(task) {
      if (running < most()) running++
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        await task()
      } finally {
        startNext()
      }
    },
  }
}
