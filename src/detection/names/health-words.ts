/** Words that speak of somebody's health, care or attendance. */
export const healthWords: ReadonlySet<string> = new Set(
  `
  ill poorly sick unwell hospital surgery doctor doctors gp nurse clinic ward appointment appt referral bloods blood
  scan scans xray mri smear biopsy result results operation op surgery diagnosis diagnosed cancer chemo chemotherapy
  radiotherapy tumour stroke heart stent stents attack diabetes diabetic sugar insulin dementia alzheimers parkinsons
  epilepsy epileptic fit fits seizure seizures asthma copd oxygen wheelchair disabled blind deaf downs autism autistic
  adhd depression depressed anxiety nerves sectioned bipolar schizophrenia breakdown suicidal rehab methadone
  tablets tablet medication meds prescription inhaler jab jabs vaccine vaccinated vaccination injection needle
  pregnant pregnancy miscarriage ivf baby birth born delivered menopause hysterectomy period sti chlamydia
  herpes hiv infection rash ulcer ulcers leg hip knee back wound stitches broke broken fractured wrist ankle fell fall
  fainted collapsed ambulance paramedic choking breathing unconscious died dead death dying hospice funeral passed
  lungs kidneys kidney liver dialysis transplant disease illness symptoms temperature fever cough chest pain tummy
  virus covid flu measles chickenpox pox worms lice discharged admitted discharge treatment counsellor
  therapy therapist carer carers housebound bedbound suffers suffering gaunt weight stone stones sober drink drinking
  drugs overdose limping bandage plaster cast crutches coeliac allergy allergic spacer tears crying remission
  booster smoker smoking wig prostate breast bowel colon catheter stoma eye eyes sight hearing
  puffer inhalers oxygen syndrome disorder condition poorly depresja szpital ospę ospe chora chory
  blood pressure bp 1st trimester due recovery recovering relapse psychosis voices
  `
    .trim()
    .split(/\s+/),
)

/** Words that show that a creature, not a person, is meant. */
export const animalWords: ReadonlySet<string> = new Set(
  (
    'dog dogs cat cats puppy pup kitten spaniel labrador staffy staffie terrier whippet collie poodle retriever hamster ' +
    'rabbit horse pony budgie parrot goldfish vet vets paws tail furbaby bitch hound cockapoo cockerpoo tortoise goat'
  ).split(' '),
)
