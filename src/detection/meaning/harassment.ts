import type { PhraseRules } from './phrase-detector.ts'

/** Insults aimed at people. Strong criticism of a service, and of oneself, is left alone. */
export const harassment: PhraseRules = {
  kind: 'harassment',
  quotes: 'clause',
  rules: [
    {
      reason: 'It insults people.',
      score: 0.8,
      phrases: `
        (you|youre|yous|ye|yer|your) ~3 @insult
        (they|theyre|staff|receptionist|receptionists|doctor|doctors|nurse|nurses|team|manager|reception) (are|is|r|all) ~3 @insult
        (shes|hes|she is|he is) (a|an|such a|just a|one) ~2 @insult
        (a|an|absolute|total|complete|utter|proper|right|pure|sheer|what) ~1 (bunch|pack|shower|load|bag|gang|crew|collection|set) (of|a|ae) ~3 @insult
        (bunch|pack|shower|load|gang|collection) (of|ae) (shite|shit|bawbags|arseholes|wankers|twats|cunts|tossers|dicks|morons)
        (bunch|collection|pack|shower) of ~2 (little people|old women|old bags|so and sos|sour faced)
        (absolute|total|complete|utter|clueless|smug|lazy|stupid|thick|pathetic|useless|arrogant|ignorant|miserable|jumped up|stuck up|snotty|poisonous|slimy|smarmy|vile|evil|brainwashed|spineless|brainless|dozy|silly|fat|ugly|nasty|horrible|snivelling|sanctimonious|gutless|witless|complete and utter) ~2 @insult
        ^ @insult $
        ^ (proper|absolute|utter|total|complete|pure|right) ~1 @insult
        @insult (the lot of|every one of|every last one of|all of|bless em)
        (are|is|theyre|youre|shes|hes|its) ~1 (a|an)? ~1 (wet wipes|wet wipe|waste of space|waste of oxygen|waste of skin|waste of air|disgrace to humanity|piece of work|nasty piece|old bag|old bat|old cow)
        (a|the|that|this|old|one of your little) (imbecile|cretin|moron|halfwit|buffoon|battleaxe|rottweiler|jobsworth|madams|madam|witch|cow|dragon|foghorn|toerag)
        cackling witches
        playing doctors and nurses
      `,
    },
    {
      reason: 'It demeans somebody for looks, wits or character.',
      score: 0.78,
      phrases: `
        (zero|no|half a|not one|no more|half the) (brain|brains) (cell|cells|between|left)?
        (brain|brains) (cell|cells)
        half (a|the) brain*
        (thick|dim|dense|stupid|daft) (as|like) (a|two|shit|mince|pigshit|donkey|pig|planks|brick|bricks|short planks|the|they come)
        thick as
        stupid like
        (face|faces) (like|as) (a|an|thunder|the)
        (built|looks|looked|look|shaped) like (a|an) (wheelie|whale|pig|bulldog|boiled|horse|bag of|sack|beached|troll|gargoyle|corpse|bauble|slapped)
        (empty|thick|fat) (head|heads|headed)
        (learn|learnt) to (spell|read|write|speak) before
        pathetic (creature|excuse|little|man|woman|bunch|lot|shower|loser|people)
        (nobody|no one) (here)? (cares|likes|wants|invites|loves) (what you|about you|you|him|her)
        (everyone|everybody) ~4 (hates|knows u|laughs at|laughing at) (you|u|her|him|stink)?
        (no|small) wonder (nobody|no one|he left|she left|your) 
        (get|grow) (a proper job|a real job|a life|a backbone|a spine)
        (dont|do not) let the door hit
        (crawl|go) back (under|to) (your|the|that) (rock|hole|cave|stone)
        (not|isnt|arent) fit to (empty|wipe|clean|lick|run a|be a|call)
        couldnt run a (bath|tap|tombola)
        (manners|wit) of the (farmyard|trough|gutter)
        gormless (gobs|faces|lot)
        (sour|torn|long|po|hatchet|miserable) (faced|face) ~1 (cow|so and so|sos|lot|besom|old|receptionist|women|woman|madam)?
        stuck up ~3
        on (a|her|his|their) power trip
        gets (a kick|off on|her kicks|his kicks) ~2
        (what|which) colour (knickers|bra|underwear|pants)
        (been|round) round more beds
        her own postcode
        (see|cee) you next tuesday
        (moo|bark|oink|spit|laugh) at (her|him|them)
        rolls her eyes like a
        (two|more) faced
        (bet|i bet) (his|her|your) (mum|mam|mother|husband|wife) ~3 (crosses|ashamed|hates|left)
        minces about
        bone idle
        (holier|full) ~1 (than thou|of themselves|of himself|of herself)
        (you|u) (stink|smell|disgust me|make me sick)
        hat frightens
        bore everybody
      `,
    },
    {
      reason: 'It calls on others to bully somebody.',
      score: 0.85,
      phrases: `
        (everyone|everybody|tag your mates|all of you|lads|girls|people) ~4 (message|flood|ring|spam|bombard|report|troll|phone) ~3 (her|him|them|inbox|that|page|till|until)
        flood ~2 inbox
        (keep|carry on) (going|ringing|posting|at it) (till|until) ~5 (scared|cries|cry|quits|leaves|cracks|sacked|gone|comes off)
        (put|post|posting|putting) up something about
        (till|until|before) (somebody|someone|one of them|she|he|they) (cracks|cries|quits|breaks|leaves)
        (make|making) (her|his|their|your) (life|lives) (hell|a misery|a living hell)
        (new game|points for)
        names in a notebook
        (hound|hounding|bully|shame|name and shame) (her|him|them|em)
        (scared|afraid|frightened) to come in
      `,
    },
  ],
  unlessInSentence: `
    (im|i am|i was|ive been|me being|was i|am i) ~4 @insult
    (i|me|myself|mysel|self) (felt|feel|feeling|look|looked|was|am|like) ~4 @insult
    (my|our|ma|the) (own|dog|cat|husband|hubby|fella|old man|phone|car|satnav|other half|legs|knees|brain|head|lad|son|kids) ~4 @insult
    (say|says|said|saying|called|calling|call|calls|reported|shouting|shouted|heard|hearing) (me|them|her|him|us|you|it|the receptionist|someone|people) ~3 @insult
    (called|calling|call) ~2 @insult
    (dont|do not|never|not|isnt|arent|wasnt|no) ~1 @insult
    (i|me) (look|looked) like
    (cow|cows|pig|pigs|sheep|dog|donkey) ~3 (loose|lane|field|road)
    (guinea|spare|lab) (pig|pigs|rat|rats)
    (muppet|muppets) (film|show|christmas|movie|on)
    (snake|sheep|rat|rats|pig|pigs|cow|cows|donkey|clown|clowns|dragon|witch|witches|fish|ducks) (oil|s|farm|field|sanctuary|milk|trouble|costume|fish|fair|hat|broom|pox|in the|and|on the|fancy|face|for)
    pathetic (excuse for a|service|system|phone)
    (what|such) a (plank|muppet|numpty|wally|donut) (i|am i)
    (to|after|for) (my|our|the) (sheep|cows|pigs|donkeys)
  `,
}
