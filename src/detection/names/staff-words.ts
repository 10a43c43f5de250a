import { linesOf } from '../text/phrase-lines.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** A title that a clinician bears; what follows is a name. */
export const clinicalTitles = words('dr doctor doc drs nurse sister matron staffnurse')
export const courtesyTitles = words('mr mrs miss ms mister missus')

/** Doctors of public life, brands and fiction; none of them works here. */
export const publicDoctors = words(
  'who hilary oetker martens pepper strange foster seuss dre phil oz zhivago evil dolittle doolittle spock mccoy ' +
    'house kildare watson jekyll xand chris ranj amir alex rangan mosley fauci shipman crippen beeching barnardo ' +
    'no how google martin internet death feelgood van osas obi robotnik octopus jones karl',
)

/** Words after a title that are no name. */
export const notNames = words(
  `
  is was has had on in at and or for to said says told asked rang rings called phoned came comes appointment
  appointments surgery surgeries practice practitioner practitioners receptionist reception will would could can
  cannot cant who that which when if but so as again here there today tomorrow now then he she it i we they you my
  me a an the did does do done gave give gives got get letter note notes visit visits call callback yesterday
  monday tuesday wednesday thursday friday saturday sunday never just not only also with about from of be been
  before after because thinks thought knows looked looks saw sees please pls thanks thank led jabs associate line
  lovely bless love station home hours clinic clinics in law act led manager out up down over back first hat hats
  uniform uniforms team pulled took put went goes always every ever still were are am im ive id hes shes sahib
  `,
)

/** Places and jobs that make the name beside them a member of staff. */
export const staffPlaces = linesOf(`
  (on|at|behind|from|in|of|off) (the|your|our|yr) ~1 (desk|reception|hatch|counter|phones|phone|glass|dispensary|pharmacy|window|switchboard|screen)
  (on|at|in|from|off) reception
  (the|your|our) ~1 (receptionist|pharmacist|paramedic|nurse|physio|phlebotomist|midwife|hca|dispenser|manager|gp|secretary)
  (healthcare|health care|nursing) assistant
  who does the ~3
`)

export const jobs = words(
  'receptionist receptionists pharmacist paramedic nurse physio phlebotomist midwife hca dispenser secretary locum registrar',
)

/** Descriptions that point at one person who works here. */
export const staffDescriptions = linesOf(`
  (the|that|this|your|a|ur) ~1 (blonde|blond|ginger|brunette|bald|tall|short|skinny|fat|older|young|younger|big|speccy|bearded|scottish|irish|scouse|geordie|welsh|polish|asian|posh|large|small|curly|grey haired|dark haired|red haired|miserable|moody|snotty|northern|brummie|french|spanish) ~1 (one|woman|lady|girl|lass|bloke|man|fella|lad|receptionist|nurse|doctor|gp|pharmacist|paramedic) ~1 (on|at|behind|with|who|off) ~2 (desk|reception|front|hatch|counter|phones|phone|does|did|who|the|mondays|tuesdays|wednesdays|thursdays|fridays|mornings|lanyard|glasses|hair|accent|turban)
  (the|that|this|your) ~1 (one|woman|lady|girl|lass|bloke|man|fella|lad|receptionist|nurse|doctor|gp|pharmacist|paramedic|him|her) ~1 with (the|her|his|a|drawn|massive|leopard|big|pink|blue|purple|red|blonde|grey|long|short|curly|tattoo|tattoos|glasses) ~3 (hair|bun|bob|ponytail|glasses|specs|eyebrows|lipstick|nails|beard|tattoo|tattoos|lanyard|accent|ears|eyes|earrings|turban|hijab|hearing|moustache|perm|fringe|dreadlocks|plaits|nose|teeth|scarf|limp|lisp|stutter|leopard|piercing|headscarf)
  (him|her) with the ~3 (bun|hair|glasses|beard|tattoo|accent|ears|turban|specs|lanyard|flag)
  (same|the) one sat there with ~2
  (tall|short|big|little|blonde|ginger) (one|lad|lass|girl|lady|woman|bloke|fella|receptionist|nurse|doctor) (on|with|who|off|at|from) (the|reception|your|does|did|desk)
  (grey|blonde|black|ginger|pink|purple|brown|blue|red) (bob|hair|ponytail|bun) ~2 (desk|reception|front desk|hatch)
  (scouse|scottish|irish|geordie|welsh|brummie|polish) (fella|lady|lad|lass|woman|bloke|girl|receptionist|nurse|doctor|one) (on|in|at|still) 
  (the|your|that) (irish|scottish|scouse|geordie|welsh|french|spanish|polish|german|italian|australian) (lady|lad|lass|woman|bloke|girl|receptionist|nurse|doctor|one|gp)
  (new|young|old|older|senior|head) (receptionist|paramedic|pharmacist|nurse) (of yours|with|on|who) ~2 (ears|hair|glasses|desk|mornings|monday|tuesday|wednesday|thursday|friday)
  (receptionist|nurse|doctor|lady|woman|one|girl) (on|who was on|who is on|working) (the)? ~3 (monday|tuesday|wednesday|thursday|friday) (morning|mornings|afternoon|afternoons)
  (head|heid|senior|reception) receptionist
`)
