import { crisisInOtherLanguages } from './danger-in-other-languages.ts'
import type { PhraseRules } from './phrase-detector.ts'

/** Somebody may be at risk. Rather one too many than one too few: a person looks at every one. */
export const crisis: PhraseRules = {
  kind: 'crisis',
  quotes: 'clause',
  rules: [
    {
      reason: 'It tells of danger in another language.',
      score: 0.8,
      phrases: crisisInOtherLanguages,
    },
    {
      reason: 'It speaks of suicide or of not wanting to live.',
      score: 0.9,
      phrases: `
        (kill|killing|killed|hang|hanging|drown|drowning) (myself|meself|masel|mysel|himself|hisself|herself|themself|themselves|hersen|missen)
        (want|wants|wanted|wanna|wanting|ready|need) to (die|be dead)
        (wanna|gonna) (die|be dead) (tonight|today|tomorrow)?
        (wish|wished) (i|he|she) (was|were|wasnt|werent) (dead|here|alive|never born)
        (dont|do not|didnt|doesnt|never|no longer) (want|wanna|wants) to (live|exist|wake up|be here|be alive|be around|go on|carry on|carry on living)
        (dont|do not) wanna (live|wake up|be here|be alive|go on|carry on|exist)
        dont want to be here
        (end|ending|ended) (my|his|her|their|me) (own)? life
        (end|ending) it all
        (end|ending) it (tonight|today|tomorrow|now|soon)
        (take|taking|took|taken) (my|his|her|their|me) own life
        better off (dead|without me|if i wasnt|if i was gone|with me gone|with me dead)
        without me (in it)? (theyd|they would|hed|shed) be (better|happier)
        (no|any) (point|reason|call) (to|in|for)? (me)? (live|living|go on|going on|carry on|carrying on|be alive|being alive|be here|being here|get up)
        (see|seeing) (the|any|no|a) (point|reason|sense) (of|in|to) (me)? (being|be|living|carrying|going) ~1 (here|alive|on)
        (nothing|nowt|nothin) (left)? to live for
        (cant|cannot|cant no) (go on|carry on|live like this|do life|face another day|keep going) (anymore|any more|any longer|much longer|like this)?
        (wont|shant|wouldnt|wud not|not) be (here|around|about|alive) (tomorrow|much longer|for long|by|come|next|after|on the)
        (had|have) enough of (life|living|being alive|everything)
        done with (life|living)
        (i|im|ive|feel|feeling|am|been|so|he|she|hes|shes|is|was) ~2 suicidal
        suicidal ~3 (today|tonight|now|again|thoughts|daughter|son|wife|husband|mate|friend)
        (suicide|goodbye) (note|notes|letter|letters|plan|attempt)
        (thinking|thoughts|thought|think|talk|talks|talking|attempted|contemplating) (of|about)? ~1 suicide
        (tried|trying|try|going|planning|plan|want) to (kill|hang|hurt|harm|drown) (myself|himself|herself|themselves|meself)
        voice* ~5 (die|dead|kill|hurt|jump|end it)
        (made|make) ~2 peace with it
        (letters|letter|notes) (wrote|written) ~3 (girls|kids|boys|family|tin|ready)
        ive got the letters wrote
        (ive|i have|i) written to (both)? my (girls|boys|kids|children)
        (wont|wouldnt|doesnt want to|not) be a burden
        ought to be dead
        (dont|do not|doesnt) deserve to (live|be here)
        (im|i am|ive) a burden
        once (im|i am) gone
        whod have the (dog|cat|kids)
        look after (me|my) (mum|mam|mom|dad|kids|dog)
        (go|join|be with|see) (to)? (her|his|my) dead (mother|father|wife|husband|son|daughter|mum|dad)
        sorry for (how its|what im|everything)
        done (something|summat) (stupid|silly)
        (couldnt|cant|dont|cannot|didnt) (see|find|think of) (a|any|no|the) (reason|point|sense|future|way out|way forward) ~6
        (havent|not|still) decided (yet)? about tomorrow
        world would ~4 (without me|me out of it|better)
        getting on with it ~2 rather than waiting
        (il|ill|i will|will) (have)? (do|done) it (so|tonight|then|anyway|properly|this time)
        (sick|tired) of (being|everything|it all|life|living) ~3 (problem|burden|alive|here|in the way)
        (problem|burden) in everyones life
        (paperwork|affairs|everything) in order ~3 (now|paid|and)
        (shant|wont|not) be long (now|behind|after)
        (at least)? theyd have the insurance
        (list|lists) of (her|his|my) (stuff|things) ~5 (who gets|locked|goodbye)
        (gives|gave|giving|given) (away|his|her|my) ~3 (things|stuff|watch|everything|belongings|possessions) ~4 (away|to my|away to)
        (tell|look after) (the|my) kids ~3 sorry
        tell the kids
        (no|nothing) (future|hope) (left|for me|anymore)
        (what|whats) ~1 the point (anymore|any more|of me|of being|in being|of going on|of living|in living)
        (hate|hating) (being alive|my life|living)
        (wouldnt|would not|wont) (care|mind|matter) if i (died|didnt wake|never woke|wasnt here|was dead)
        (jump|jumping) (off|in front of|under|from) (a|the|that) (bridge|train|roof|car park|bus|lorry|cliff|balcony)
        (noose|rope) ~4 (neck|garage|loft|tree|ready|bought|tied)
        (goodbye|bye) (everyone|everybody|world|all) ~4 (love|sorry|forgive|cant)?
        (slit|slitting|cut) (my|his|her) (wrists|wrist|throat)
        (cant|cannot) take (it|this|life) (anymore|any more|no more|any longer|much longer)
        (everyone|everybody|theyd all|you would all|family|kids) ~3 better off
        (thinking|think|thoughts|thought) ~2 (ending|killing|dying|death|hurting myself|harming)
        dark (thoughts|place) ~6
        not safe (with myself|from myself|on my own|at home|here)
      `,
    },
    {
      reason: 'It speaks of hurting oneself or of an overdose.',
      score: 0.85,
      phrases: `
        self (harm|harms|harming|harmed)
        selfharm*
        (cutting|cut|hurting|hurt|hurts|harming|harm|burning|starving|punishing) (myself|meself|masel|himself|herself|themselves)
        (cutting|cuts|cut|burning|stuff to) (my|me|her|his) (own)? (arms|arm|wrists|wrist|legs|thighs)
        (took|taken|take|taking|swallowed|necked|had) (an|the|a)? (overdose|od)
        (overdosed|overdosing)
        (swallowed|taken|took|necked|ate) (too many|all|loads|a load of|a lot of|the lot|the whole|a whole|every|a box|two boxes|a bottle) ~4 @medicine
        (swallowed|taken|took|necked) too many
        (all|saving|saved|hoarding|counting) ~2 @medicine ~3 (bed|counting|saved|lined|front|ready)
        (stood|stand|standing|sat|sitting|been|went|walked|gone|down|up) ~2 (on|at|by|to) (the|that|a) (motor|motor way|railway|train|top|high|multi storey)? (bridge|edge|roof|ledge|tracks|line|platform|weir|cliff|window|motorway)
        stopped (eating|feeding) (myself|properly|on purpose)
        (done|did|hurt|cut) (himself|herself|myself|themselves|hisself) ~4 (on purpose|kitchen|bathroom|blood|deliberately)
        (took|taken|had|necked|swallowed) ~1 (whole|full|all) ~3 (months|weeks|worth|packet|pack|box|strip|bottle)
        rather boil than
        (scars|cuts|marks) ~3 (arms|wrists|legs|thighs) ~3
        (making|makes|make|made) (myself|herself|himself) sick ~4
        (canal|river|weir|railway) (looks|look|is calling)
        on purpose ~3 (kitchen|bathroom|blood|arms)
      `,
    },
    {
      reason: 'It tells of violence or control at home.',
      score: 0.85,
      phrases: `
        (he|she|hes|husband|hubby|boyfriend|bf|partner|partners|wife|ex|dad|father|stepdad|mum|brother|fella|girlfriend|son|mil|inlaws|they) (hits|hit|hitting|beats|beat|beating|punches|punched|slaps|slapped|kicks|kicked|strangles|strangled|choked|chokes|batters|battered|rapes|raped|abuses|abused|bit|pushed|shoved|burned|burnt) (me|us|my mum|my mom|her|him|the kids|my kids|my sister)
        (hes|shes|he|she|been|gets|got|keeps|being) ~1 (hitting|beating|punching|kicking|strangling|choking|abusing|raping|battering|hurting|threatening) (me|us|my mum|her|him|the kids)
        (he|she|they|dad|mum|husband|boyfriend|partner) (gets|is|was|been|turned) (violent|abusive) (with|to|towards)? (me|us|her)?
        (scared|frightened|terrified|afraid|petrified) (of|for) (him|my husband|my partner|my boyfriend|my ex|my dad|my son|her boyfriend|going home|my life|her life|me nights)
        (scared|frightened|terrified|afraid) to (go|be) (home|at home)
        (wont|wouldnt|doesnt|never) let (me|her|him) (leave|out|go out|see|have|speak|talk|ring|eat)
        (took|takes|taken|taking|keeps|kept|hid|got) (my|me|her|ma) (phone|fone|keys|passport|card|bank card|money|wages|pension)
        (kept|keeps|took|taken|have) my passport
        not (allowed|let) out (alone)?
        (locked|locks|lock|shuts|shut|keeps) (me|her|him|us|them|mum|mam|nan|the kids) ~1 in
        (locks|locked|keeps) ~2 locked
        black and blue
        (black eye|cracked rib|broken rib|marks on her neck|marks round her neck|marks on my neck|hand round my throat|hands round my throat)
        (covered in|got|full of) bruises
        bruises ~2 (arms|face|neck|all over|body)
        threat* to (kill|hurt|burn) (me|us|her|him|the kids|himself|herself)
        (hell|he will|shell|says hell) (kill|burn|hurt) (me|us|her|the house)
        (domestic|sexual) (abuse|violence) ~4 (me|my|i|husband|home|happening)
        (my|me) (put my|put me) head (against|through|into)
        (hes|he is) back in the house
        (punched|punches|hit|kicked) the (wall|door) ~4 (me|my head|her|us|head)
        (he|she) has a temper ~4
        (it was|was) (my|her|his) (son|husband|dad|partner|boyfriend|brother|stepdad|father|mother) (who|that) (did|done) (it|this)
        (what|whos) boss in this house
        (pushed|slammed|threw|dragged|shoved) (my|me|her) ~2 (against|into|down the|by the hair|across|through) ~3
        (hes|he) (gone quiet|kicking off|at the door|outside|found me|found us|got a knife|drinking again)
        (locked|barricaded|hiding|shut) ~3 (bedroom|bathroom|loo|toilet|wardrobe) ~5 (him|he|kids|scared|door)?
        drawers pulled across
        (holds|controls|keeps|checks) ~1 (bank card|card|money|miles|purse|my phone)
        told ~3 (id|i had|i) (fell|fallen|tripped|walked into) ~4
        (says|said) i shut ~3 (in the|door)
        cost me a tooth
        (lock|locks|locked) the (kitchen|fridge|food|cupboard|door) ~5 (night|us|her|baby|hungry)
        crying (from|with) hunger
        (child|kids|baby|children) ~4 (hungry|starving|not fed|filthy|unwashed)
        (rape|raped|molested|groomed|trafficked) (me|her|him|my|by)
        (he|she|they) (raped|groomed|trafficked|molested)
        (modern slavery|trafficked|forced marriage|honour based|fgm)
        need (a|to find a|to get to a)? refuge
        (reads|checks|goes through) (all)? (my|me) (messages|phone|texts|miles)
        (he|she) (controls|control) (my|the|all) (money|everything|bank)
        booked ~2 (one way|tickets) ~5 (nikah|wedding|marry|married)
        (forced|making me|make me|force me) ~2 (marry|marriage)
        (being|been|getting) abused
        (who ruined|that ruined) my childhood
        where it wont show
        put his head against
        (he|she|hes) found me
        answers for me
      `,
    },
    {
      reason: 'It tells of a child or an adult who is harmed, left alone or not cared for.',
      score: 0.85,
      phrases: `
        (shook|shaken|shaking) (her|him|the baby|my baby|it) ~3 (once|stop|cry|crying)?
        hand* (round|around) (her|his|its) neck
        (kids|children|child|baby|toddler|babies|little one|under fives|bairns|weans|boy|girl|son|daughter) ~4 (on their own|on her own|on his own|home alone|left alone|by themselves|by himself|by herself)
        left ~2 (kids|children|child|baby|toddler|boy|girl|her|him) ~2 (alone|on their own|on her own|on his own|all night|all weekend)
        (left|leaves|leaving) on (her|his|their) own (with|all|in|at|over)
        (hits|hit|hitting|smacks|smacking|smacked|beats|beating|belts|belting|shuts|shakes|starves|slaps|burns) ~2 (kids|kid|child|children|baby|toddler|boy|girl|grandson|granddaughter|stepson|niece|nephew)
        (kids|child|boy|girl|baby|grandson|toddler|father|mother) ~4 (with the belt|in the cupboard|in the airing)
        (no|without|hasnt|hasnt any|not any) (food|heating|electric|gas|water) ~5 (in there|kids|baby|child|bairn|house|weeks|days)
        (shes|hes|hes|he|she) (is)? (not|never) (been|being)? (fed|washed|changed)
        hasnt (had|been) ~3 (changed|washed|fed|food|eaten)
        (not been|hasnt been) seen since
        (touches|touched|touching|interfered|fiddled) (with)? (me|her|him|my daughter|my son|my girl|the kids) ~3 (when|where|at|there|down|shouldnt|night)?
        (smells|smelling|stinks) of (drink|it) ~3 (school|kids|drive|driving)?
        drives (my|the|his|her) ~2 (kids|two|children) ~4 (smelling|drunk|drink)
        (something|summat|calpol|vodka) in (her|his|their) bottle
        (soaked|wet) bed
        mums not got out of bed
        (took|taken|take|stopped|stopping) (our|my|her|his|him|the) ~3 off ~3 (epilepsy|insulin|heart|seizure|asthma) ~1 (medicine|medication|tablets|meds)?
        (toast|food|leftovers|crusts) in his pockets
        (same|dirty) (jumper|clothes|nappy) ~5 (month|week|weeks|days)
        sores (are)? (raw|open|weeping)
        thin as a rake
        (one meal a day|skin and bone)
        (tek|take|takes|taking|took|taken) (her|his|har|their|all her) (pension|money|bank card|savings)
        power of attorney ~ (locked|keeps|spent|taken|money|heating)
        (put|puts|kicked|threw) (her|him|me) out ~5 (bus|street|gay|night|nights|sleeping)
        (sleeping|slept|sleep|living) (rough|in the car|in my car|in a car|on the street|in the bus station)
        blood ~2 mattress
        (celebration|cutting|cut) ~2 august
        (abusing|neglecting|starving|hurting|harming) (a|the|her|his|their|my) (child|children|kid|kids|baby|mother|father|mum|dad|nan)
        (child|elder) abuse ~5 (report|next door|neighbour|happening|think)
        (taking|sent|sending|take) ~3 (to be cut|to get cut)
        shut* ~4 (cupboard|shed|wardrobe|airing)
        hostel wont have me
        kinder to finish it
        let go of (him|her) over
      `,
    },
  ],
  unlessAnywhere: `
    (suicide|domestic abuse|self harm|mental health) (prevention|awareness|training|leaflet|poster|storyline|play|film|documentary|charity)
    (storyline|documentary|drama|play|film|novel) ~8 (suicide|abuse|life|husband|controlling)
    (walk|walking|walked|run|running|ran|raised|raising|bake|fundraiser) ~8 (samaritans|calm|mind|papyrus|refuge|suicide)
    (killing|kill) myself laughing
    (last|first) of the paracetamol
  `,
  unlessInSentence: `
    years (out|ago|back)
    in (19*|200*|201*)
    (mince pies|chocolate|cake|turkey|sprouts|biscuits|crisps|telly|netflix)
    (laughing|lol|haha|hahaha|lmao)
  `,
}
