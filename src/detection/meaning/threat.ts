import { threatInOtherLanguages } from './danger-in-other-languages.ts'
import type { PhraseRules } from './phrase-detector.ts'

const aim =
  '(you|ya|yer|ye|him|her|them|em|yous|your|his|the|that|this|those|every|somebody|someone|one|all|up|in|reception|doctor|nurse|receptionist|manager)'

/** Violence, damage or turning up to frighten somebody, promised or called for. */
export const threat: PhraseRules = {
  kind: 'threat',
  quotes: 'clause',
  rules: [
    {
      reason: 'It tells of danger in another language.',
      score: 0.8,
      phrases: threatInOtherLanguages,
    },
    {
      reason: 'It announces violence or damage.',
      score: 0.88,
      phrases: `
        (ill|il|i will|i shall|im going to|im gonna|i am going to|i am gonna|im gunna|imma|ima|gonna|going to|well|we will|were going to|were gonna|am gonna|ah will|ahll|i come i|hell|theyll) ~2 (kill|smash|burn|batter|stab|punch|throttle|strangle|lamp|deck|slap|break|kick|knock|shoot|hurt|wreck|trash|torch|brick|glass|chin|leather|bray|murder|slit|rip|throw|swing|drag|beat|hit|bash|smack|rearrange|petrol|bomb|key|slash|ram|poison|cut) ${aim}
        (tempted|want|wanna|feel like|love) to (kill|smash|batter|stab|punch|throttle|strangle|lamp|deck|slap|shoot|burn|brick) (you|her|him|them|that|the|one|somebody|your|a)
        (i|we) (come|came|break|smash|burn) ~1 (break|smash|burn)? your (door|doors|window|windows|car)
        (smash|smashing|brick|bricks|put|break|breaking|stone) ~3 (windows|window|windscreen|windscreens|glass) ~1 (in|through|out)?
        (burn|burning|torch|blow|blowing|bomb|bulldoze) (it|you|this|that|your|the|them|place) ~3 (down|up) ~1 (tonight|surgery|place|building|with you)?
        (building|place|surgery|gaff) (goes|going|is going|will go) (up|down)
        do (both)? (his|her|their|your) (knees|legs|kneecaps|car|cars|tyres|windows)
        (slash|slashing|let down|do) ~2 tyres
        (through|into) (that|the|your) (window|wall|front|hatch|partition|screen|door|doors) ~3 (with|and|van|car|sledge|whether|you|have)
        (by the throat|off their hinges)
        kick ~3 (door|doors|head|teeth) (in|off|through)
        (van|car) ~3 (through|in through) (the|your)
        (bringing|bring|bought|got|still hold|coming with|with) (a|my|the) ~1 (crowbar|bat|baseball bat|shotgun|knife|machete|gun|sledge|sledgehammer|hammer|petrol|axe|brick)
        (can|bottle) of petrol
        petrol and a match
        (pipe bomb|nail bomb|petrol bomb|acid attack)
        (bring|needs|needing|need|leave in|leaving in|parking in|order) an ambulance (with)? (you|now)?
        plaster cast sort
        (jumped|jump) outside
        (check|cut) (his|her|their|your) brakes
        wipe that ~2 off (your|his|her) face
        (fill|filled) (you|him|her|them) in
        to (throttle|strangle|batter|smash|stab|punch|burn|kill|slap|shoot) (her|him|you|them|one of|somebody|the lot)
        (wont|not|will not) have any (glass|windows|tyres|teeth) left
        (write|spray|paint) (it|them|that) on your ~3 (wall|front|door|house)
        (locks|car doors|doors) can be (glued|broken|forced|kicked)
        (eggs|paint|bricks|petrol|stones) ~5 (windscreens|windscreen|windows|car|cars|door|through)
        (torches|pitchforks) ~4 (outside|friday|monday|tonight|pitchforks)
        (put|putting|get|throw) (you|him|her|them|someone|one of you) (in|through) (hospital|the window|a window|the wall|a box|the ground|that window|a wheelchair)
        (youre|your|hes|shes|theyre|ur) (dead|a dead man|dead meat|finished|next)
        (dead|finished) (man|woman) walking
        (smash|kick|punch|knock|cave|stove|bash|rip|tear) (your|his|her|their|ur|yer) (face|head|teeth|skull|car|door|windows|throat)
        (smash|trash|wreck|torch|burn) (the|this|that|your) (place|surgery|building|reception|desk|gaff|car|house|screen)
        (gonna|going to|will|ill|il) (get|have|sort|find|hunt|come for|end|finish|do) (you|him|her|them) ~4 (outside|alone|home|tonight|one day|soon|mark my words|good and proper|dead|down)
        (blood|bodies|coffin|coffins|body bag|grave) ~4 (on the floor|carpet|for you|for them|your|spilled|spill)
        (acid|knife|blade|bat|hammer|gun|bomb|petrol|crowbar) ~6 (you|your|him|her|them|surgery|reception|face|waiting|through|car)
        (break|snap|smash) (your|his|her|their) (neck|legs|arms|jaw|face|nose|fingers|skull|teeth)
        going in the (cut|canal|river)
        slip (his|her|the dogs) lead
        teach (him|her|them|you) (some|a) (respect|lesson|manners)
        finds out whos boss
        (kick|punch|smash|knock) (your|his|her|their) ~2 (in|out|off)
      `,
    },
    {
      reason: 'It is said to frighten: a warning, a lair or knowledge of where somebody lives.',
      score: 0.8,
      phrases: `
        (know|knows|found out|find out) (where|what|which) ~4 (live|lives|living|park|parks|drive|drives|school|works|drinks)
        where ~3 (you|she|he|they) ~1 (live|lives|park|parks)
        (watch|watching) (your|his|her|their) (back|backs)
        watch (yourself|yourselves|yersel) (walking|when|on|going|tonight|out)
        sleep (light|lightly|tight|with one eye)
        tick tock
        (mark|remember) my words ~6
        (better|best) (watch|look over|lock|hide|pray|run|not walk|be careful) ~4 (back|shoulder|doors|out|yourself|self|alone)?
        (look|looking) over (your|his|her|their) shoulder*
        (i|we) know (where|who|what time|which) (you|she|he|they|her|his|your) ~4
        (we|ill|i|well) will find (you|her|him|out where)
        (got|have|know) (your|his|her|their) (address|reg|number plate|home address|registration)
        (youll|you will|hell|shell|theyll|they will|gonna|going to) (regret|be sorry|pay for|wish|suffer)
        (pay|paying) for (this|it|what you) 
        (wait|waiting|stood|stand|standing|lurking|hanging) ~3 (for you|for her|for him|for them|outside|car park|back gate|when you) ~3 (home|finish|lock|after|tonight|leave|out)
        (waiting|wait) for (you|her|him|them) (outside|after|in the car park|at home)
        well be (stood)? waiting
        (see you|see ya|see yous) ~3 (car park|outside|tonight|when you finish) 
        (quiet|little|friendly) (word|chat|visit) with (him|her|them|you)
        (shame|pity) if ~4 (happened|went|burnt|burned|caught|down|needed|got|broke)
        be a shame if
        two feet behind (her|his|their|your) car
        (follow|following) (her|him|you|them) home
        (come|comes|coming) (through|thru) your letterbox*
        (pay|paying) (you|her|him|them) a visit
        (come|coming|be) (down|round|over|up) there ~5 (sort|with|drag|throttle|respect|lads|cousins|brother|mates|kick|smash)
        (comin|coming) doon
        not one of (them|you) ~2 (gets|leaves|goes) ~2 (home|out)
        (dont|do not) let ~3 (out|leave) (till|until)
        theres eleven more
        long dark path
        always on (her|his) own
        see (what|whos) ~4 (letterbox*|laughing|laughin)
        next time (you|i|she|he|they) ~4 (youll|ill|il|im|shell|hell) ~4 (sorry|hospital|ambulance|knees|bat|throttle|smash|teeth|round there)
        (next one|first one|anyone|whoever) (who|that|i) ~4 (gets|ill|il|im) ~5 (throat|tipped|punched|slap|smack|window|knocked)
        when (i|we) (catch|find|see|get) ~3 (you|her|him|them|which|out|hold) ~10 (ambulance|sorry|window|hospital|kill|knees|teeth|through)
      `,
    },
    {
      reason: 'It calls for violence.',
      score: 0.82,
      phrases: `
        (should|wants|want|need|needs|deserve|deserves|ought to|must) ~3 (shooting|hanging|stringing|shot|hung|hanged|strung|lynched|burning|lamped|lamping|battering|battered|knifing|stabbing|stabbed|gassing|gassed|executed|bullet)
        (string|hang|shoot|burn|lynch|gas|lamp) (em|them|him|her|the lot|the bastards|all of them) ~1 (up|all)?
        (someone|somebody) (should|wants to|needs to|ought to|want to|please) ~3 (shoot|hang|burn|lamp|slap|punch|kick|smash|stab|batter|petrol|torch|run)
        (gallows|guillotine|noose|firing squad)
        (need|needs|wants|deserves|want) a (good)? (kicking|hiding|slap|smack|beating|punch|bullet|leathering)
        (we|lets|lads) (do|get|burn|smash|batter|torch) (their|her|his|the|them) ~2 (tonight|cars|windows|place|houses|in)
        cars tonight
        takes websites down
        (yours|your) ~5 (phones|website|records|systems) ~3 next
      `,
    },
  ],
  unlessInSentence: `
    (killing|kills|killed) me
    could (murder|kill|throttle) (a|mine|my|him for|for)
    (murder|kill|throttle) (him|her) (hes|shes|for) ~2 (put|left|ate|eaten|hid|forgot)
    (my|our|the) (husband|wife|dog|cat|kids|hubby|fella|satnav|sat nav|car|phone|laptop)
    (bite|break) (my|her|his|their|the) (head|fast)
    (smashed|smash) (it|the target|this)
    (knock|knocking) (em|them) dead
    break a leg
    (hearing|reading|said|saying|told|says) (that|this|he|she|they) ~2 (threat|threatened|threatening)
    (kill|hit|knock) (two birds|the nail|time|it off)
    (put|putting|throw|kick) (you|me|us|them|him|her|the|your|that|in|up) (through to|on hold|up with|down|off|back|out of|the phone|forward|on the|in touch|a|an|on|in a|in for)
    (crime|police|court) (reported|report|called|number)
    (ex|dad|he|she|boyfriend|partner) ~3 (says|said|saying|keeps) ~3 (kill|burn|hurt) (me|us|the house)
  `,
}
