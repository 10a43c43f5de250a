/** Whether one letter added, dropped, changed or two neighbours swapped turns one word into the other. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a.charAt(start) === b.charAt(start)) start++
  const restA = a.slice(start)
  const restB = b.slice(start)
  if (a.length === b.length) return restA.slice(1) === restB.slice(1) || isSwap(restA, restB)
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1)
}

function isSwap(a: string, b: string): boolean {
  return a === `${b.charAt(1)}${b.charAt(0)}${b.slice(2)}`
}
