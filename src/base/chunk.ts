/** Cuts a list into runs of at most `size`, in order. */
export function chunk<Item>(list: readonly Item[], size: number): readonly (readonly Item[])[] {
  const runs: (readonly Item[])[] = []
  for (let at = 0; at < list.length; at += size) runs.push(list.slice(at, at + size))
  return runs
}
