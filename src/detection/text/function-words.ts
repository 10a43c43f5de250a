/** The words that nearly every text holds. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about after again all am an and any are as at be been before but by can cant could did do does done dont down ' +
    'for from get go going got had has have he her here him his how i id if ill im in into is it its ive just like ' +
    'me more my no not now of off on one or our out over own say says she so some still take that the their them ' +
    'then there they theyre this time to told too two up us very was we well went were what when where which who ' +
    'why will with would you your youre day days doctor doctors week weeks nobody surgery appointment said see ' +
    'never back ring phone think know need want come make because only other even always ever really'
  ).split(' '),
)
