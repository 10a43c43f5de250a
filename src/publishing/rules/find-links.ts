/** An address in a post. */
export interface FoundLink {
  readonly url: string
  readonly start: number
}

/** Every web address in a text, without the full stop or bracket that follows it. */
export function findLinks(text: string): readonly FoundLink[] {
  return [...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>"']+/giu)].map((match) => ({
    url: match[0].replace(/[.,;:!?)\]]+$/, ''),
    start: match.index,
  }))
}
