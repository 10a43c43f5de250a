import { createPhraseBook } from '../text/phrase-book.ts'
import { linesOf } from '../text/phrase-lines.ts'
import type { Word } from '../text/split-words.ts'

/**
 * What patients write about, in the words of the NHS patient experience categories (Nottinghamshire
 * Healthcare's pxtextmining framework, version 6), as far as they concern a general practice.
 */
const phrasesByTopic = {
  'Activities & access to fresh air': `
    (activities|fresh air|gym|walks|garden|outings)
  `,
  'Appointment arrangements': `
    (appointment|appointments|appt|appts|slot|slots|booking|booked|book|cancelled|rearranged|rescheduled)
  `,
  'Appointment method': `
    (face to face|video call|telephone appointment|phone appointment|phone consultation|online consultation|home visit|in person)
  `,
  'Being kept informed, clarity & consistency of information': `
    (kept informed|keep informed|updates|update|informed|told different|conflicting|no one told|nobody told|not told|communication|know what was happening)
  `,
  'Cleanliness, tidiness & infection control': `
    (clean|cleaner|cleanliness|dirty|tidy|untidy|filthy|hygiene|hygienic|infection control|sanitiser)
  `,
  'Competence & training': `
    (competent|incompetent|training|trained|knowledgeable|experienced|skilled|knew what|expertise|inexperienced|professionalism|professional)
  `,
  'Contacting services': `
    (phone|phones|ring|ringing|rang|call|calls|calling|answered|answer|on hold|engaged|get through|telephone|email|website|online form|queue)
  `,
  'Diagnosis & triage': `
    (diagnosis|diagnosed|misdiagnosed|triage|triaged|assessment|assessed)
  `,
  'Environment & Facilities': `
    (waiting room|waiting area|building|toilet|toilets|seats|chairs|seating|room|rooms|facilities|temperature|premises)
  `,
  'Equality, Diversity & Inclusion': `
    (disability|disabled|wheelchair|deaf|blind|interpreter|language|race|racist|discriminat*|religion|gender|pronouns|autistic|autism)
  `,
  'Feeling safe': `
    (safe|unsafe|safety|secure|security)
  `,
  'Food & drink provision & facilities': `
    (food|meal|meals|drink|drinks|water|tea|coffee|vending|canteen)
  `,
  'Impact of treatment/ care': `
    (feel better|feeling better|helped me|has helped|made a difference|better now|recovered|recovery|improved|relief|pain free|worse|no better)
  `,
  'Information directly from staff during care': `
    (explained|explain|explains|explanation|explaining|answered my questions|answered all|told me|advice|advised)
  `,
  'Information provision & guidance': `
    (leaflet|leaflets|website information|information|instructions|directions|signs|signage|guidance|letter|letters)
  `,
  'Interaction with family/ carers': `
    (carer|carers|my husband|my wife|my son|my daughter|my mother|my father|my mum|my dad|relatives|family|next of kin)
  `,
  'Negative experience & dissatisfaction': `
    (terrible|awful|appalling|disgusting|disgraceful|worst|shambles|useless|bad experience|poor service|unhappy|dissatisfied|disappointed)
  `,
  'Number & deployment of staff': `
    (more staff|more doctors|more nurses|more receptionists|staff shortage|short staffed|understaffed|not enough staff|not enough doctors|overworked)
  `,
  'Organisation & efficiency': `
    (organised|disorganised|efficient|efficiently|efficiency|inefficient|well run|system|systems|shambles|chaotic|smooth|smoothly)
  `,
  'Pain management': `
    (pain relief|painkillers|in pain|painless|pain)
  `,
  Parking: `
    (parking|car park|park|parked)
  `,
  'Patient records': `
    (records|record|notes|medical history|data|confidential|confidentiality)
  `,
  'Positive experience & gratitude': `
    (excellent|fantastic|brilliant|amazing|wonderful|great|thank you|thanks|grateful|happy with|very happy|pleased|good service|great service|first class|outstanding|perfect|no complaints|keep up the|everything was|nothing|all good|very good|good)
  `,
  'Referals & continuity of care': `
    (referral|referred|refer|same doctor|same gp|continuity|different doctor|follow up|handover|consultant|hospital)
  `,
  'Service location': `
    (location|distance|miles|local|closer|nearer|travel|travelling|far away|near home)
  `,
  'Staff continuity': `
    (same doctor|same nurse|same person|same gp|different doctor|different nurse|different person|different gp|locum|locums)
  `,
  'Staff listening, understanding & involving patients': `
    (listen|listened|listens|listening|understood|understanding|understand|involved|took the time|took time|time to|heard|dismissed|dismissive|ignored|interested|respected)
  `,
  'Staff manner & personal attributes': `
    (friendly|kind|kindness|polite|rude|helpful|caring|unhelpful|attitude|pleasant|lovely|courteous|compassionate|respectful|abrupt|patient|welcoming|cheerful|considerate|nice|manner|empathy|supportive|warm|sympathetic|staff were|staff are)
  `,
  'Staff responsiveness': `
    (responded|response|responsive|got back|called me back|rang back|call back|callback|replied|reply|promptly|prompt)
  `,
  'Supplying & understanding medication': `
    (prescription|prescriptions|medication|medications|medicine|medicines|tablets|pharmacy|repeat|repeats|inhaler|dose|pills|dispensary|chemist)
  `,
  'Timeliness of care': `
    (wait|waited|waiting|on time|late|delay|delayed|delays|quick|quickly|prompt|promptly|same day|straight away|punctual|hours|weeks|fast|slow|speedy|seen within|early|long time)
  `,
  'Transport to/ from services': `
    (transport|bus|taxi|driver|drivers|ambulance|lift home|journey|vehicle)
  `,
} as const satisfies Record<string, string>

const book = createPhraseBook(
  Object.entries(phrasesByTopic).flatMap(([topic, block]) =>
    linesOf(block).map((phrase) => ({ phrase, entry: topic })),
  ),
)

/** The topics that the words name, each once, in alphabetical order. */
export function findTopics(words: readonly Word[]): readonly string[] {
  return [...new Set(book.find(words).map(({ entry }) => entry))].sort()
}
