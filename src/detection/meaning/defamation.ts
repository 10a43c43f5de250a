import type { PhraseRules } from './phrase-detector.ts'

/** A serious wrong stated as fact. Opinions about the service, however harsh, are none. */
export const defamation: PhraseRules = {
  kind: 'defamation',
  quotes: 'clause',
  rules: [
    {
      reason: 'It states that care here killed or gravely harmed somebody.',
      score: 0.82,
      phrases: `
        (surgery|practice|doctor|doctors|dr|they|you|nurse|butchers|team|place|she|he|staff|gp|yous|lot) ~2 (killed|murdered|blinded|crippled|poisoned|paralysed|maimed)
        (killed|murdered|blinded|crippled) (my|our|her|his|mi|me) ~1 @relation
        (let|left) (my|our|her|him|me|mum|dad|nan|mi) ~3 (die|to die|dying|to rot)
        (dead|died|passed) ~3 (because of|thanks to|due to) (you|them|that|this|the|your|their)
        (finished|done) (him|her|mum|dad|my) ~1 off
        (sent|send|sending) (my|our|him|her|me|us) ~3 home ~8 (dead|died|stroke|sepsis|heart attack|cancer|x rayed|gone by|passed|brain)
        (would|wud|could|should|might) (have|of|ve|still) ~1 (lived|been alive|be alive|be here|survived|be sat here)
        blood on (your|their|her|his) hands
        (gave|given|put|injected|prescribed) ~6 (wrong|ten times the|double the|out of date) (dose|drug|drugs|tablets|injection|medicine|jab|blood|drops|thinners|one)
        (wrong|double) (dose|drops|drug) ~6 (sight|died|killed|hospital|leg|brain)
        (lost|took|taken|lose) (the|his|her|my|wifes|all) ~2 (leg|sight|eye|baby|finger|feeling|kidney|foot|fingers)
        (botched|butchered) 
        (sat|lay|left|unread) ~4 (tray|screen|drawer|desk|pile|cupboard) ~6
        (missed|ignored) (my|his|her|the) ~2 (cancer|stroke|sepsis|meningitis|tumour|heart attack)
        (medical|clinical|gross|criminal|pure) negligence
        (negligent|negligence) (doctor|doctors|surgery|practice|staff|gp|killed|care)?
        a dem cause it
        did that to (him|her|them)
        (broke|fractured) (my|his|her|mates) ~2 (wrist|arm|rib|leg|hip)
        never (even)? (put the|checked|took|looked) ~4 (stethoscope|bloods|temperature|her top|his chest)
        (without gloves|same needle|reused|dirty needle|rinse it under)
        (out cold|passed out|asleep) (at|on|in) (the|his|her) (desk|chair|job)
      `,
    },
    {
      reason: 'It states that somebody here lied or falsified records.',
      score: 0.82,
      phrases: `
        (falsified|forged|faked|doctored|backdated|altered|tampered|fabricated|rewrote|shredded|destroyed|deleted) ~4 (record|records|notes|note|form|forms|letter|letters|results|file|files|survey|figures|signature|dates|complaint|complaints|evidence|entry|appointments|dnr)
        (changed|change) the (dates|date|notes|records|times) (on|in|of)
        (forging|falsifying|backdating|faking|fiddling|cooking|massaging) ~4 (notes|records|figures|books|dates|signature|numbers|forms|my|the)
        (lied|lie|lies|lying) ~4 (records|notes|coroner|police|inquest|me|us|family|court|under|inspectors|cqc|ombudsman|letter|officer|form|down)
        (they|he|she|you|doctor|dr|surgery|reception|manager|nurse|staff|receptionist) ~1 (lied|lies)
        (lies|lie) (all of it|in my|typed|written)
        (a|all|straight|pack of|full of) (lie|lies) ~2 (in|on|to|about|by|typed|from)?
        (cover|covered|covering|covers|coverup) ~2 (up|it up) ~4
        (they|he|she|you|doctor|staff) made (it|that|this|the whole thing|stuff) up
        (put|putting|wrote|write|written|typed|typing) ~2 down ~8 (never|didnt|weighed|when they|done|look good|figures)
        (never happened|did not take place|never took place|never spoke|never spoken|never saw|never seen|never examined) ~3 (me|him|her|notes|life|patient)?
        (to make|make) ~2 (figures|numbers|targets|stats) look
        seen and examined
        swore blind
        (signed|sign) ~4 (never|under a|without)
        entry ~4 after the event
        bin the bad (cards|ones|reviews)
        hushed up
        (buried|hid|hidden|hide|hiding) (the|my|his|her) ~1 (complaint|report|results|evidence|mistake|letters)
        filling them in (herself|himself|themselves)
      `,
    },
    {
      reason: 'It states theft, fraud, bribery or drug dealing here.',
      score: 0.82,
      phrases: `
        (stole|stolen|stealing|steals|thieving|nicked|nicking|nicks|pinched|pinching|robbed|robbing|pocketed|pocketing|swiped|helped himself|helped herself|dipping|fiddled|fiddling|embezzled) ~4 (money|cash|till|purse|wallet|tablets|drugs|ring|codeine|morphine|patients|prescription|prescriptions|funds|raffle|box|medication|nhs|expenses|bag|handbag)
        (flogging|selling|sells|sold|flogs|sellin|dealing|peddling) ~5 (sick notes|sick note|prescriptions|drugs|tablets|codeine|morphine|diazepam|data|details|notes|records|on the estate|in the pub|down the pub|medication)
        (bribe|bribes|bribed|backhander|backhanders|kickback|kickbacks|brown envelope|brown envelopes|commission)
        (asked|charged|wanted|demanded) (me|us|him|her) for ~2 (cash|£|money) ~6 (list|move|quicker|up|hand)
        (corrupt|corruption|fraud|fraudsters|fraudulent|crooks|crook|criminals|embezzlement)
        (writing|prescribing|ordering|prescribed) (himself|herself|themselves|for his|for her) ~4
        undeclared (shares|interests)
        (taking|takes|took) ~2 (bribes|backhanders|a cut|a backhander|commission)
        (claiming|claim|claims|claimed|billing|billed|paid) ~3 (patients|visits|checks|appointments) ~4 (never|dead|ghost|exist|happened)
        ghost patients
        light fingered
        (money|cash|funds) ~4 (went missing|gone missing|vanished|disappeared)
        somebodys had a nice weekend
        (after|once) (shed|hed|she|he) (gone|left|been) so (had|has)
        (dipping|hand in|fingers in) the till
      `,
    },
    {
      reason: 'It states drink or drugs at work.',
      score: 0.84,
      phrases: `
        (stinking|stinks|stank|reeking|reeks|reeked|smelt|smelled|smells|smelling|stunk) of (drink|alcohol|booze|whisky|whiskey|vodka|gin|beer|wine|sherry|brandy|weed|cannabis|it)
        (smell|smelt|smelled) the (drink|alcohol|booze|whisky|vodka|gin|sherry|wine)
        (doctor|dr|nurse|he|she|gp|pharmacist|manager|receptionist|partner) ~3 (was|is|were|turns up|turned up|come in|came in) ~2 (drunk|pissed|plastered|high|stoned|hungover|off his head|off her head|under the influence|steaming|blotto)
        (drunk|pissed|drinking) (on|at) (duty|work|the job|the desk|shift)
        (bottle|half bottle) of (vodka|whisky|gin|wine|brandy) ~4 (desk|sink|drawer|room)
        (could|can) hardly stand
        eyes like a road map
      `,
    },
    {
      reason: 'It states discrimination or abuse by the team.',
      score: 0.8,
      phrases: `
        (they|doctor|dr|nurse|receptionist|staff|he|she|surgery|practice|manager|theyre|shes|hes|you|youre|team|place|reception|is|are) ~2 (racist|racists|homophobic|transphobic|sexist|islamophobic|antisemitic|paedophile|pedo|paedo|nonce|rapist|predator)
        (that|this|its|pure|blatant|thats|was|is) ~1 (racism|racist|discrimination)
        (discriminate|discriminates|discriminated|discriminating) against
        (punish|punished|punishes|refused|refuse|refusing|turned away) ~4 (because|for) ~4 (disability|disabled|race|black|asian|muslim|gay|trans|accent|colour|religion|script|deaf|wheelchair)
        (groped|molested|sexually|raped|assaulted|fondled|touched) ~4 (me|her|him|my|patients|a patient|assaulted|breast|breasts|inappropriately|up)
        put his hand where
        (we|they) dont do (junkies|foreigners|priority for|your sort)
        if your name is
        (against|breaking|broke|breaks|illegal) ~2 (law|equality law|equality act) ~8 (practice|they|it|this|do|knowingly|every)
        cameras in ~2 toilets
        (told|telling|tells) (everyone|everybody|half|the whole|people|her mates|his mates|whole) ~6 (about my|my|our)
        (reads|reading|read|looked|looks) ~4 notes ~5 (mates|told|out|friends|pub|gossip|gate|school)
      `,
    },
    {
      reason: 'It states that somebody here is not qualified or was struck off.',
      score: 0.84,
      phrases: `
        (isnt|not|never|aint|is not|wasnt) (a|even a|a real|a proper|actually a|really a) ~1 (nurse|doctor|gp|pharmacist|paramedic|qualified)
        (isnt|not|arent|aint|never|without being) ~1 (qualified|registered|trained|licensed|signed off)
        (struck off|strike off|suspended for|sacked for|caught|arrested|convicted|investigated) (for|prescribing|stealing|by) ~3
        (fake|bogus|phoney) (doctor|nurse|qualification|qualifications|degree|certificate|receptionist)
        left ~4 (last place|last job|last practice|previous) ~3 because
      `,
    },
  ],
  unlessAnywhere: `
    (is it true|is it right|was there any truth|any truth|rumour|rumours) ~4
  `,
  unlessInSentence: `
    (hospital|council|government|dentist|vet|bank|scammer|scammers|someone|somebody|other surgery|old surgery|last surgery|my old|used to|royal|queens|derby) ~4 (killed|lied|lie|stole|robbed|nicked|missed|lost|corrupt|fraud|racist)
    (i|ive|id|we) (lied|lie|made|stole|nicked|pinched|was drunk|was pissed|missed|covered)
    (killed|killing|kills|killed|crippled) (me|my back|my feet|my knees|my legs|my arms|my eyes|my head)
    (smoking|smoke|fags|asbestos|covid|cancer|heart|drink) ~3 (killed|took) (my|our|him|her)
    (in|from|on) (the|that) (news|paper|papers|mail|telly|programme|film|drama)
    (havent|hasnt|didnt|never|not) ~1 covered
    (call|calling) me (thick|stupid|daft)
    (last placement|being accused|her slipper|couldnt make it up|wonder any of us|fee)
    (not|isnt|never|arent|no) (racist|racism|a lie|lying|corrupt)
    (racist|racism|discrimination|abuse) ~2 (training|awareness|policy|poster|month|isnt|wont|not|towards)
    (report|reported|beware|watch out|scam|phishing) ~2 (fraud|scam|fraudsters)
    (scam|scams|fraudsters|scammers) 
    (story|joke|jokes|quiz|answers|excuses) up
    (make|made|making) it up (to|as)
    (killed|nicked|pinched|stole) ~4 (crossword|parking|space|mug|biscuit|biscuits|pen|plant|bike|bikes|chair)
  `,
}
