/** Something that Heed cannot know: it differs between places, or it was not found in a source we could read. */
export interface FactDefinition {
  readonly label: string
  readonly hint: string
  /** Where the value that Heed ships comes from, or where to look for the right one. */
  readonly source: string
  readonly shipped: string
  readonly kind: 'line' | 'lines' | 'number'
}

/** What letters, clocks and returns build on, to be checked by each practice. */
export const FACTS = {
  'postal-address': {
    label: 'Postal address of the practice',
    hint: 'Stands on letters, a line each',
    source: 'Your own',
    shipped: '',
    kind: 'lines',
  },
  'complaints-phone': {
    label: 'Phone number for complaints',
    hint: 'Stands in letters about complaints',
    source: 'Your own complaints procedure',
    shipped: '',
    kind: 'line',
  },
  'complaints-email': {
    label: 'Email address for complaints',
    hint: 'Stands in letters, and answers to e-mails come here',
    source: 'Your own complaints procedure',
    shipped: '',
    kind: 'line',
  },
  'icb-contact': {
    label: 'Integrated care board',
    hint: 'Name and contact for complaints about primary care, on one line',
    source: 'Integrated care boards took over from NHS England on 1 July 2023. Look up your own.',
    shipped: '',
    kind: 'line',
  },
  'advocacy-contact': {
    label: 'NHS complaints advocacy',
    hint: 'Name and contact of the free advocacy service in your area, on one line',
    source: 'Your council commissions it',
    shipped: '',
    kind: 'line',
  },
  'ombudsman-contact': {
    label: 'Ombudsman',
    hint: 'Name and contact, on one line',
    source: 'Phone number as quoted by a practice. Check it on ombudsman.org.uk.',
    shipped: 'Parliamentary and Health Service Ombudsman, 0345 015 4033, www.ombudsman.org.uk',
    kind: 'line',
  },
  'delete-follow-up-days': {
    label: 'Days until a request to delete is followed up',
    hint: 'Days after which Heed asks what to do when a post was not deleted',
    source: 'Heed’s own suggestion',
    shipped: '7',
    kind: 'number',
  },
  'response-working-days': {
    label: 'Working days for a response to a complaint',
    hint: 'Suggested when a plan is made; the person complaining can agree to another day',
    source: 'Heed’s own suggestion: the Regulations set none below 6 months',
    shipped: '40',
    kind: 'number',
  },
  'annual-report-due': {
    label: 'Annual complaints report ready by',
    hint: 'Day and month, such as 30 June',
    source:
      'Heed’s own suggestion: regulation 18 asks for it as soon as practicable after 31 March',
    shipped: '30 June',
    kind: 'line',
  },
  'ko41b-window': {
    label: 'KO41b collection open',
    hint: 'The two days that NHS England has set for this year, such as 12 May 2027 to 13 June 2027',
    source: 'NHS England, Strategic Data Collection Service. It changes each year.',
    shipped: '',
    kind: 'line',
  },
} as const satisfies Readonly<Record<string, FactDefinition>>

export type Fact = keyof typeof FACTS
export type Facts = Readonly<Record<Fact, string>>

export const factNames = Object.keys(FACTS) as readonly Fact[]
