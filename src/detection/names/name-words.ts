import { linesOf } from '../text/phrase-lines.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** A title that a clinician bears. */
export const clinicalTitles = words(
  'dr doctor doc drs docter nurse nurses sister matron staffnurse doktor doktora doctora doamna pan pani prof professor meddyg nyrs',
)
export const courtesyTitles = words(
  'mr mrs miss ms mister missus mx rev reverend father sir lady dame',
)

/** Doctors of public life, brands and fiction; none of them works here. */
export const publicDoctors = words(
  'who hilary oetker oetkers martens martins pepper strange seuss dre phil oz zhivago evil dolittle doolittle spock ' +
    'kildare jekyll xand mosley fauci shipman crippen beeching barnardo barnardos no google internet death feelgood ' +
    'van robotnik octopus whitty legg hibbert',
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
  know knows see sees need needs keeps keep keeps want wants any all some one two off by than too very really
  tried try trying gives giving doing being having told tell tells says say saying leaving left retired retiring
  january february march april june july august september october november december nhs gp gps covid a&e ae uk
  facebook google boots tesco asda lol omg xx xxx how what why where whose whoever let lets hi hello dear yes no ok okay
  `,
)

/** Places where staff stand and things that they see to. */
export const staffPlaceWords = words(
  'desk reception hatch counter phones phone glass dispensary window switchboard screen recepcji receptie dderbynfa',
)

/** What people of a practice do for a living. */
export const jobWords = words(
  `receptionist receptionists pharmacist paramedic nurse nurses physio physiotherapist phlebotomist midwife hca dispenser
  secretary locum registrar manager partner gp doctor clinician practitioner assistant trainee student vaccinator
  recepcjonistka pielegniarka asistenta receptionera`,
)

/** Whoever a description may be of. */
export const personNouns = words(
  `receptionist nurse doctor gp pharmacist paramedic physio phlebotomist midwife hca dispenser secretary manager manger partner
  practitioner assistant locum registrar woman lady girl lass lassie wifie bloke man fella lad guy chap one person
  blonde brunette redhead ginger matron sister clinician counsellor cleaner optician worker prescriber`,
)

/** How somebody looks, sounds or is known. */
export const appearanceWords = words(
  `blonde blond ginger brunette redhead bald tall short skinny thin fat chubby speccy bearded curly grey greying dark fair
  hair haired bob bun plait plaits ponytail dreadlocks dreads braids fringe perm quiff highlights beard moustache tache stubble
  glasses specs spectacles eyebrows lashes eyelashes lipstick nails tattoo tattoos sleeve lanyard accent ears earring earrings eyes turban
  hijab headscarf scarf hearing aid nose teeth braces dimples freckles limp lisp stutter leopard piercing piercings cardigan
  jumper brooch bracelet necklace crocs trainers helmet bicycle wheelchair crutch pregnant bump purple pink blue red
  orange green silver badge badges ring tie bowtie waistcoat heels boots pearls chain perfume aftershave cough laugh voice smile
  male female left-handed grin frown`,
)

export const originWords = words(
  `scottish irish scouse geordie welsh brummie yorkshire cockney london polish asian posh northern southern french spanish
  portuguese italian german greek turkish romanian nigerian ghanaian african indian pakistani chinese japanese american
  aussie australian kiwi canadian south jamaican caribbean black white foreign english hungarian russian ukrainian muslim sikh`,
)

export const ageWords = words(
  'older elderly old oldest young younger youngest new newest senior junior head lead chief main middle aged trainee student big little small large wee miserable moody snotty grumpy sour rude stern smiley',
)

export const dayWords = words(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays morning mornings afternoon afternoons evening evenings lunchtime weekend weekends nights mon tues weds wed thurs fri sat`,
)

/** What makes the capitalised word before it a place or a firm. */
export const placeSuffixes = words(
  `lane street st road rd close avenue ave drive court house farm bridge end view surgery gardens way hill island hospital
  park school centre center church hall green common wood woods town city united fc albion rovers county borough ward clinic
  practice pharmacy chemist infirmary royal general health medical inn arms hotel pub cafe station market square terrace crescent
  university college academy nursery home ltd plc bank cup society foundation trust charity line festival syndrome disease
  palsy lymphoma hotspot`,
)

/** Phrases that put the name beside them behind the practice's desk. */
export const staffPlaces = linesOf(`
  (on|at|behind|from|in|of|off|with|by|manning) (the|your|our|yr|that|ur) ~1 (desk|reception|hatch|counter|phones|phone|glass|dispensary|pharmacy|window|switchboard|screen)
  (on|at|in|from|off|behind) (reception|phones|dispensary|bloods|switchboard)
  (the|your|our|a) ~1 (receptionist|pharmacist|paramedic|nurse|physio|phlebotomist|midwife|hca|dispenser|manager|gp|secretary)
  (healthcare|health care|nursing) assistant
  (na recepcji|la receptie|yn y dderbynfa)
`)
