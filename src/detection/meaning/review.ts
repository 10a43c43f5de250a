import type { PhraseRules } from './phrase-detector.ts'

/** An opinion of the practice, mainly positive or balanced, that belongs in an official review. */
export const review: PhraseRules = {
  kind: 'review',
  quotes: 'clause',
  rules: [
    {
      reason: 'It praises care or service here.',
      score: 0.72,
      phrases: `
        (thank you|thanks|thankyou|ta|cheers|big up|shout out|hats off|well done|credit|huge thanks|massive thanks|many thanks|kudos) ~2 (to|for) ~4 (team|staff|doctor|doctors|dr|nurse|nurses|receptionist|receptionists|reception|girls|surgery|practice|lady|ladies|everyone|everybody|gp|whoever|paramedic|pharmacist|looking|seeing|helping|sorting|saving|being so|your care|your kindness|treating|all your|all you|ringing|fitting)
        (thank you|thanks|thankyou) so much ~4 (for|to|help|team)?
        (lovely|brilliant|fantastic|amazing|excellent|wonderful|great|superb|fab|fabulous|outstanding|first class|top notch|smashing|marvellous|kind|friendly|caring|helpful|polite|efficient|good|grand|exceptional|incredible|best|professional|decent|ace|stellar|exemplary|patient|attentive) ~2 (staff|team|doctor|doctors|nurse|nurses|receptionist|receptionists|reception|surgery|practice|service|care|gp|gps|people|place|lady|girls|experience|treatment|pharmacist|paramedic|attitude|reception team|lass|bedside)
        (staff|team|doctor|doctors|nurse|nurses|receptionist|receptionists|reception|surgery|practice|service|care|gp|gps|girls|lady|everyone|everybody|they|people|she|he|pharmacist|paramedic|midwife|you|dr|place|all) (was|were|is|are|has been|have been|have always been|has always been|been|always|shes|r) ~3 (lovely|brilliant|fantastic|amazing|excellent|wonderful|great|superb|fab|fabulous|outstanding|first class|smashing|marvellous|so kind|kind|friendly|caring|so helpful|helpful|polite|efficient|so patient|patient|ace|the best|best|an angel|angels|angel|stars|a star|a credit|legend|legends|faultless|exceptional|incredible|top notch|spot on|superstar|superstars|class|fab|gentle|thorough|reassuring|courteous|professional|understanding)
        (shes|hes|theyre|youre) ~2 (lovely|brilliant|fantastic|amazing|wonderful|an angel|angels|a star|stars|the best|a legend|legends|a gem|a credit|ace|fab|so kind|lush|queen|a queen|superstar)
        (nurses|doctors|receptionists|staff|reception|nurse|doctor) (lovely|brilliant|fantastic|amazing|great|excellent|wonderful|fab)
        (saved|save) (my|his|her|our|me|mums|dads) ~2 (life|gran|nan|dad|mum|sight|leg|baby)
        (looked after|treated|cared for|took care of|took good care of) (me|us|my|him|her|mum|dad|our) ~4 (well|brilliantly|family|own|kindness|dignity|respect|so|op|throughout|winter|human)?
        (couldnt|could not|cant|cannot|cant) (fault|praise|thank|ask for|have asked|say fairer|recommend) ~3 (them|you|it|more|enough|a thing|anything|the)?
        (cant moan|no complaints|nae complaints|nothing but praise|can not fault|faultless|second to none|above and beyond|went the extra mile|moved heaven and earth)
        (would|will|can|highly|id|definitely|thoroughly|totally|recommend) ~1 recommend
        (best) ~2 (surgery|doctors|practice|gp|nurse|doctor|care|hands|phone call|decision|team|in the business|in burton|ive|hour)
        (five|5|four|4|ten|10) (stars|star|out of five|out of 5|out of ten|out of 10)
        (seen|sorted|in and out|in|called in) ~3 (on time|on the dot|same day|within the hour|within # minutes|in # minutes|in # mins|straight away|quickly|so quick|promptly|early|in ten minutes|in four minutes|before my time|within minutes|within half an hour|the same day|by # |that day|by quarter)
        (same day) (appointment|appt|slot)
        (rang|phoned|called) (me|us) (back|straight back) (same day|within|in|the same|that|straight|at)
        (explained|explains) ~3 (everything|it|clearly|properly|twice|my|so well|the|things|better)
        (took|takes|take|had) ~2 time (to|with|for) (me|us|explain|listen|him|her|my)?
        (listens|listened|listen) (to)? (me|us|properly|carefully|and)
        (put|puts) (me|him|her|us|you) at (my|his|her|our)? ease
        (made|makes|make) (me|us|him|her|you) feel (so)? (comfortable|welcome|at ease|safe|listened|better|special|valued|human|calm|relaxed)
        (never|not once) ~3 (made me feel|rushed|hurried|judged|lectured|too much trouble|raised|a cross word|let me down|kept long)
        (nobody|no one) (rushed|lectured|judged|hurried|was rude)
        (didnt|never) feel (a thing|rushed|judged)
        (so|very|ever so|really|extremely|always|incredibly|genuinely|proper) (kind|helpful|lovely|gentle|patient|polite|friendly|caring|grateful|thankful|professional|understanding|reassuring|efficient|thorough|pleased|impressed|good with) ~1
        (grateful|gratitude|indebted|owe) ~3 (to|for|you|them|her|him|my life|team|staff)
        (happy|pleased|impressed|satisfied|delighted) with (the|my|how|everything|their|your|service|care|this)
        (good|great|excellent|lovely|fab|brilliant|quick|fast|friendly|decent|superb) (service|experience|communication|job|care|registration|surgery|bedside)
        (hands|worth) of gold
        (credit) to (the|your|you|nhs|her|his)
        (pleasure|joy) (to|of a|dealing)
        (good|bad) and (good|bad)
        mixed (bag|experience|feelings)
        (swings|pros) and
        (loved it|love this|love my|love our|love the) ~2 (surgery|practice|gp|doctors|nurses|in there|doctor)?
        (never|nothing) been (so quick|too much|easier|smoother|better)
        (thats|this is) (how you|the way|exactly what|what you) ~3 
        (superstar|superstars|lifesaver|godsend)
        (absolute|an|pure|total|a|youre|shes|hes|theyre) (angel|angels|legend|legends|treasure|diamond|star|stars)
        held my hand
        couldnt have done it without
        (one in a million|worth her weight|worth his weight)
        (clean|calm|prompt|punctual|courteous|thorough|quick) (and)? (friendly|calm|clean|courteous|efficient|polite|tidy|helpful|easy|kind)
      `,
    },
  ],
  unlessInSentence: `
    (air ambulance|ambulance crew|shared|idea|restaurant|pub|hotel)
    (not|isnt|arent|wasnt|werent|never|hardly|less than|far from|was not|were not) ~2 (lovely|brilliant|great|good|helpful|kind|friendly|polite|best|caring|professional|excellent|happy|impressed|recommend)
    (would|wouldnt|wont|couldnt|cant|cannot|do not|dont) (not)? recommend
    (thanks|thank you|cheers|ta) ~1 (for nothing|but no|for sharing|for posting|for the info|for the information|for the reminder|for the heads up|for the update|for the link|for the tip|for the post|for letting|for this|for that|for info)
    (good|best|great) (idea|luck|news|to know|wishes|thing|point|one|advice|morning|afternoon|evening|day|question)
    (is|are|any|who|which|do|does|can|will) (there|the|you|it|they|a|she|he|nurses) ~5 (good|best|nice|friendly|kind)
  `,
}
