import { wordLists } from '../meaning/word-lists.ts'

/** Somebody close to the author: `mum`, `neighbour`. */
export const relationWords: ReadonlySet<string> = new Set([
  ...(wordLists['relation'] ?? []),
  ...(
    'law babcia dziadek mama tata maz zona syn corka siostra brat sasiad sasiadka sot sotia mamei bunica fiul fiica ' +
    'abbu ammi bhai baji chacha nani dadi nana taid nain fam gwr wife hubby bestie pal landlady lodger boss uncle aunt ' +
    'dada grandma nannan nanny granda grandson granddaughters grandsons old little big poor baby aul auld'
  ).split(' '),
])
