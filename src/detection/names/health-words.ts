function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Words that speak of somebody’s health, care or attendance, and of hardly anything else. */
export const healthWords = words(`
  ill poorly sick unwell ward referral bloods blood scan scans xray mri smear biopsy diagnosis diagnosed cancer
  cancers chemo chemotherapy radiotherapy tumour tumor tumours stroke strokes stent stents diabetes diabetic
  insulin dementia alzheimers parkinsons epilepsy epileptic seizure seizures asthma asthmatic copd oxygen
  wheelchair disabled blind deaf downs autism autistic adhd depression depressed anxiety bipolar schizophrenia
  breakdown suicidal rehab methadone medications inhaler puffer inhalers jab jabs vaccine vaccinated vaccination
  injection injections pregnant pregnancy miscarriage miscarried ivf labour delivered menopause hysterectomy sti
  chlamydia herpes hiv infection infected infections rash ulcer ulcers wound wounds fractured fracture fainted
  fainting collapsed collapse ambulance paramedic paramedics choking breathing unconscious hospice funeral lungs
  lung kidneys kidney liver dialysis transplant symptoms temperature fever cough coughing coughed pain pains
  tummy virus covid flu measles chickenpox pox worms threadworm lice nits discharged admitted discharge
  treatment counsellor counselling therapy housebound bedbound suffers suffering sufferer gaunt drugs overdose
  limping limped crutches coeliac allergy allergic remission prostate breast bowel colon catheter stoma
  colostomy syndrome recovery relapse psychosis bp trimester urology abnormal icu intensive a&e casualty
  helicopter theatre surgeon cataract cataracts glaucoma gout arthritis sciatica hernia gallbladder gallstones
  appendix thyroid warfarin thinners clot clots statin statins steroids antibiotics painkillers morphine
  antidepressants pacemaker bypass angina migraine migraines tb tuberculosis hepatitis jaundice meningitis
  sepsis pneumonia bronchitis croup tonsillitis tonsils glandular shingles eczema psoriasis scabies ringworm
  impetigo abscess cyst melanoma leukaemia leukemia lymphoma anaemia anaemic epipen hba1c cholesterol obese
  obesity incontinence incontinent continence bladder piles ibs crohns colitis ulcerative diarrhoea vomiting
  vomited spewing puking bleeding bled bruise bruised bruises burned burnt scald swollen swells swelled numb
  dizzy panic meltdown nonverbal stammer frail frailty terminal palliative immunisations immunised mmr whooping
  contraception contraceptive abortion termination antenatal postnatal midwife fibromyalgia lupus hypertension
  snotting sneezing sneezed wheezing wheezy hacking itching itchy alcoholic addict addicted addiction relapsed
  rabies tetanus tourettes ptsd anorexia anorexic bulimia selfharm prosthetic amputated amputation hospitalised
  operated stretcher resus resuscitated defib cpr vertigo tinnitus cochlear zimmer rollator hoist bedsores sores
  chora chory chore choroba szpital szpitalu raka cukrzyce cukrzyca ospe ospa ciazy wylew depresja depresje
  recepte wyniki watroba pogotowie operacja operacje zawal bolnava bolnav spital gravida operatie diabet
  tensiune beemar bimar haspatal dawai dawa hamla sal ysbyty meddyg canser salwch strôc phigiad meddygfa
  sectioned ocd mnd stitches
`)

/** Words that speak of health among other things. */
export const mildHealthWords = words(`
  ankle appointment appt attack attacks baby back bandage bandages birth boil booster born broke broken carer
  carers cast chest clinic coil condition consultant crying dead death died dies disease disorder doctor doctors
  drinking drip drips drunk due dying eating eye eyes fall fell fit fits frame glasses gp harm harming hearing
  heart hip hospital illness implant implants knee knees leg legs lump lumps medication medicine meds mole ms
  needle nerves nurse op operation pad pads passed period physio pill plaster prescription pressure recovering
  result results scar scars scooter script seen sight smoker smoking sober spacer speech stick sticks stone
  sugar sugars surgery swelling tablet tablets therapist treated using voices waiting weight wig wrist
`)

/** Words that show that a creature, not a person, is meant. */
export const animalWords = words(`
  dog dogs cat cats puppy pup kitten spaniel labrador lab staffy staffie terrier whippet collie poodle retriever hamster
  rabbit horse pony budgie parrot goldfish vet vets paw paws tail furbaby bitch hound cockapoo cockerpoo tortoise goat
  lurcher greyhound westie beagle pug husky alsatian shepherd dachshund guinea gerbil hens chicken donkey mutt muzzle kennel kennels
`)
