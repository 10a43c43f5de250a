import type { WordLists } from '../text/phrase.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Lists that phrases name with `@`. */
export const wordLists: WordLists = {
  /** Somebody close to the author. */
  relation: words(`
    mum mam mom mums mams mother ma mammy mummy dad dads da father daddy nan nans nana nanna gran grans
    granny grandma grandmother grandad grandads grandpa grandfather son sons lad lads boy boys daughter
    daughters girl girls baby babies bairn bairns wean weans kid kids child children toddler niece nephew
    aunt aunty auntie uncle cousin cousins brother brothers bro sister sisters sis twin twins husband hubby
    wife missus partner fella boyfriend girlfriend fiance fiancee ex bestie friend mate neighbour neighbours
    stepson stepdaughter stepdad stepmum stepmother stepfather grandson granddaughter grandchild inlaw
  `),
  person: words(`
    he she they him her them hes shes theyre someone somebody anyone anybody everyone person man woman lady
    bloke fella lad girl guy
  `),
  /** Those who work at the practice, as patients call them. */
  team: words(`
    you youre your yous youse yall they theyre them staff team doctor doctors dr gp gps nurse nurses
    receptionist receptionists reception practice surgery manager managers pharmacist pharmacists partners
    lot yours clinician clinicians paramedic admin management desk
  `),
  insult: words(`
    idiot idiots moron morons muppet muppets numpty numpties clown clowns pillock pillocks plonker plonkers
    prat prats cow cows witch witches hag hags trout toad toads toerag toerags weasel weasels parasite
    parasites scum vermin imbecile imbeciles cretin cretins halfwit halfwits dimwit dimwits buffoon buffoons
    snowflake snowflakes waster wasters layabout layabouts rottweiler gestapo nazi nazis battleaxe dragon
    dragons pathetic brainless spineless gormless dimbo bimbo bimbos slag slags tart tarts creep creeps
    pervert perverts weirdo weirdos freak freaks loser losers dunce dunces dullard simpleton simpletons
    nobody nobodies jobsworth jobsworths harridan harpy harpies madam madams besom bampot bampots eejit
    eejits eediat dafty melt wally wallies donut wetwipe wetwipes snake snakes rat rats pig pigs cockroach
    cockroaches leech leeches maggot maggots donkey donkeys heifer heifers peahen swine oaf oafs twit twits
    traitor traitors dumbo dumbos thicko thickos airhead airheads crone crones bulldog sheep psycho liar
    bully bullies coward cowards thug thugs charlatan charlatans quack quacks butchers foghorn
  `),
  insulting: words(`
    stupid thick dim dense dumb fat ugly lazy idle ignorant miserable arrogant smug sneering pompous smarmy
    slimy greasy pathetic useless gormless brainless spineless clueless poisonous vile evil nasty snotty
    stuckup jumped horrible hateful dozy daft incompetent tiresome torn sour two
  `),
  number: words(`
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty
    forty fifty sixty several many few
  `),
  unit: words(`
    minute minutes min mins hour hours hr hrs day days week weeks wk wks month months mth mths year years
    yr yrs fortnight
  `),
  medicine: words(`
    tablets tablet pills pill meds med medication medicine medicines inhaler inhalers prescription
    prescriptions script scripts insulin antibiotics cream drops patches dose repeat repeats statins statin
    warfarin metformin ramipril thyroxine levothyroxine omeprazole lansoprazole codeine cocodamol morphine
    sertraline amoxicillin hrt
  `),
  body: words(`
    leg legs arm arms hand hands foot feet knee knees hip back neck head eye eyes ear ears throat chest
    stomach belly tummy skin toe toes finger fingers shoulder mouth tongue lips lip face wrist ankle groin
  `),
}
