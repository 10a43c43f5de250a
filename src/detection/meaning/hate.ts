import type { PhraseRules } from './phrase-detector.ts'

const groups =
  '(muslims|muslim|islam|jews|jew|jewish|blacks|asians|asian|pakistanis|pakistani|indians|indian|bangladeshis|poles|polish|romanians|romanian|bulgarians|albanians|africans|african|arabs|foreigners|foreigner|foreign|immigrants|immigrant|migrants|migrant|asylum|refugees|gypsies|gypsy|gyppos|travellers|traveller|roma|gays|gay|lesbians|homos|trans|transgender|trannies|queers|chinese|english|scots|irish|welsh|fenians|catholics|disabled|cripples|deaf|autistics|mental|lunatics|schizos|pensioners|elderly|oldies|wrinklies|dinosaurs|boomers|women|females|men|males|hindus|sikhs|heathens|somalis|nigerians|syrians|afghans|ukrainians|lot|that lot|them lot)'

/** Attacks on people for a protected characteristic (Equality Act 2010, section 4). */
export const hate: PhraseRules = {
  kind: 'hate',
  quotes: 'clause',
  rules: [
    {
      reason: 'It uses a slur.',
      score: 0.9,
      phrases: `
        (coon|coons|paki|pakis|nigger|niggers|nigga|niggas|wog|wogs|chink|chinks|chinky|gook|gooks|spic|spics|kike|kikes|yid|yids|towelhead|towelheads|raghead|ragheads|muzzie|muzzies|muzzy|sandnigger|gyppo|gyppos|pikey|pikeys|tranny|trannies|faggot|dyke|dykes|poof|poofs|poofter|poofters|shemale|shemales|spastic|spastics|spaz|spazz|mong|mongs|retard|retards|retarded|cripples|golliwog|jungle bunny|batty man|battyman|batty boy|bender|benders|nonce foreigners|heshe|heshes|subhuman|subhumans|untermensch)
        (towel|rag) (head|heads)
        he shes
        ching chong
        (deaf and dumb) brigade
        black bastard*
        half caste*
      `,
    },
    {
      reason: 'It tells people to leave because of where they come from or who they are.',
      score: 0.88,
      phrases: `
        (go|get|fuck off|jog on|piss off|sod off) (back) ~1 (home|where you|where they|to your|to lisbon|to africa|to india|to pakistan|to poland|to kerala|to calcutta|to romania)
        (send|ship|fly|bus|deport|sending) (em|them|him|her|you|em all|them all) (all)? back
        send (em|them|him|her) (all)? (back|home|packing)
        (back|home) (to|where) ~3 (come from|came from|you belong|they belong|their own country|own country|the jungle)
        (put|stick) (them|em|him|her) on (the|a) (boat|plane|dinghy)
        (get|kick|throw|sling) (them|em|the lot) out (of)? ~2 (country|england|britain)?
        (nobody|no one|any|is there nobody|someone|anyone) ~3 (english|white|british) ~2 (left|anymore|face|here|working)?
        not one white face
        (want|need|only|proper|see) ~2 white (one|ones|doctor|doctors|people|folk|nurse|man|woman)
        job for ~2 white
        (use|see|stick to|go to) (your|their) own (doctors|country|kind|doctor)
        (our|this) (country|race|own) (first|is full|not theirs)
        (invasion|swarm|plague|horde|hordes) (of|they)
        should be selling bananas
        (speaks|speak|learn|talk) english ~6 (boat|home|back|country|send)
        england for the english
        dont belong (here|in this country|in our)
        go and ~5 (your|their) own country
        dinghy ~8 (rats|scum|crawling|stroll)
        in my country we not
        take it back to
      `,
    },
    {
      reason: 'It attacks people for a protected characteristic.',
      score: 0.85,
      phrases: `
        ${groups} ~4 (scum|vermin|parasites|scroungers|spongers|freeloaders|rats|cockroaches|filth|filthy|dirty|animals|savages|stink|stinks|smell|thieving|thieves|terrorists|criminals|rapists|disgusting|unnatural|perverts|pervert|freaks|nasty|backward|subhuman|breed|breeding)
        (dirty|filthy|thieving|bloody|stinking|lazy|foreign|scrounging|fucking|smelly) ~1 ${groups.replace('|lot|that lot|them lot', '')}
        foreign (scum|filth|muck|rubbish|vermin|parasites)
        (men|women|muslims|gays|foreigners|blacks|jews|travellers|immigrants|asians|poles) are (all|just|nothing but) 
        ${groups} ~2 (shouldnt|should not|shudnt|dont deserve|dont belong|want keeping|should be kept|shouldnt be) ~3 (allowed|near|let|in|here|away|treated|children|kids)
        (they|these|those|them) (people|lot|types|sort) ~5 (breed|dirty|clean|stink|smell|diseases|benefits|scroungers|mixing|vermin|back|belong)
        breed like
        (not|nt) (human|clean people)
        thieving breed
        that tribe
        (stink|stinks|smell|smells|reeks) of curry
        (blokes|bloke|man|men|he) in (a)? (dress|dresses|frock|frocks|wig|wigs|skirt) ~12 (shouldnt|shudnt|freak|freaks|belongs|asylum|pervert|wrong|disgusting|normal|sick|frock)
        always be a (bloke|man|woman)
        (belongs|belong) in (the|a) (asylum|kitchen|zoo|jungle|cage|circus)
        (shouldnt|should not|not) be (allowed|let) (near|round|around) (kids|children|any|normal)
        (keep|keeping|kept|kept well) (well)? away from (children|kids|normal)
        normal (folk|people) ~3
        (let|leave) (the|them) (wrinklies|old|oldies|elderly|pensioners) ~2 (go|die|off)
        (had|theyve had) their innings
        shuffle off
        (theyre|they are|all) cabbages
        plant em out
        (monkeys|apes|cockroaches|rats off)
        ${groups} ~3 dont mix
        our race
        (half on em|wasted on them)
        (a few|these|them|bunch of) (freaks|weirdos) (can|should|flap)
        christian country
        (head|brain) for medicine
        scroungers the lot
        nail everything down
      `,
    },
  ],
  unlessInSentence: `
    (told|called|shouted|said|shouting|calling|saying|wrote|written|graffiti) ~4 (me|my|us|her|him|wife|husband|to go back|back to|foreigners|them|outside|on the)
    (someone|somebody|man|bloke|fella|woman|lad|he|she) ~3 (told|called|shouted|said|spat) ~2
    (against|stop|report|reporting|end|ending|tackling) ~1 (racism|hate|racist|abuse)
    (im|i am|were|my|our) ~2 (a|an)? (muslim|traveller|gay|trans|polish|romanian|disabled|deaf|jewish|asian|black|indian|irish)
    (monkeys|apes|rats|cockroaches|cabbages) (in the|on the|at the|at|forum|nuts|for|bars)
    (monkey|monkeys) (jab|pox|puzzle)
    maine (coon|coons)
  `,
}
