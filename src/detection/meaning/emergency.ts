import { emergencyInOtherLanguages } from './danger-in-other-languages.ts'
import type { PhraseRules } from './phrase-detector.ts'

/** Symptoms that need 999 or 111 now. */
export const emergency: PhraseRules = {
  kind: 'emergency',
  quotes: 'clause',
  rules: [
    {
      reason: 'It tells of danger in another language.',
      score: 0.8,
      phrases: emergencyInOtherLanguages,
    },
    {
      reason: 'It describes signs of a heart attack or trouble with breathing.',
      score: 0.9,
      phrases: `
        chest (pain|pains|tightness|pressure)
        (pain|pains|tightness|tight|pressure|crushing|heaviness|heavy|stabbing|squeezing|band) ~3 (chest|breastbone)
        (chest|chests) ~3 (tight|tightening|pain|pains|paining|painful|hurting|hurts|crushing|heavy|killing|agony|squeezing|burning)
        (pain|pains|numb|tingling|pins) ~4 (left|lef) (arm|hand|jaw|shoulder)
        (down|in) (me|my|his|her) left arm
        (rubbing|holding|clutching) (his|her|my) (jaw|chest)
        (cant|cannot|cyaan|canny|cannae|unable to|struggling to|struggles to|struggling|fighting to|hardly|barely|difficulty|trouble|not|isnt) ~1 (breathe|breath|breathing|breath right|get a breath|get my breath|get breath|catch my breath|catch his breath|finish a sentence)
        (stopped|stops) breathing
        (breathless|gasping|wheezing|panting) ~4 (now|cant|wont|worse|blue|grey|speak|talk|bad)
        (stabs|hurts|pain) ~3 (every|when) ~1 (time)? ~1 breathe
        (puffs|inhaler) ~4 (nowt|nothing|not working|not helping|empty|done)
        (lips|nails|fingers|fingertips|toes) ~3 (blue|grey|purple)
        (blue|grey|purple) ~2 (lips|nails|fingers)
        (gone|gon|going|turned|turning) ~1 (blue|grey|purple|mottled)
        gone a funny colour
        pink froth
        (choking|choked) ~3 (on|now|cant|wont|purple|food|dinner|help)
        heart ~3 (racing|pounding|stopped) ~4 (now|faint|dizzy|cant|hours)
        keep ~1 (greying|blacking|passing|fainting) out
        cpr
        doing (his|her) chest
        (having|having a|had a) ~1 heart attack ~2 (now|think|help)
        (heart attack|cardiac arrest) (now|right now|help)
      `,
    },
    {
      reason: 'It describes signs of a stroke, a fit or unconsciousness.',
      score: 0.9,
      phrases: `
        (face|mouth|side|wyneb|eye) ~4 (droop|drooped|drooping|dropped|slack|lopsided|going to one side|gone down|fallen|one side)
        (one|left|right|lef) side ~6 (face|slack|gone|numb|weak|droop)
        (slurring|slurred|slurry|slurs)
        (talking|speaking|talks|saying) (gibberish|rubbish|nonsense|strange|jumbled|double dutch)
        (words|word) ~3 (wrong order|order in wrong|jumbled|wont come|not coming)
        (cant|cannot|not|cyaan|doesnt|wont) ~1 (move|lift|lifting|moving|feel|raise) (his|her|my|me|har|one|the) ~1 (arm|arms|leg|legs|side|hand)
        (hand|arm|leg|arms) ~1 (is not lifting|wont lift|not lifting|wont move|not moving|gone dead|gone numb)
        (having|has had|is having|hes had|shes had|havin) (a|another)? (stroke|fit|seizure)
        (hes|shes|is|was|keeps|been|still|wife|husband|son|daughter|baby|dad|mum|lad|girl) (fitting|convulsing|unconscious|unresponsive)
        fitting on
        (fit|fits|seizure|seizures) ~5 (longer|minutes|wont stop|still|now|stopped)
        (wont|cant|cannot|not|doesnt) ~1 (wake|wake up|waking|come round|coming round|respond|responding|get her to wake|get him to wake|wake her|wake him)
        (collapsed|passed out|unconscious|unresponsive|out cold|slumped) ~6 (floor|now|wont|chair|breathing|help|bathroom|kitchen|corner|street|over)
        (gone|goes|went|feels|like) ~1 (floppy|limp|rag doll|a rag doll)
        like a rag doll
        (grunting|mottled) ~4 (baby|wont|eyes|breath)
        wont open (his|her) eyes
        (hit|cracked|banged|bumped) (his|her|my) head ~12 (sick|pupil|dizzy|vomiting|drowsy|sleepy|blood|unconscious|wont)
        (pupil|pupils) ~2 (bigger|different|blown)
        (worst|hit) ~3 (headache|spade|hammer) ~6 (ever|known|neck|light)?
        (meter|sugar|sugars|blood sugar) ~2 ~1 (lo|hi|low|dropped|30|28|1|2)
        (numb) ~4 (undercarriage|saddle|both legs|legs|downstairs)
        wet (myself|meself) ~3 (feel|numb|back)
        (gone down|collapsed) (outside|in the|at the) ~4 (breathing|street|shop|bookies)?
      `,
    },
    {
      reason:
        'It describes severe bleeding, an allergic reaction, poisoning, a burn or a grave infection.',
      score: 0.88,
      phrases: `
        (bleeding|blood|bleed|bled) ~4 (wont stop|not stopping|cant stop|heavily|everywhere|pouring|gushing|pumping|spurting|through a|clots|soaked|very much|lots|loads)
        (wont|cant|not) ~2 (stop|be stopped|stopped) ~1 bleeding
        (pumping|gushing|spurting|pouring) (through|out|from)
        bleeding through
        (vomiting|coughing|throwing up|sicking|bringing|boakin|puking|being sick|pooing|passing) ~2 (up)? blood
        coffee grounds
        black as tar
        (tongue|throat|face|lips|eyes|mouth) ~4 (swelling|swollen|swelled|swole|swell|closing|fat|blown up|balloon|tight|itchy|up like)
        (lumps|hives) all over
        (swallowing|feels) ~4 golf ball
        (anaphylaxis|anaphylactic) ~3 (now|shock|help|pen|reaction)
        (used|need|no) (his|her|my|the|an)? epipen
        (rash|spots|blotches|bruises) ~8 (glass|fade|fading|purple|blotches|wasnt there)
        purple (spots|blotches|rash)
        (stiff neck|light hurts|too bright) ~8 (rash|spots|headache|fever|sick|purple)?
        (swallowed|swallow|ate|eaten|drank|drunk|had|got) ~5 (battery|bleach|magnets|magnet|coin|antifreeze|poison|dishwasher|button)
        (tablets|heart tablets|pills) out (her|his|the|nans|my) ~2
        strips empty
        (oven liquid|bleach|acid|chemical|cleaner) ~5 (eye|eyes)
        skin ~2 (come|came|coming|peeling|hanging) off
        (boiling|hot) (water|oil|fat|kettle) ~4 (over|down|all over|on) (him|her|me|himself|herself|arm|chest)
        chip pan ~6 (arm|arms|chest|face|hand|hands|skin|jumper)
        (baby|weeks|week|months|newborn) ~5 (fever|temp|temperature|gasps|blue|floppy|not feeding|wont feed)
        (no|not had a|wont take) ~2 (bottle|feed|milk) ~2 (since|bottle)
        (aint|hasnt|not) (weed|peed|wee|had a wet nappy|a wet nappy) ~3 (since|all|hours)
        (not been able|unable|cant|cannot) ~1 (to)? (pass water|pee|wee) ~4 (since|hours|all)
        (waters|water) (broke|broken|gone) ~5 (weeks|blood|early|green)
        weeks ~5 (bleeding|contractions|not moving|stopped moving|flashing lights)
        baby (stopped|not|isnt|hasnt) ~1 moving
        (flashing lights|blurred) ~8 (ribs|pregnant|headache|face)
        (banging heads|carbon monoxide|box keeps chirping) ~6 (sick|staggering|cat|cats|chirping)?
        (shaking|shivering|hot) ~8 (strange words|confused|bad smell|talking rubbish)
        (cold|stopped) ~4 stopped shivering
        bone dry
        (breath) ~2 (pear drops|nail varnish)
        (ball|balls|testicle|testicles) ~5 (agony|swollen|swole|twisted)
        calf ~3 (twice|swollen|hot|size)
        (swallowed|taken|took|necked) (too many|all|loads|an overdose|the lot|the whole) 
        (taken|took|had) an overdose
        (eyes|skin) ~2 (gone|going|turned) yellow
        (fit|fits) in the night
        swallowed too many
        (wont|cant|not|wouldnt) be stopped
        (towels|towel|slippers|sheets|pads|bucket) ~3 (full|soaked|red|blood|through)
        (bright red|red) ~3 (wont|stop|pouring|swallowing|filling)
        (mouth|nose) ~3 filling up
        (stung|sting|wasp|bee) ~8 (mouth|tongue|throat|swollen|swelling|breathe|lumps)
        (tongue|tongues) ~2 (filling|swollen|swelling|numb|thick)
        (numb|tingling|dead) (tongue|face|lips|side|arm|mouth)
        (wont|not) (take|taking|have|touch) (her|his|the|a|any) (bottle|feed|breast|milk)
        just sleeps and wont
        (addisons|adrenal) ~15 (sick|throwing up|vomiting|dizzy|slurry|staying in)
        cold as a (slab|stone)
        mumbling ~6 (cold|shivering|confused)
        (one eye|eyelid) ~2 (shut|drooping|droopy|closed) ~4
        dribbling ~4 (tea|drink|side|mouth)
        calling me by ~3 name
        (words|speech|talking|speaking) ~3 (wrong|slurred|funny|jumbled|muddled|mixed up)
        (confused|muddled|rambling|delirious) ~5 (suddenly|sudden|hot|fever|temperature|shaking|rash)
        (sudden|suddenly) ~4 (blind|cant see|lost sight|lost vision|deaf|weak|collapsed|headache)
        (gone|went|going) (blind|limp|stiff|rigid|cold and clammy|clammy|grey|gray|yellow)
        (sweating|sweaty|clammy) ~5 (pain|chest|grey|pale|arm|jaw|sick)
        (cant|cannot) (stop|keep from) (bleeding|shaking|vomiting|being sick|fitting|choking)
        (not|stopped) (responding|waking|moving|blinking)
        (fallen|fell|fall) ~6 (cant get up|cant move|bleeding|unconscious|head|broken|stairs) ~4 (now|floor|help|blood|still)
        (temperature|temp|fever) ~3 (40|41|39|104) ~6 (baby|child|rash|drowsy|wont|fit)
        (pain|pains) ~4 (appendix|right side) ~4 (cant|sick|agony|worse)
        (labour|contractions) ~5 (now|minutes|started|coming|waters)
        (blood|bleeding) ~4 (pregnant|weeks|pregnancy|miscarrying)
        (pregnant|weeks) ~6 (bleeding|blood)
        (electrocuted|electric shock|drowned|drowning|strangled|hanging|hanged)
        (finger|thumb|toe|fingers) ~2 (severed|hanging|come off|cut off|chopped off)
        rooms spinning
        fingers going blue
      `,
    },
  ],
  unlessInSentence: `
    (last|previous) (year|month|summer|winter|spring|autumn|christmas)
    (years|months|ages) (ago|back)
    when i was (a|little|young|at|in|about|#)
    back in (#|the|january|february|march|april|may|june|july|august|september|october|november|december)
    in (19*|200*|201*)
    (signs|symptoms) of
    what (are|is) the (signs|symptoms|difference)
    (if|when) (you|someone|somebody|anyone|a child|your) ~2 (have|has|had|get|gets|is|are|having)
    (course|training|class|kit|poster|leaflet)
    (nearly|almost) (had|gave)
    (he|she|it|they) (was|were) (fine|ok|okay|grand) (after|in the end|now)
    (killing|kills) me
    (dog|cat|spaniel|staffy|vet|puppy|kitten|labrador)
    (used to|has had|had) (get|have|a|his|her|my) ~1 (stroke|heart attack|seizure) ~3 (in|at|last|years|since|two|three)?
    (since|after) (his|her|my|the) (stroke|heart attack|seizure|fit|op|operation)
    (is|was|be) (covered|mentioned|for|about)
  `,
  unlessAnywhere: `
    (crew|crews|ambulance) (have|has|had)? (been|came|come|were|was) ~3 (clear|brilliant|great|fab|fantastic|lovely|thank)
    (hes|shes|im|is) (home now|fine now|back home|on the mend|recovering)
  `,
}
