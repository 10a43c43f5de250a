import type { PhraseRules } from './phrase-detector.ts'

/** A grievance about care or service at this practice. */
export const complaint: PhraseRules = {
  kind: 'complaint',
  quotes: 'clause',
  rules: [
    {
      reason: 'It complains of waiting, phones or appointments.',
      score: 0.7,
      phrases: `
        (waited|waiting|wait|been waiting|stood|sat|kept|held|hold|queue|queued|queuing|holding) ~5 (#|@number|a|over an|half an|an|nearly) ~1 @unit
        (#|@number) ~1 @unit ~3 (wait|waiting|waited|on hold|late|behind|queue|queueing|for a|for an|to get|to see|to be told|to speak|and still|since|on the phone|without|trying|on your)
        (on|in) hold ~4 (for|#|an|hours|minutes|listening|again|music)
        (#|@number|number|nth) ~1 (in|on) ~3 (the|a|your|that) ~2 queue
        (rang|rung|ring|ringing|phoned|phoning|called|calling|tried|trying|asked) ~4 (# times|# attempts|twice|three times|every day|every morning|for days|for weeks|for a week|all week|all morning|all day|@number times|and rang|again and again|since|four times|five times)
        (cant|cannot|couldnt|could not|never|impossible|unable|not able|wont|no chance of|nightmare) ~2 (get|getting|got|book|see|to get|to book|to see|speak|reach) ~2 (an appointment|appointment|appointments|appt|seen|through|hold of|a doctor|anyone|anybody|in|a slot|past)
        (no|zero|not any|never any|nt any|hardly any) ~1 (appointments|appointment|appts|slots|doctors available|availability|face to face)
        (nobody|no one|noone|naebody|no body|never|not one person|nae one|still nobody) ~3 (answers|answer|answered|picks|picked|pick|rang|rings|ring|called|calls|phoned|replied|replies|came|comes|come|bothered|told|tells|listens|listened|explained|apologised|knows|cares|got back|gets back|seems|looks|look)
        (phone|phones|call|line|lines|it) ~2 (rings out|just rings|cut off|cuts off|cut me off|goes dead|went dead|hung up|engaged|never answered|disconnects|disconnected|not answered)
        (cut|cutting|hung|hang|hangs|hanging|put the phone) (me)? (off|up|down) (on me|in #|again|twice|after)
        put the phone down on
        (engaged) ~3 (engaged|all gone|every|again|by the time)
        (by|at) # ~2 (all gone|its all gone|nothing left|theyre gone|gone)
        (all|theyre all|nothing|nowt|none) (gone|left) ~2 (my love|by|for today|today|again|at|when|every)
        (ring|call|phone|come|try) (back)? (tomorrow|at 8|at eight|in the morning|again tomorrow|back at 8|back thursday|back tomorrow|8am) 
        (told|said|tells|says) ~3 (ring|call|phone|go|try|come) (back|again|111|a e|the chemist|the pharmacy|tomorrow|elsewhere|to)
        (still) ~1 (waiting|havent|hasnt|not|nothing|no|aint|have not|has not|wait|trying|asking|on your)
        (passed|sent|pushed|bounced) from (pillar|one|pharmacy|pharmacist|department|surgery)
        (sent|send|sending) (me|us|him|her|mum|dad|my son) (away|home|back|elsewhere|round|packing) ~2
        (running|ran|runs|was|were|are) ~2 (late|behind)
        (#|@number|fifty|forty|twenty) (minutes|mins|hours) (late|behind)
        (cancelled|cancels|cancel|canceled|cancelling|moved|changed|rebooked) ~4 (my|our|his|her|mums|dads|again|twice|last minute|on me|appointment|by text|without|on the day|clinic)
        (hour|hours) (and|an) (a half|ten|# ) ~3
        (never|not) ~1 (got|had|received|heard) ~2 (a call|call back|callback|a reply|reply|a response|back|anything back|an answer|an apology|results|from you|from them)
        (no|without|not a|not even a|not so much as a|not the ghost of an) ~2 (call back|callback|reply|response|apology|explanation|sorry|answer|acknowledgement|communication|follow up)
        (@number|#) ~1 @unit ~6 (referral|referred|results|appointment|blood test|scan|smear|callback|letter|physio)
        (two|three|# ) week wait
      `,
    },
    {
      reason: 'It complains of attitude or manners.',
      score: 0.72,
      phrases: `
        (rude|abrupt|dismissive|unhelpful|patronising|condescending|disrespectful|uncaring|unprofessional|unfriendly|heartless|ignorant|curt|surly|obstructive|aggressive|snappy|sarcastic|cold|offhand)
        (attitude) ~4 (stinks|stank|problem|awful|terrible|disgusting|appalling|poor|needs|from|of|is|was|on)
        (has|have|had|no|zero|not any) ~1 (manners|empathy|compassion|bedside|respect|people skills|customer service)
        (manners) (abysmal|appalling|shocking|terrible|cost)
        (spoke|spoken|speaks|talk|talked|talks|speaking|talking) ~1 (to|down|over) (me|him|her|us|people|you|my|mum|patients) ~3 (like|as if|as though|in front|the whole|badly|rudely)?
        (talked|talks|talk|speaks|spoke) (down|over) (to)? (me|us|him|her|mum)
        (way|how) ~2 (was|were|am|i was|been|got|we were) (spoken|treated|talked)
        (treated|treats|treat|treating) ~2 like (dirt|rubbish|a|an|shit|crap|second|cattle|im|we|i|idiots|criminals|muck)
        (made|make|makes) (me|us|him|her|you|people) feel ~2 (like|small|stupid|worse|a nuisance|guilty|unwelcome|embarrassed|ashamed|uncomfortable|im|i was)
        (fobbed|fob|fobs|brushed|palmed|shrugged|palm) (me|us|him|her|mum|dad)? ~1 off
        (laughed|sighed|rolled|tutted|smirked|shouted|snapped|barked|yelled|huffed|glared|scoffed|sneered) ~1 (at|her eyes|his eyes) (me|us|him|her|my|mum)?
        (didnt|did not|never|doesnt|dont|wouldnt|wont|not) (even)? (look|looked|look up|looked up|listen|listened|care|bother|bothered|examine|examined|apologise|apologised|ask|asked|say sorry|say hello|say her name|acknowledge|want to know)
        (dont|doesnt|couldnt|could not|didnt|nobody) (care|give a|care less|give)
        (wasting|wasted|waste) (my|her|his|their|everyones|of my) time
        (refused|refuses|refuse|refusing) (to|my|me|him|her|us|an|a|again)
        (argued|arguing|argue) with (me|us)
        (interrogated|interrogation|third degree) ~3
        (in front of|whole) ~3 waiting room
        calm down
        clock watch*
        not my (problem|department|job)
      `,
    },
    {
      reason: 'It complains of treatment, prescriptions, referrals or letters.',
      score: 0.7,
      phrases: `
        (wrong|incorrect) ~1 (tablets|medication|meds|prescription|dose|pills|patient|blood test|form|letter|person|diagnosis|pharmacy|address|results|leg|chemist|name|drops|number|strength)
        (lost|lose|loses|losing|mislaid|misplaced|forgot|forgotten|mixed up|messed up|cocked up|bungled|missed) ~3 (my|his|her|our|the|mums|dads|it) ~2 (referral|results|sample|samples|prescription|letter|notes|records|form|bloods|appointment|urine|blood|test|paperwork|diagnosis|script)
        (lost|mislaid) (the|my|our)? (sample|referral|referrals|form|paperwork)
        (referral|prescription|results|letter|script|sample|form|tablets|medication|repeat|fit note|sick note|bloods) ~5 (lost|late|wrong|never|missing|not been|still not|hasnt|not ready|havent|not sent|wasnt|not arrived|delayed|rejected|refused|nowhere|not there|unanswered)
        (misdiagnosed|misdiagnosis|not been referred|wont refer|wouldnt refer|refused to refer|never referred|no referral)
        (said|told) ~3 (its|was|it was) ~2 (anxiety|just a virus|a virus|nothing|stress|my weight|my age|in my head|all in|just stress|just anxiety)
        (didnt|never|not|wouldnt|wont|cant|refuse|refused|stopped) ~2 (give|gave|prescribe|prescribed|issue|send|sent|sign|order|ordered|do|sort|sorted|check|checked|test|pass|chase) ~2 (me|him|her|my|his|the|it|us|a|any|mum) 
        (ran|run|running) out ~4 (saturday|sunday|again|because|tablets|medication|insulin|of my|weekend)
        (asked|requested|chased|chasing|begged) ~5 (times|twice|again|weeks ago|months ago|and got|and was|nothing|@number)
        (third|second|fourth|fifth|2nd|3rd|4th) (time|week|day|month) ~4 (running|in a row|this|now|ive|youve|have|and|of|in a|without|they)
        (half|only half) my (tablets|prescription|order|meds)
        (got|was|were|been|getting) (told|given) ~2 (nothing|nowt|off|no|the wrong|a leaflet|leaflet|welcome)
        (handed|given|gave) ~2 a leaflet
        (get|getting|keep|keeps|kept) ~2 (moved|cancelled|fobbed|told|passed|sent|texts|cut off|put back)
        (no|any) continuity
        (different|another) (doctor|gp|locum|story|answer) (every|each) time
        every (time|visit) ~4 (different|i am|i spell|someone|told|wrong)
        (worse|sicker|none the wiser) than when
      `,
    },
    {
      reason: 'It says that the service is bad.',
      score: 0.72,
      phrases: `
        (worst|shittest|crappest|poorest) ~3 (surgery|practice|doctors|place|service|gp|experience|ever|reception|receptionists|going|run|care|in|ive)
        (disgusting|disgraceful|appalling|shocking|shambles|shambolic|atrocious|abysmal|diabolical|dreadful|farcical|unacceptable|pathetic|laughable|horrendous|woeful|deplorable|inexcusable|scandalous|abominable|chaotic|disorganised|disgusted)
        (absolute|total|complete|what a|pure|utter|bloody|such a|right) ~1 (joke|shambles|disgrace|farce|nightmare|circus|mess|waste|chaos|carry on)
        (its|is|are|was|place|surgery|phones|system|beyond) a (joke|disgrace|shambles|farce|mess|nightmare|scandal)
        beyond a joke
        (terrible|awful|horrible|useless|hopeless|rubbish|crap|shit|shite|poor|bad|dire|dismal|terrible|ridiculous|substandard) ~1 (service|surgery|place|system|practice|doctors|phone|phones|reception|receptionist|receptionists|experience|care|communication|website|app|customer|staff|attitude|treatment|organisation|admin|form|online)
        (service|surgery|place|system|practice|phones|phone system|reception|care|communication|website|app|staff) (is|are|was|were|has become|gone|going) ~2 (terrible|awful|horrible|useless|hopeless|rubbish|crap|shit|shite|poor|bad|dire|joke|ridiculous|not fit|downhill|worse|abysmal|appalling|shocking|disgusting|diabolical|gone)
        (one|1|zero|no|0|minus) (star|stars) ~2 (because|only|if|for|is|from|would|too|i)?
        (if|wish) i could (give|leave) (zero|no|minus|less)
        (avoid|steer clear) (like|this|at|of|the) ~2
        (not|isnt|aint|no longer) fit for purpose
        (not|isnt) (good enough|acceptable|best pleased|right|on)
        (sort|get) (it|yourselves|yourself|this|your|ur) ~2 (out|together|act)
        (fed|sick) (up|to death|to the back teeth|and tired) (of|with) (waiting|being|ringing|this|you|your|it|the|having|trying)
        (want|like|wish|going|how do i|need|made|make|making|put in|formal|official) ~2 (to)? (complain|complaint)
        (not impressed|very disappointed|so disappointed|really disappointed|extremely disappointed|disappointed|let down|let me down|let us down|let my family down)
        (poor|shame) (show|form|on you|on them|on the|your|on this)
        (going|gone|go|went) downhill
        (used to be) ~2 (good|brilliant|great|better|lovely|best)
        (whats|what is) the (point|use) ~5
        (ought|should) (to)? be ashamed
        (cant|couldnt) (organise|organize|run) a
        (couldnt|could not|cant) be bothered
        (joke|shambles|disgrace|farce|hopeless|disgusting|appalling|pathetic) $
        easier to ~4 (pope|queen|king|parole|moon|lottery|taylor swift|prime minister)
        (how) ~2 (supposed|meant) to (get|see|book|ring|work|know)
        (money|time) ~1 (making|grabbing) 
        (bring back|want) ~2 (old|proper|face to face|real doctors)
        (lost|lose) (a|the|half a) ~1 (days|weeks|mornings)? ~1 (pay|work)
        (moving|moved|changing|changed|leaving|left) (surgeries|surgery|doctors|practice|elsewhere|to another|because of)
        fuming with (you|this|reception)
        (sat|sit|sitting|seven|queue) ~3 (in|at|of) ~2 (minus|cold|rain) ~3
      `,
    },
  ],
  unlessAnywhere: `
    (my|our|the|an|his|her) (old|last|previous|former|other|brothers|sisters|mums|daughters|sons|cousins|mates) (surgery|practice|doctors|gp)
    (cant|couldnt|no|never|nothing to|nowt to|nae) (fault|complaints|complain|complaint|moan)
  `,
  unlessInSentence: `
    (hospital|hospitals|queens|royal|derby|government|council|a e|trolley|nhs england|minister|tories|labour|bus|buses|train|trains|dentist|vet|vets|council|bank|bt|virgin|dvla|amazon|tesco|hotel|cinema|school|police)
    (nobody|no one|never|not|wasnt|werent|isnt|arent|nothing|none) ~2 (rude|abrupt|dismissive|unhelpful|bad|poor|late|wrong|judged|cold|patronising|too much)
    (can|could|do|does|is|what|when|where|how|will|are|would) (i|you|it|we|they|there) ~6 (open|close|bring|book|still|work|take|cost|register|get)
    (somebody|someone|people|fella|man|woman|patient|patients|lad|bloke|he|customers) ~4 (rude|abusive|shouting|shouted|swearing|kicking|kicked|aggressive) ~2 (to|at)
    (being|be|been|was|were|i was|im) ~1 (rude|abusive|snappy|short) (to|with|at) (staff|them|reception|receptionists|the|you|people|anyone)
    (please|dont|no excuse|theres no) ~3 (rude|abuse|abusive|aggressive)
    (worth) ~2 (wait|waiting)
    cant wait
    (bloody|rude) (word|words|drawing|health|awakening|good)
    (cold|hot) (weather|snap|day|cold|morning|outside|tea|drink|water|compress|caller|callers|sore|call)
    (chemist|chemists|pharmacy|optician|opticians|scammers|landlord|neighbours|ward|headaches|stolen her|double glazing|missed it|by the bins) 
    (those|people|folk|them|the ones|few) ~3 (who|moaning|that) (dont|cancel|miss|moaning|cant)
    (i|ive|i have) (snapped|shouted|swore) at
    without (any)? (waiting|a wait|problems|hassle|fuss)
    (didnt|never|not) ~1 (have to|need to) wait
    (excellent|brilliant|fantastic|wonderful|amazing|superb|outstanding)
  `,
}
