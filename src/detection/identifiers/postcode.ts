import type { Word } from '../text/split-words.ts'
import type { Identifier } from './identifier.ts'

const areas =
  'ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex ' +
  'fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ' +
  'ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf ' +
  'tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze'
const areaSet: ReadonlySet<string> = new Set(areas.split(' '))

const outward = /^([a-z]{1,2})\d[a-z\d]?$/
/** No C, I, K, M, O or V: Royal Mail leaves them out of the second half. */
const inward = /^\d[abd-hjlnp-uw-z]{2}$/
const notInward = /^(?:1st|2nd|3rd|\dth|\dhr|\dyr|\dft|\dpt|\dlb|\dst)$/
const whole = /^([a-z]{1,2}\d[a-z\d]?)(\d[a-z]{2})$/

/** Full UK postcodes, in one word or in two. */
export function findPostcodes(words: readonly Word[]): readonly Identifier[] {
  return words.flatMap((word, index) => {
    const joined = whole.exec(word.text)
    if (joined !== null) return isPostcode(joined[1], joined[2]) ? [at(index, index + 1)] : []
    return isPostcode(word.text, words[index + 1]?.text) ? [at(index, index + 2)] : []
  })
}

function at(from: number, to: number): Identifier {
  return { what: 'postcode', from, to }
}

function isPostcode(first = '', second = ''): boolean {
  const area = outward.exec(first)?.[1]
  if (area === undefined || !areaSet.has(area)) return false
  return inward.test(second) && !notInward.test(second)
}
