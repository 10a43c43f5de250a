/** Where the labels come from, and since which collection year (1 April to 31 March) they hold. */
export const CATEGORY_SOURCE =
  'NHS England, KO41b for GP practices. Labels as collected since 2024-25; check them in the Strategic Data Collection Service before you send the return.'

// The boxes of the return. The last of each takes what is not known.

export const AGE_BANDS = {
  '0-5': '0 to 5',
  '6-17': '6 to 17',
  '18-25': '18 to 25',
  '26-55': '26 to 55',
  '56-64': '56 to 64',
  '65-74': '65 to 74',
  '75+': '75 and over',
  unknown: 'Age unknown',
}

export const COMPLAINANT_STATUS = {
  patient: 'Patient',
  parent: 'Parent',
  guardian: 'Guardian',
  carer: 'Carer',
  other: 'Unknown or other',
}

export const SUBJECTS = {
  clinical: 'Clinical treatment, including errors',
  communications: 'Communications',
  attitude: 'Staff attitude, behaviour or values',
  prescriptions: 'Prescription issues',
  appointments: 'Appointment availability or length',
  access: 'Access',
  diagnosis: 'Diagnosis or delay',
  referral: 'Referral',
  results: 'Test results',
  waiting: 'Waiting times',
  visits: 'Home visits',
  management: 'Practice management',
  opening: 'Opening times',
  premises: 'Premises and facilities',
  records: 'Medical records',
  confidentiality: 'Patient confidentiality',
  removal: 'Removal from the list',
  'end-of-life': 'End-of-life care',
  other: 'Other',
}

/** Subjects whose answer needs a clinician to look at it first. */
export const CLINICAL_SUBJECTS: readonly string[] = [
  'clinical',
  'prescriptions',
  'diagnosis',
  'referral',
  'results',
  'end-of-life',
]

export const STAFF_GROUPS = {
  gp: 'Practitioner (GP)',
  nurse: 'Nurse',
  'other-clinical': 'Other clinical staff',
  receptionist: 'Receptionist',
  administrative: 'Administrative staff',
  manager: 'Practice manager',
  other: 'Other',
}

export const OUTCOMES = {
  upheld: 'Upheld: the evidence supports it',
  'partially-upheld': 'Partially upheld: some of it, not all',
  'not-upheld': 'Not upheld: no evidence supports it',
}
