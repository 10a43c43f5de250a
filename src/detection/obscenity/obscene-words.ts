const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Obscene words; matched whole, with English endings, and through disguises. */
export const obsceneWords: readonly string[] = words(`
  fuck fucker fucking fuckin fuckwit fuckface motherfucker motherfucking clusterfuck fuckup fck fcking fckin fuk fukin fuking
  fukn fkin fking ffs phuck cunt cunty cuntish shit shite shitty shitting shithole shithead shitshow shitless
  bullshit horseshit gobshite shat wank wanker wanking wanky twat twatting bollock bollocks bollox bollocking
  arsehole arseholes asshole assholes arsewipe bawbag bawbags bellend dickhead dickheads knobhead knobheads
  knobend cockhead cockwomble prick pricks pussy minge fanny spunk jizz cum cumming blowjob handjob wankstain
  bastard bastards bugger buggering tosser tossers tits titties bitch bitches bitching slut sluts slag slags whore
  whores dildo clit boner hardon cock cocks dick dicks knob knobs fannies dogging rimjob milf milfs wankers
  bumboclaat bloodclaat rassclaat pussyclaat kurwa kurwy kurwa spierdalaj pierdol skurwysyn chuj joder puta
  cabron mierda gilipollas caralho foda merda putain merde connard salope pula futui futu cacat
  piss pissed pissing pisser pissers bastards wtf stfu gtfo ffs sodding shagged shagging arsed arseholed fook fooked fookin
  dumbass jackass smartass asshat dipshit bullshitter bullshitting goddamn goddam motherfuckin mofo douchebag douchebags
  douche nigga niggas hoe hoes thot thots skank skanks effer slapper slappers
  chutiya chutiye chutia behenchod bhenchod bhosdike madarchod gaand lund harami ffycin ffwcin blyat suka pizdec
`)

/** Words that are obscene only now and then: a person's name, a bird, a clinical or a mild word. Left alone unless disguised or in company. */
export const ambiguousWords: ReadonlySet<string> = new Set(
  words(`
    cock cocks dick dicks tits knob knobs fanny fannies pussy prick pricks bitch bitches bugger
    cum slag slags suka lund puta merda hoe hoes boner milf dogging slut sluts minge tosser tossers whore whores
  `),
)

/** What makes an ambiguous word obscene: who it is aimed at, or what is done with it. */
export const obscenePhrases: readonly string[] = [
  '(my|his|your|ya|me|want your|big|massive|hard|total|complete|absolute|right|such a|utter|smug|stupid|fat|lazy|you|dr|is a) (cock|dick|knob|prick|pussy|bitch|bastard|slag|slut|whore|tosser|minge)',
  '(fat|stupid|lazy|old|you|absolute|smug|moody|miserable|evil|nasty|silly|little) ~1 (bitch|bitches|bastard|bastards|slag|slags|slut|sluts|tossers|tosser|pricks|whore|whores)',
  '(suck|sucking|lick|licking) (my|his|on|your|a) ~2',
  '(froze|freeze|freezing) (my|ma|me) tits',
  '(tits|balls) (off|aff)',
  '(nice|massive|show us your|get your) (tits|boobs|knockers|jugs)',
  '(bag|bags|shower|bunch|pack) of (dicks|bastards|pricks|tossers|bitches|slags|shite|shit)',
  '(a|that|this|these|those|you|u|ya|your|dumb|crazy|rude|hearted|basic|the|of) (bitch|bitches)',
  '(bitch|bitches) (be|please|you|better|ass)',
  '(my|your|ur|his|her|their|our|dumb|kiss|lazy|sorry|punk|bad|fat|broke|weak|bitch|whole|stupid) ass',
  '(ass|arse) (about|over|off|backwards|biscuits|clown)',
  '(my|your|ur|his|her|their|me|the|hairy|lazy|fat|big) ~1 (arse|arses)',
  '(up|in|on|off|of) ~1 (arse|arses)',
  '(my|your|me|his|their|sack of|load of|hairy|big|no) (balls|bollocks|knackers)',
  '(these|those|side|dirty|some|you|a) (hoe|hoes)',
  'see you next tuesday',
  'cee u next tuesday',
  '(finish|suck|get) (me|him|us) off while',
  'wrap your lips',
  '(up|in|out of|kiss|my|your|big|fat|lick) ~1 arsehole',
  '(piss|pissed) off',
  'son of a bitch',
  'lick my sweaty ~1',
]

/** Words that hold an obscene one by chance. */
export const innocentWords: ReadonlySet<string> = new Set(
  words(`
    scunthorpe penistone cockermouth shitake shiitake sussex essex middlesex arsenal assassin cockatoo cockatiel
    cockpit cockerel cockle cockles cocktail cocktails peacock hancock babcock hitchcock dickens dickinson
    prickly pricked prickle pricking cumin cumbria cucumber document accumulate circumstance titmouse titchmarsh
    shihtzu wankel twatt fuchsia fokker focker duck ducks duckling tuck lucky buck muck suck luck
  `),
)
