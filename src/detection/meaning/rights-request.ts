import type { PhraseRules } from './phrase-detector.ts'

const record =
  '(records|record|notes|file|files|data|details|information|medical records|medical notes|gp notes|log|documents|recordings|recording|entry|entries|history)'

/** A request under data protection law, or a grievance on how personal data was handled. */
export const rightsRequest: PhraseRules = {
  kind: 'rights-request',
  quotes: 'clause',
  rules: [
    {
      reason: 'It asks for the data that the practice holds.',
      score: 0.85,
      phrases: `
        (subject access|data subject|sar request|dsar|access request)
        (copy|copies|printout|print out|transcript|set|pdf) ~2 (of|off) ~1 (all|everything|every|my|his|her|our|mums|dads|whole|full|the) ~3 ${record}
        (copy|copies|printout) of ~2 (everything|all you hold|every document|what you)
        (everything|all|whatever|what) ~2 (you|u|youve|youse|ye) ~1 (hold|have|got|keep|store|holding|hold about|have on|got on|got of|got down) ~3 (me|us|him|her|my|mum)
        (want|need|like|have|get|see|request|requesting|send|give|after|obtain) ~2 (my|all my|whole|full|own|complete|entire) ~2 (medical records|gp records|records|full notes|own notes|medical notes|whole file|full file|file|medical file|notes) ~3 (back|please|sent|since|on paper|in full|from|without|under)?
        (want|like|need|see|know) ~3 (whos|who has|who|whose|who else) ~2 (opened|accessed|looked|been|seen|read|got) ~4 (record|records|notes|file|me|up|it|data)
        whos been in my (file|records|notes)
        (audit trail|right of access|right to be forgotten|right to erasure|under gdpr|gdpr request|under data protection|data protection act|data protection request|under the data protection)
        (freedom of information) ~3 (about|on|my|request)
        (access|see) ~2 (my|his|her) (medical)? (records|notes) ~4 (please|request|how|law|right)?
        every log in to
      `,
    },
    {
      reason: 'It asks to delete or correct personal data.',
      score: 0.8,
      phrases: `
        (delete|remove|erase|wipe|destroy|strike|scrub|take) ~3 (my|me|our|his|her|all my|every|everyting|everything) ~3 (data|details|number|records|record|email|e mail|mobile|information|about me|off your|from your|from the system|off the system|address|phone number|account)
        (take|get|remove) (me|us|my name|my number|my details|my address|it|that) (off|out|from) ~2 (your|the|his|her|my|our) ~1 (list|system|mailing|database|records|notes|computer|texts|file|record|name)
        (delete|erase) me
        (correct|amend|change|fix|update|rectify|alter|put right|sort) ~4 (my|the|his|her|it|me) ~2 (record|records|notes|file|date of birth|details|dob|entry)
        (my|his|her) (record|records|notes|file|date of birth|dob) ~4 (wrong|incorrect|mistake|says|say|error|inaccurate|mixed up|is wrong) ~8
        (wrong|incorrect|false|someone elses|another patients|somebody elses) ~3 (on|in) (my|his|her|our) (record|records|notes|file|history)
        (its|thats|this is|is) (on|in) my (file|record|records|notes) ~8 (off|out|removed|corrected|wrong|want)
        (not|isnt|never) ~2 me ~4 (change|correct|remove|fix) it
        (want|like|need) (it|that|this|them) (off|removed|deleted|corrected|amended|taken off|struck|struck out|out of) ~3 (record|records|notes|file)?
        (stop|object|opt out|opting out|withdraw) ~4 (sharing|passing|selling|processing|using|data|consent|contacting|texting) ~3 (data|details|information|number|me|my)
        (never|didnt|did not|dont|havent) ~2 (gave|give|given|consent|consented|agreed|agree|signed) ~3 (permission|consent|to going|to being|to share|to this|up for it) 
        (take|get) (it|that photo|the photo|that picture|this|the picture) (down|off) (please|pls|now)?
        swap it back
      `,
    },
    {
      reason: 'It complains of how personal data was handled.',
      score: 0.8,
      phrases: `
        (data|gdpr|confidentiality|privacy|information) (breach|breached|breaches|protection breach|leak|violation|incident)
        (breach|breached|breaching|broke|broken|break|breaking) ~2 (of|my|our|her|patient)? ~1 (confidentiality|gdpr|data|privacy|data protection)
        (ico|information commissioner|information commissioners)
        (sent|posted|gave|given|emailed|texted|handed|put|went|shared|read|passed|told) ~5 (my|his|her|mums|wifes|someone elses|another patients|other peoples|somebody elses|patients) ~4 (results|letter|letters|details|records|notes|number|data|information|address|medical|private|mobile) ~6 (to|wrong|ex|neighbour|firm|without|out|address|house|person|else|company|stranger)
        (someone|somebody|another|other) (elses|patients|peoples|persons) ~2 (letter|results|notes|records|details|prescription|bag|form|name|file)
        (letter|letters|results|text|texts) ~4 (went to|sent to|posted to|going to|go to) ~3 (wrong|old|ex|neighbour|next door|flat|house|address|other)
        (shared|passed|sold|gave|given|hand|handed) ~3 (my|our) (data|details|number|mobile|information|records|address) ~3 (to|with|without)
        (who|how) ~3 (gave|got|get|has|had|shared|told) ~4 (my|our) (number|address|details|data|information|results)
        names and all
        (investigate|investigated|investigating) ~4 (breach|notes|looked|accessed|record)
        looked me up
      `,
    },
  ],
  unlessInSentence: `
    (how|where) (do|does|can|could) (i|you|we|u|it) ~8 (records|record|notes|app|file|history|access|delete)
    (test|blood|scan|xray|x ray) (result|results)
    (app|apps|game|profile|facebook|account) ~4 (delete|deleted|remove)
    (delete|deleted) ~3 (app|text|texts|comment|post|facebook|email|photo)
    (red|vaccine|vaccination|brown) book
    (take|put|get) (me|my name) (off|on|down) ~3 (raffle|rota|list for|waiting list|walk)
    (contact|update|change) ~2 (details|number|address) (at|with|online|on the)
  `,
}
