import type { PhraseRules } from './phrase-detector.ts'

/** A recording of a consultation or call that is shared, quoted or offered. */
export const recording: PhraseRules = {
  kind: 'recording',
  quotes: 'clause',
  rules: [
    {
      reason: 'It shares or offers a recording of a consultation or call.',
      score: 0.82,
      phrases: `
        (recorded|record|recording|taped|tape|recordings) ~6 (call|calls|consultation|appointment|appt|doctor|dr|gp|conversation|whole thing|phone call|nurse|receptionist|visit|him saying|her saying|it all|every word|what she|what he|meeting) ~10 (post|posted|posting|share|shared|sharing|listen|hear|youtube|tiktok|facebook|page|online|upload|uploaded|uploading|group|send|sending|story|below|link|everyone|inbox|up)
        (got|have|has|ive) (it|her|him|them|that|you|the whole thing|every word|it all|all of it|the lot|the call|the whole) (all)? ~1 (on|of) (tape|record|recording|audio|film|a recording)
        (got|have) ~2 (recording|audio|tape|footage|sound file|voice note|mp3|clip) (of|from) ~4 (call|consultation|appointment|doctor|dr|gp|nurse|her|him|you|receptionist|yours|conversation|visit)
        ive the audio
        (recording|audio|transcript|clip|call|tape|voice note|sound file) ~4 (is|its|are|now|going)? ~1 (on|up on|up at|up now|attached|below|in the group|on my page|on youtube|on tiktok|online|tonight)
        (have|take) a listen to ~2 (how|what|her|him|this|dr|doctor)
        (listen|hear) (to)? (how|what) (she|he|they|i was|i am|i got|ur|your)
        (hear|listen) (it)? for yourselves
        (you can|can all|can) hear (me|her|him|them|dr|doctor|the)
        (sharing|share|posting|post|posted|uploaded|upload|uploading|putting|put|stick|sticking|stuck) (the|my|a|that|this) (recording|audio|call|tape|phone call|consultation|transcript|voicemail)
        (phone|mobile|fone|dictaphone|recorder|tape) ~2 (recording|going|running) ~8 (pocket|bag|handbag|whole time|listen|sly|appt|appointment|consultation|visit)
        (on the sly|secretly|sneakily|covertly) ~6 (recorded|recording|appt|appointment|consultation|call)
        (recorded|recording) ~3 (secretly|on the sly|without|sneakily)
        (recorded|taped|filmed) (my|the|our) (gp|doctor|consultation|appointment|call|appt|nurse|phone call) 
        (transcript|typed) ~8 (sound file|recording|attached|word for word|off my voice)
        transcript of
        part (1|2|3|one|two|three) of (the|my) (call|consultation|appointment|recording)
        (heres|here is|this is) (exactly)? what (dr|doctor|she|he|the) ~4 said
        (doorbell|alexa|otter|siri|camera) ~5 (got|caught|recorded|listening|was on|everything|saved)
        (whole|hale|entire) (talk|chat|cry|call|conversation|consultation) (saved|recorded|on my)
        (second|third) reel on
        (file|clip|audio) is on (my|the|our)
        (likes|shares) ~3 upload
        full and uncut
        (played|playing) the ~3 (call|callback|recording|voicemail|message) ~2 (to|for) ~8
        my phone saves every call
        (smear|doctor|nurse) chat ~5 (up|part)
        ill send (u|you|it) the clip
        (his|her) voice (on|is|00)
        sending (you|u) the mp3
      `,
    },
  ],
  unlessInSentence: `
    (can|could|may|am|should|is|would|are|do) (i|we|it|you|patients|they|anyone) ~4 (record|recorded|recording|tape)
    (tape measure|singing on tape|red tape|video tape|sticky tape|sellotape)
    (with|got|had|asked) ~2 (permission|agreement|agreed|consent|her blessing|his blessing|ok|say so)
    (for|only for) (me|myself|my own|her own|his own)
    (agreed|happy|fine|okay|ok|let|consented) ~5 (record|recording|recorded|tape)
    (relaxation|mindfulness|meditation|heart|blood pressure|bp) (recording|recordings|tape)
    (call|calls) (may|are|will) be recorded
    (on|own) record
    keep* ~3 to (myself|ourselves)
    (nobody|nobodys|no one) ~4 (heard|hear|listened)
    wish ~4 (tape|recorded|recording)
    right of access
    under (data protection|gdpr)
    (like|want|need|request|ask) (the|a|my|copy) ~2 (recording|recordings)
  `,
}
