import { givenNames } from './gazetteers/given-names.ts'

/** Short forms, and names of older people and of other countries that registers of births are thin on. */
const otherNames = `
  abena ade agnieszka alf andrzej balwinder basia baz bert bet bettie bev bhavna bola bozena cath cathy
  chidi chrissy dave daz deano deb debs des di dilys dinesh dot efua eirlys eluned emeka ern femi florin
  gav gayle gaz geoff gerry gheorghe gill gosia grazyna halina halyna jacek jackie jadwiga jase
  jaswinder javed jeff jen jez kasia kath kathy kaz ken kev kulwinder les lil lin liz lizzie lou lyn
  madge magda mags malc marge margie meena mel mick mo morag moz myfanwy nasreen nev ngozi nige nneka
  norm olu oluwaseun pam parveen pat peg pete phil phyl rajesh ramesh reg rob ron rukhsana sandy shabana
  shaz shazia shazza shell shirl stan stu sue sukhdeep sunita suresh surinder sylv tel temi tez tezza
  tomek trev trish tunde val vasile vic vince viv wally walt wojtek yewande zbigniew zosia
`
  .trim()
  .split(/\s+/)

/** First names, folded. */
export const firstNames: ReadonlySet<string> = new Set([...givenNames, ...otherNames])
