import type { PreparedText } from '../text/prepare-text.ts'
import { gapBefore, textAt, type Word } from '../text/split-words.ts'
import type { Identifier } from './identifier.ts'

const areas =
  'ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex ' +
  'fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ' +
  'ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf ' +
  'tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze'
const areaSet: ReadonlySet<string> = new Set(areas.split(' '))

/** No C, I, K, M, O or V in the last two letters: Royal Mail leaves them out. */
const postcode = /^([a-z]{1,2})\d[a-z\d]?(\d[abd-hjlnp-uw-z]{2})$/
const notInward = /^(?:1st|2nd|3rd|\dth|\dhr|\dyr|\dft|\dpt|\dlb|\dst|\dug)$/

/** The most pieces that a postcode is written in: letter by letter. */
const MAX_PIECES = 7
const gap = /^[\s.,-]{1,3}$/

/** Full UK postcodes, in one word, in two, in three (`DE 14 3FG`) or spelt letter by letter. */
export function findPostcodes({ words, text }: PreparedText): readonly Identifier[] {
  const found: Identifier[] = []
  for (let from = 0; from < words.length; from++) {
    const to = endOfPostcode(words, text, from)
    if (to === null) continue
    found.push({ what: 'postcode', from, to })
    from = to - 1
  }
  return found
}

function endOfPostcode(words: readonly Word[], text: string, from: number): number | null {
  let joined = ''
  for (let at = from; at < from + MAX_PIECES; at++) {
    if (at > from && !gap.test(gapBefore(text, words, at))) return null
    joined += textAt(words, at)
    if (joined.length > 7 || words[at] === undefined) return null
    if (isPostcode(joined) && isUsualSplit(words.slice(from, at + 1))) return at + 1
  }
  return null
}

/** In one, in two or three with the second half whole, or letter by letter. */
function isUsualSplit(pieces: readonly Word[]): boolean {
  const lengths = pieces.map(({ text }) => text.length)
  if (lengths.length > 3) return lengths.every((length) => length === 1)
  if (lengths.length === 3 && lengths[0] === 1 && lengths[1] === 1) return false
  return lengths.length === 1 || lengths.at(-1) === 3
}

function isPostcode(joined: string): boolean {
  const [, area, inward = ''] = postcode.exec(joined) ?? []
  return area !== undefined && areaSet.has(area) && !notInward.test(inward)
}
