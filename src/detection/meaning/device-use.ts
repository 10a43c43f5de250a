import type { PhraseRules } from './phrase-detector.ts'

/** Filming, calling or streaming in the waiting room or a consultation without agreement. */
export const deviceUse: PhraseRules = {
  kind: 'device-use',
  quotes: 'clause',
  rules: [
    {
      reason: 'A phone is used to film, call or stream in the practice.',
      score: 0.78,
      phrases: `
        (live|streaming|livestream|livestreaming|stream|streamed|going live|went live|broadcasting|coming to you live) ~4 (from|in|at|inside) ~3 (waiting room|surgery|doctors|drs|reception|hollin lane|stretton|trent meadows|queue|consulting room|gp|docs|waiting area)
        (live|streaming|streamed) from (the|your|my|inside)? ~1 (waiting|doctors|surgery|docs|gp|sick bay)
        (going|went|gone|im|am|goin) live
        (on|in) (facetime|a video call|whatsapp video|zoom|videocall|speaker|speakerphone|loudspeaker|a call) ~8 (consultation|appointment|appt|doctor|nurse|dr|waiting room|examined|room|bloods|smear|couch|whole time)
        (facetimed|facetiming|videocalled|video called|whatsapped|rang|phoned|called) ~4 (from|in|during) ~3 (waiting room|consultation|appointment|appt|couch|consulting room|treatment room|smear)
        (consultation|appointment|appt|smear|bloods|examined|examining|checkup) ~8 (facetime|speaker|speakerphone|loudspeaker|video call|on the phone to|on the blower)
        (filming|filmed|vlogging|vlogged|vlog|tiktok|tiktoks|reel|reels|recording|videoing|videoed|shooting) ~4 (in|inside|from|during|at) ~3 (waiting room|surgery|consultation|appointment|appt|doctors|reception|treatment room|consulting room|room|queue|corridor)
        (filming|filmed) the (line|queue|waiting room|patients|doctor|nurse|receptionist|whole appointment|consultation)
        (phone|fone|mobile|camera|gopro) ~4 (propped|hidden|recording|filming|hood|lens|going|running) ~6
        propped my (phone|fone|mobile)
        (phone|fone) ~2 (in my|in me|in the) (pocket|bag|handbag|pram|hood) ~3 (recording|recorded|filming|whole|entire)?
        (kept|keep|had) ~3 on (loudspeaker|speaker) ~8
        running commentary ~8
        (insta|instagram|tiktok|snapchat) (stories|story|live) (off|from|in) 
        part (1|2|3|two|three) is up
        waiting room (comedy|vlog|tiktok|diaries|chronicles)
        (our|my|the) vlog in the
        day (#) of filming
        on the sly ~6 (appt|appointment|consultation|all through)
        all through my (back)? (appt|appointment|consultation)
        (come|coming) off speaker
      `,
    },
  ],
  unlessInSentence: `
    (can|could|may|should|is|are|would|do|does|am|shall) (i|we|it|you|there) ~8
    (she|he|doctor|nurse|gp|dr|they) (agreed|said yes|said i could|was happy|were happy|didnt mind|let me|suggested|asked me)
    (asked|with) ~3 (permission|agreement|happy)
    (patient|kind|polite) ~1 (took)?
    (bridge|race|run|parade|start)
  `,
}
