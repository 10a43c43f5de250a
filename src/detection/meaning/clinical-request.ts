import type { PhraseRules } from './phrase-detector.ts'

/** A request for care about a person, sent through the page. */
export const clinicalRequest: PhraseRules = {
  kind: 'clinical-request',
  quotes: 'clause',
  rules: [
    {
      reason: 'It asks for an appointment.',
      score: 0.76,
      phrases: `
        (can|could|may|might|please|would|pls|plz|cud|any chance|is there any chance|want|wanna|need|needs|like|id like|hoping|trying|possible|poss) ~3 (book|booked|have|get|make|need|see|squeeze|fit|bring|got) ~4 (appointment|appt|appoint|slot|a doctor|the doctor|dr|gp|seen|nurse|me in|him in|her in|us in|in for|a call|call back|callback|home visit|blood test|smear|jab|flu jab|booster|checked|looked at|ear)
        (book|put|fit|squeeze|get|stick|pop|pit) (me|him|her|us|my|mum|dad|them|my twins) (in|down|on|doon) ~3
        (need|needs|want|wants|after) (an|a) ~1 (appointment|appt|appoint|home visit|telephone appointment|doctors appointment|smear|blood test|new inhaler|new spacer|repeat|prescription|sick note|fit note|referral|doctor|call back)
        (can|could|cud|please|pls) ~2 (doctor|dr|gp|nurse|someone|somebody|you|u|one of you|he|she|a gp) ~2 (ring|call|phone|see|visit|come|advise|look|speak|do|go|have a look|change|write|put|refer|prescribe) ~2 (me|him|her|us|mum|dad|my|out|today|back|please|at|about|to|before|through|it)
        (could|can) (someone|somebody|i|he|she|we|mum|dad|they) ~1 (be seen|see me|be fitted|be booked|see a|see the|see my|see him|see her|see dr|see nurse|see doctor|see someone)
        (kindly|please|pls) come to ~2 house
        (get|be) (moved|changed|seen) ~3 (from|to|today|before|this week|monday|tuesday|wednesday|thursday|friday)
        (change|move|cancel|rearrange|reschedule|swap) (my|his|her|our|an|the) ~2 (appointment|appt|slot|booking|jab|smear)
        any chance of (getting|an|a|being|seeing) ~3
        (him|me|her|us) for the (#|1st|2nd|3rd) 
      `,
    },
    {
      reason: 'It asks for a prescription.',
      score: 0.76,
      phrases: `
        (can|could|may|please|pls|plz|need|needs|want|like|id like|order|reorder|request|requesting|cud|all i need is|send) ~4 (my|some|more|another|a|repeat|his|her|mums|dads|the|new|weeks) ~3 @medicine
        (rx|script|repeat|prescription) ~4 (pls|please|to boots|same as last|for|needed|usual|ready|asap)
        (same as) (last|always|usual|before) ~3
        (run|ran|running|runnin) out of (my|me|his|her) ~2 @medicine ~8 (can|please|could|need|help|send|pls)?
        @medicine ~4 (please|pls|asap|today|run out|on repeat|to boots|ready)
        (change|swap|switch) (to|em|them|my tablets|it) ~2 (gel|tablets|cream|back|another|other)?
        (put|go) (me|back|him|her) ~1 on (the|my|whatever) ~2
        (have|get) my ~2 (caps|ones|inhaler|tablets|pill|cream|meds|patches|jab|depo)
      `,
    },
    {
      reason: 'It asks for results.',
      score: 0.76,
      phrases: `
        (are|is|have|has|can|could|did|do|when|any|get|got|see|tell|want|wanting|know|need|only) ~4 (my|the|mine|his|her|mums|dads|our|thyroid|blood|scan|x ray|xray|smear|psa|any) ~2 (results|result|bloods|blood tests|blood test|scan|swab|smear|xray|x ray|psa) ~3 (back|yet|please|ready|come)
        (results|result|bloods) ~4 (back|yet|ready|please|come back)
        only (the|my) results
        (my|mine|his|her) results (please|pls|from|back)
        put my results
        (see|check|know|tell me) if (mine|my bloods|my results|the results) ~4 (back|in)
        ^ results $
        what (grew|do they say|they say|it says)
      `,
    },
    {
      reason: 'It asks for medical advice about a person.',
      score: 0.74,
      phrases: `
        (should|shall|must|do) (i|we|he|she|mum|dad) ~2 (take|stop|carry on|worry|halve|start taking|double|give him|give her|be worried|be seen|need antibiotics|need some|ring 999|come down|come in|leave it|wait till|need to be seen|need another|need a jab|need to do owt|need to do anything|still need|stay off|keep taking)
        (can|could) (i|he|she) ~2 (take|mix|drink|fly|drive|eat|have) ~4 (with|together|while|on|after|before) ~2 (tablets|antibiotics|medication|jab|op|warfarin|metformin|statins|it|them|my|pill)
        (is|are|does|do) (it|this|that|these|they|my|he|she) ~3 (infected|normal|serious|broken|contagious|dangerous|cancer|chickenpox|shingles|measles|ringworm|prickly heat|eczema|teething|good or bad|a stroke|an infection|impetigo|scabies)
        is it safe (for me|to|if i) ~4
        what (do|should|shall|can|could) (i|we) (do|take|give|put|use) ~4
        (what|which) ~2 (is|are|could|can) (this|these) (rash|spots|lump|mark|on)
        (does|do) (this|that|it|these|they) look ~3
        (what|is) ~2 (best|good|recommend) for (a|my|his|her) (cough|rash|sore|back|cold|ear|knee|sprain|burn|headache|toothache|baby)
        (how long) ~4 (contagious|infectious|take to work|last) ~6 (my|he|she|i|her|him)
        (bath|yay) (or) (no|nay) ~2
        do i want another
        (halve|stop) (them|it) or carry on
        sort of thing that keeps
        (do|will) we leave it
        is he teething
      `,
    },
  ],
  unlessInSentence: `
    (how|where|what|when|who|why) (do|does|can|time|is|are|would|will|should) (i|you|we|one|people|patients|u|it|the|they) ~5 (book|order|register|get|apply|do it|sign up|open|close|cancel|request)
    (do|does|did|will|are|is|can) (you|u|yous|they|the surgery|there|it|we) ~1 (still|do|offer|have|take|see|open|run|need|accept|cover|stock|sell|include|work|give|get|bring|use|post|put|cost) ~4
    (book|booking|booked) ~3 (a table|the hall|club|tickets|a place|swap|online|via|early|soon|it ladies|yours)
    (get|got|having|had) (yours|your) ~1 (jab|booked|done)
    (crossword|raffle|quiz|lottery|election|match|football|exam|a level|gcse|survey|draw) ~3 (result|results)
    results day
    (cake|biscuit|ice cream|pint)
  `,
}
