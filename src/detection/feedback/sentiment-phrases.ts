/** Phrases of praise and of dissatisfaction, by how much they weigh. */
export const praise: Readonly<Record<1 | 2, string>> = {
  2: `
    (excellent|fantastic|brilliant|amazing|wonderful|outstanding|superb|exceptional|perfect|fabulous|incredible|faultless|marvellous|phenomenal|exemplary|awesome|terrific|tremendous|magnificent|top notch|first class|second to none|above and beyond|five star|five stars|5 stars|10 out of 10|ten out of ten)
    (cant|couldnt|cannot|could not) (fault|praise|thank|ask for more|have asked)
    (saved|changed) my life
    (best) ~2 (surgery|practice|service|care|doctor|doctors|nurse|nurses|ever|gp)
    (so|very|really|extremely|incredibly|ever so) (good|kind|helpful|caring|friendly|happy|pleased|grateful|impressed|professional|efficient|patient|understanding|thorough|supportive)
    (love|loved) (this|the|my|our|it|you)
  `,
  1: `
    (good|great|nice|lovely|kind|helpful|friendly|polite|caring|pleasant|happy|pleased|satisfied|efficient|professional|quick|quickly|prompt|promptly|easy|clean|fine|ok|okay|well|smooth|smoothly|thorough|patient|understanding|reassuring|reassured|comfortable|supportive|welcoming|courteous|respectful|attentive|thanks|thank|thankful|grateful|appreciate|appreciated|recommend|listened|explained|gentle|calm|impressed|decent|satisfactory|punctual|informative|accommodating|approachable|convenient|relaxed|safe|enjoyed|thoughtful|compassionate|knowledgeable|competent|cheerful|warm)
    (on time|no complaints|no problems|no problem|no issues|keep it up|keep up the|spot on|at ease|same day|straight away|well done|carry on|nothing to improve|nothing could|nothing needs)
    ^ nothing $
    ^ (all|everything) (good|fine|ok|great) $
  `,
}

export const dissatisfaction: Readonly<Record<1 | 2, string>> = {
  2: `
    (terrible|awful|appalling|disgusting|disgraceful|dreadful|horrible|horrendous|shocking|worst|abysmal|atrocious|diabolical|shambles|unacceptable|disgusted|furious|useless|hopeless|pathetic|nightmare|farce|vile|rude|neglected|neglect|dangerous|negligent|ashamed|humiliated|traumatic|inexcusable|ridiculous|shit|shite|crap|fobbed)
    (never again|not fit for purpose|a joke|let down|made me cry|treated like|waste of time|avoid|zero stars|one star|gave up|fed up)
    (so|very|really|extremely) (bad|poor|rude|disappointed|disappointing|unhelpful|slow|upset|unhappy|frustrating|frustrated|dismissive)
  `,
  1: `
    (bad|poor|poorly run|disappointed|disappointing|unhelpful|slow|late|delay|delays|delayed|long|wait|waited|waiting|wrong|problem|problems|issue|issues|difficult|impossible|frustrating|frustrated|upset|unhappy|dismissive|confusing|confused|lost|cancelled|missed|failed|fails|lack|lacking|rushed|ignored|abrupt|cold|dirty|broken|noisy|cramped|worse|complaint|complain|annoying|annoyed|struggle|struggled|stressful|unclear|unprofessional|uncomfortable|understaffed|short staffed|error|mistake|mistakes|forgot|forgotten|chasing|hours|ages|unable|refused|expensive|concerned|worried|anxious|scared)
    (could be|should be|needs to be|need to be|would be) ~2 (better|improved|quicker|faster|more|easier|nicer)
    (more|better) ~2 (staff|appointments|doctors|communication|parking|information|training|receptionists|lines|time)
    (cant|couldnt|cannot|never|unable to|hard to) ~1 (get|book|speak|reach|see|contact|find)
    (not enough|no appointments|no parking|no reply|nobody|no one|no answer|on hold|in the queue|ring back|not answered|cut off|not good|not great|not happy|not helpful|not impressed|not listened|didnt listen|did not listen|doesnt work|not working|not easy|not very)
  `,
}

/** Turns what follows within three words into its opposite. */
export const negations: ReadonlySet<string> = new Set(
  'not never no isnt wasnt arent werent dont didnt doesnt cant couldnt wouldnt hardly without nothing nobody neither nor aint'.split(
    ' ',
  ),
)
