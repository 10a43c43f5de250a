import type { PhraseRules } from './phrase-detector.ts'

/** Scams, sales of medicines or notes, and advertising. A local business mentioned in passing is none. */
export const fraud: PhraseRules = {
  kind: 'fraud',
  quotes: 'clause',
  rules: [
    {
      reason: 'It sells medicines, sick notes or papers.',
      score: 0.88,
      phrases: `
        (no|without|without a|need no) (prescription|script|prescriptions) (needed|required|necessary)?
        (sick note|sick notes|fit note|fit notes|doctors note|certificate|certificates|visa medical) ~5 (£*|quid|pound|for sale|sale|same day|online|inbox|dm|message|ready|bina)
        (ozempic|wegovy|mounjaro|viagra|cialis|tramadol|xanax|diazepam|zopiclone|pregabalin|codeine|oxy|valium|blues|zops|melanotan|botox|fillers|steroids|weed|naproxen|fentanyl) ~8 (sale|sell|selling|£*|quid|tenner|fiver|delivery|deliver|inbox|dm|message|available|stock|whatsapp|strip|cheap|left over|areas|list|pm)
        (spare|selling|sell|fridge full of|got) ~3 (insulin|pens|adrenaline pen|patches|inhalers|tablets|skinny jabs|jabs|antibiotics) ~6 (£*|quid|sale|message|each|bin|inbox|pm|offers|fiver)
        (fiver|tenner|quid) (the lot|a strip|each|a pop|a box|on me)
        fridge full
        left over from my op
        (genuine|registered|real) (certificates|documents|passports|licence|license)
        up to date on the system
        (fast track|skip the queue|skip the government)
      `,
    },
    {
      reason: 'It has the marks of a scam.',
      score: 0.86,
      phrases: `
        (click|tap|follow|visit|see) (the|this|on the|my|on this|below) ~1 (link|website|page) ~3
        (claim|get|collect|receive) your (free|refund|prize|reward|bottle|money|grant|voucher|compensation)
        (you|youve|you have) (won|been selected|been chosen|been shortlisted)
        (bank details|sort code|card details|account number|maiden name|card needed|card number|scan of your passport) ~6 (reply|needed|send|release|number|only|before|confirm)?
        (reply|send|confirm|enter|verify) (with|your|us|the) ~3 (details|sort code|pin|password|card|bank|account|numbers|code|date of birth)
        (steam|amazon|gift|itunes|google play) (cards|card|vouchers|voucher)
        (investment|invest|invested|crypto|bitcoin|forex|trading|trader|binance) ~8 (profit|profits|returns|weeks|days|guaranteed|earn|made|£*|double|percent)
        (recovered|traced|recover|got back) ~4 (money|lost|funds|lot|it all) ~6 (hours|help|scam|found|days)
        (work|earn|make|making) ~2 (from home|from your mobile|from your phone|a week|a day|per week|£*) ~6 (dm|inbox|message|comment|info|ask me|no experience|school run|group)
        (#|# hundred|# thousand) (a|per) (week|day|wk) ~6 (home|mobile|phone|no experience|comment|inbox|from)
        (beneficiary|next of kin) ~8 (million|stand|fund|funds|transfer|will|treat)?
        (relief|government|covid|cost of living) grant
        (spiritual|spell) (man|caster|healer|doctor|temple)
        (lost love|black magic|love spell|spell caster|voodoo)
        (dr|doctor|doc) ~2 (herbal|herb|root|spell)
        (message|write|contact|text|email|whatsapp|call|dm) (him|her|them|me|us) (on|now|today|for|via|to order|direct) ~6 (cure|order|page|help|list|price|herbal|info|details|whatsapp|telegram|number|#)?
        (whatsapp|telegram|snapchat) (only|me|us|him|at|on|par)
        (registration|release|processing|admin|delivery) (fee|fees|payment) ~3
        refundable
        (install|download) ~4 (viewer|anydesk|teamviewer|remote)
        (new|changed|updated|below) ~2 (bank|account) ~2 details
        remit
        (we have)? changed banks
        oil (platform|rig) ~6 (widowed|daughter|widower|engineer)?
        (widowed|widower) with (one|a|two)
        (friend|frnd) request
        (keep|keeping) (your|ur) (place|account|page) ~4 (confirm|follow|verify|list)
        (lump sum|pension) ~4 (release|unlock|cash)
        (compensation|refund) ~4 (owed|waiting|due|held|claim)
        is being held for you
      `,
    },
    {
      reason: 'It advertises.',
      score: 0.78,
      phrases: `
        (off|discount|sale) ~2 (today|this weekend|this week|this wkend|code|only|ends)
        (code|discount) ~1 ~1 (takes|for|gets) # 
        # off
        (free survey|free quote|free quotes|no obligation|call out|no job too small|best prices|competitive rates)
        (top rated|local|professional|trusted|family run) ~2 (roofers|roofer|plumber|plumbers|builders|cleaners|gutters|tarmac|windows|driveways|electrician|locksmith)
        (shop now|order now|buy now|order yours|buy one get|two for one|limited offer|limited time|while stocks last|while they last|back on the shelf|ships from|plain packaging)
        (from|only|just|at) £* ~4 (book|each|per|areas|session|both|month|off|couples|home)
        # ~6 book (at|now|online|via|yours)
        (five stars|5 stars|one star|star reviews|reviews|complaints) ~8 (guaranteed|disappear|removed|buy|genuine looking|drip|hrs)
        (sexy|hot|horny) (singles|girls|ladies|babes|milfs)
        (onlyfans|no strings|hook up|hookup)
        (join|add u to|add you to) my (group|team) ~4
        (drug free|amazing) patches
        (lose|lost) # (stone|lbs|kg|pounds) ~6 (inbox|message|ask me|product|link|join|dm)
        (my|our) (website|page|shop|link|bio) (for|to) (order|prices|details|more|book)
        link in bio
        (payday|quick|instant) (loan|loans|cash)
      `,
    },
  ],
  unlessInSentence: `
    (struck off|dentist|hacked|rang my|saying he was from|saying they were from|cheeky)
    (scam|scams|scammers|scammer|beware|fake|dont click|hang up|never click|phishing|dodgy|con)
    (parkrun|park run|library|nhs|council|charity|church|village hall|raffle|fete|samaritans)
  `,
}
