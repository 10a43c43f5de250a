const pairs =
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ьb пn гr шw ' +
  'αa βb εe ηn ιi κk μu νv οo ρp τt υu χx ωw ζz γy ' +
  'ɑa ƅb ɡg ɩi ʟl ɴn ʀr ѵv օo սu հh ցg'

/** Lower-case letters of other scripts that pass for Latin ones (after Unicode TR 39, confusables). */
export const latinLookalikes: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
