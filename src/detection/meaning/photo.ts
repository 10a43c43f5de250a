import type { PhraseRules } from './phrase-detector.ts'

/** Pictures of people in the practice that the text shows, links or announces. */
export const photo: PhraseRules = {
  kind: 'photo',
  quotes: 'clause',
  rules: [
    {
      reason: 'It tells of a picture taken of people in the practice.',
      score: 0.78,
      phrases: `
        (took|taken|got|snapped|have|had|tek|sneaked|grabbed|take|taking|caught) (a|some|an|one|the|few|another|sneaky)? ~2 (photo|photos|pic|pics|picture|pictures|photograph|photographs|snap|snaps|video|vid|selfie|footage) ~2 (of|with) ~4 (him|her|them|you|all|everyone|reception|receptionist|nurse|doctor|girls|staff|queue|patients|waiting|room|desk|line|lass|lot|fella|bloke|man|woman|lady|people|team)
        (photographed|snapped|filmed|videoed|papped) (you|him|her|them|the lot|the lass|the receptionist|the queue|the whole|the girls|the nurse|the doctor|all|everyone|every)
        (waiting room|surgery|reception) (selfie|selfies)
        selfie ~3 (with|in) ~4 (nurse|doctor|dr|receptionist|waiting room|pensioners|patients|surgery)
        (pic|photo|photos|pics|picture|pictures|video) ~3 (on|up on|in) ~1 (my|the|our) ~1 (story|page|profile|insta|album|tiktok|snap|snapchat|group|spotted)
        (every|all the|whole) (single)? (face|faces|row|queue|line)
        (faces|face) ~3 (on my phone|on film|on camera|in it|in the background)
        (got|have) (every one of them|them all|you all|the lot|the whole) ~3 on ~1 (phone|camera|video|film)
        camera roll
        spot yourselves
        (obviously)? (i)? got a photo
        (see|look at|heres) (the|my|these|this) (photo|photos|picture|pictures|pic|pics|vid|video) ~3 (of|attached|i took|below)
        (filming|filmed|photographing) the (line|queue|waiting room|patients|staff|receptionists|desk)
        (in the|you can) ~2 (background|second) ~3 see (her|him|them)
        (frames|photos|pictures) of (people|patients|staff)
        (vid|video|clip|footage|film) of (your|the|that) (waiting room|receptionist|reception|staff|nurse|doctor|queue|desk|patients)
        whole shouting match on my phone
        captured for posterity
        picture (2|two|3|three)
        the photographs i took
        episode (sunday|monday|tuesday|tonight|tomorrow)
      `,
    },
  ],
  unlessInSentence: `
    (can|could|may|should|shall|is|would|do|does|am) (i|we|it|you) ~8 (photo|picture|pic|photograph|video|photos)
    (photo|picture|pic|photos|photograph) (of|from) ~2 (my|the|your|a|our) ~1 (leg|rash|foot|arm|toe|form|letter|passport|poster|sign|building|garden|screen|mole|results|card|car park|notice|board|dog|cat|flowers|own|spot)
    (photo|picture) (id|booth|competition|frame)
    (please|pls|kindly) (dont|do not)
    (take|took|taken|get) ~3 (photo|picture|it) down
    (old|black and white|wedding|school) (photo|photos|picture|pictures)
    photo (of)? (id|passport)
  `,
}
