import type { PhraseRules } from './phrase-detector.ts'

const vaccine =
  '(jab|jabs|vaccine|vaccines|vax|vaccination|vaccinations|booster|boosters|mmr|mrna|shot|shots|injection|injections|it|they|them)'

/** A false or dangerous claim told as true. Questions, doubts and one's own side effects are none. */
export const misinformation: PhraseRules = {
  kind: 'misinformation',
  quotes: 'clause',
  rules: [
    {
      reason: 'It makes a false claim about vaccines.',
      score: 0.82,
      phrases: `
        ${vaccine} ~3 (cause|causes|caused|give|gives|gave|causing) ~3 (autism|cancer|infertility|miscarriage|miscarriages|alzheimers|dementia|strokes|aids|turbo|heart attacks|adhd|sids|it)
        (jab|jabs|vaccine|vaccines|mmr) ~4 (autism|infertile|infertility|barren|sterile|sterilise|microchip|microchips|chip|chips|5g|magnetic|dna|depopulation|poison|mercury|antifreeze|aluminium|graphene|nanobots|tracking|bioweapon|population control)
        (autism|infertility|microchips|microchip) ~5 (jab|jabs|vaccine|vaccines|mmr)
        mmr ~3 autism
        makes (girls|boys|women|men|them|you) (barren|sterile|infertile)
        (changes|alters|rewrites|changing|altering) (your|the|our) dna
        (clot shot|death jab|kill shot|plandemic|scamdemic|hoax|big pharma|population control|depopulation|bioweapon)
        (full of|made of|packed with|filled with|same stuff in it as) (mercury|poison|toxins|formaldehyde|antifreeze|aluminium|graphene|chemicals|aborted)
        (stops|stop) the heart
        natural immunity is ~2 better
        (dont|never) (let them|get) ~3 (jab|vaccinated|jabbed) ~4 (poison|kill|die|regret)
        (covid|flu|measles|polio) ~2 (isnt|is not|doesnt|never) ~2 (real|exist|existed|dangerous)
        (measles|chickenpox|chicken pox) (party|parties)
        (shed|shedding) (the)? (virus|spike)
        shuts your kidneys
      `,
    },
    {
      reason: 'It gives dangerous advice on treatment as fact.',
      score: 0.8,
      phrases: `
        (cures|cured|cure|curing|heals|healed|heal|kills|killed|dissolves|reverses|reversed) ~4 (cancer|diabetes|herpes|hepatitis|hiv|autism|tumour|tumours|tumor|covid|alzheimers|arthritis|epilepsy|depression|hypertension|asthma|virus)
        (cancer|diabetes|herpes|autism|adhd|asthma|epilepsy|flu) ~3 (cured|healed|gone|cure|reversed)
        (bin|chuck|throw|flush|stop|stopped|quit|ditch|leave|come off|get off|gone off|throw out|took|take) ~1 (taking|giving)? ~1 (your|the|ur|her|his|off the|di) ~1 (@medicine)
        (throw|chuck|bin|flush) (ur|your|the) (meds|tablets|insulin|inhaler|pills)
        (you|u) (dont|do not) need (the|your|any|those|them) ~1 @medicine
        (antibiotics|antibiotic|amoxicillin) ~4 (flu|cold|colds|virus|viruses|works|work on flu)
        work on flu
        (bleach|turpentine|colloidal silver|ivermectin|paraffin|black salve|essential oils|raw milk|urine) ~4 (cure|cures|cured|shifts|heals|clears|drink|drinking|treats|in warm milk|works)
        (lemon|turmeric|garlic|vinegar|bicarb|herbal|root|tea|fast|cannabis|onion|honey|haldi|cerasee|juice) ~8 (cures|cured|cure|dissolves|tumour|cancer|diabetes|sugar clean|whooping|any)
        (heart attack|heart|its your heart) ~6 cough hard
        cough hard every
        (no need|dont bother|dont) ~3 (999|ring 999|ambulance|hospital|doctor) ~3 (just|for|with)
        (prick|needle) ~4 (fingers|fingertips|fingertip)
        (cholesterol|depression|adhd|asthma|diabetes|cancer) ~2 (isnt|is not|has nothing|doesnt|is a myth|not real|dont exist)
        (isnt|is not|not) (an illness|a real illness|a thing|a real thing)
        (double|share) ~4 (insulin|inhaler|tablets|dose) ~6 (safe|safely|works|better)
        keep (ur|your) leftover
        (toothpaste|butter|egg) ~8 (burn|burnt|burns|cotton)
        (fluoride|5g|chemtrails|wifi) ~6 (cancer|brain|heart|kills|causes|poison|rhythm)
        (doctors|they) (wont|dont want to|never) (tell you|want you to know)
        do your (own)? research
        (proven|known|proved) ~1 (fact|now)
        (a known|thats a|its a) (proven)? fact
        if theres no (blood|pain|lump) ~8 (not got|havent|fine|safe)
        can never ~3 (turn into|come back|hurt)
        (prayer|god|faith) ~4 (heal|heals|what those tablets|cures|not doctors)
      `,
    },
    {
      reason: 'It states something about the practice that may be false.',
      score: 0.75,
      phrases: `
        (surgery|practice|stretton|trent meadows|place|doors|its|it|theyre|they|theyve|branch|site|medical centre) ~4 (closed|closing|shut|shutting|shuts|close) ~1 (for good|down for good|permanently|for ever|forever)
        (shut|closed|shutting|closing|close|gone) (for good|permanently|forever)
        (gone|going|went) private
        (not|arent|no longer|dont) ~2 (seeing|taking|see|take|treating) ~1 (under|over|any|new|kids|children|patients) ~5 (any more|anymore|now|at all|no more)
        (#|ten) ~1 (pound|quid)? ~3 (a visit|a year|to register|a phone call|per visit|to join|an appointment|to be on|subs|admin)
        theres no doctors (in|there|at|left)
        (moved|moving) (out)? to ~3 (years back|last year|for good)
        by law (you|they) (have|must|cant)
        (have|got) to pay (to|before|for) ~3 (register|see|appointment|visit|note)
        boarded up
      `,
    },
  ],
  unlessInSentence: `
    (is|does|do|did|can|will|are|has|have|could|should|would|was|what|why|how) (it|they|the|this|that|anyone|you|i|we|there) ~8 (true|cause|give|right|shut|closed|cure|really|safe|stop|work)
    (not|never|doesnt|dont|didnt|no evidence|myth|isnt|wasnt) ~2 (cause|causes|true|give|cure|cures|contain|proven|closing|shutting|closed|private)
    (told|heard|read|saw|reckons|says|said|believes|believed|thought|think|wonder|worried|rumour) ~3 (someone|it|that|they|on|is|was|the|about) ~6
    (doctor|nurse|gp|consultant|pharmacist|she|he) (said|told|advised|stopped|took|put|asked)
    (with|under) (the|my) (nurse|doctor|gp|consultant)
    (hoax|joke|scam|myth|rubbish|nonsense|debunked|struck off)
    (gave|give|gives) me
    (i|my) (came|come) off
  `,
}
