/** What every letter about a complaint can say, each with an example for the preview. */
export const LETTER_FIELDS = {
  'practice name': 'Willow Bank Surgery',
  'complaints manager': 'Priya Nair',
  'complaints phone': '01632 960 001',
  'complaints email': 'complaints@willowbank.example',
  name: 'Jo Bloggs',
  'patient name': 'Sam Bloggs',
  reference: 'CMP-1A2B-3C4D',
  'date received': '23 November 2026',
  'what we understand': 'That you could not get through on the phone for three days.',
  'response date': '22 January 2027',
  'progress link': 'https://heed.example/complaints/progress/…',
  'integrated care board': 'NHS Somewhere Integrated Care Board, 01632 960 100',
  advocacy: 'Somewhere NHS Complaints Advocacy, 01632 960 200',
  ombudsman: 'Parliamentary and Health Service Ombudsman, 0345 015 4033, www.ombudsman.org.uk',
  reason: 'The last of the events you write about was on 3 March 2024.',
  investigation: 'We read the phone log and spoke with the reception team.',
  'how considered': 'We compared what you told us with the phone log of those days.',
  conclusions: 'You called 9 times and were cut off 4 times. That should not happen.',
  impact: 'You waited three days longer than you should have.',
  'remedial action': 'We have asked our phone provider to double the number of lines.',
  'action confirmation': 'The new lines have worked since 4 January 2027.',
  'signed by': 'Dr Mark Shelton, partner and responsible person',
  update: 'We have read the phone log. We still have to speak with one member of staff.',
} as const satisfies Readonly<Record<string, string>>

export type LetterField = keyof typeof LETTER_FIELDS
export type LetterValues = Readonly<Record<LetterField, string>>
