/** How far a complaint is, in words for the person who made it. They tell nothing about anybody's care. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  received: ['We have your complaint', 'We will write or call within 3 working days.'],
  assessing: [
    'We have your complaint',
    'We are reading it. We will write or call within 3 working days.',
  ],
  'awaiting-consent': [
    'We need consent',
    'You complain for somebody else. We go on when we have their written consent.',
  ],
  accepted: ['We have your complaint', 'We will write or call within 3 working days.'],
  acknowledged: ['We will look into it', 'We have told you what happens next.'],
  investigating: ['We are looking into it', 'We read what was written down and speak with people.'],
  'draft-response': ['We are writing our response', 'We have looked into it.'],
  'clinical-review': ['We are writing our response', 'A clinician is reading it.'],
  'for-signature': ['We are writing our response', 'It waits for the person who signs it.'],
  signed: ['Our response is ready', 'It will reach you in the next days.'],
  responded: ['We have sent our response', 'If you are not happy with it, call us.'],
  closed: ['Your complaint is closed', 'We have sent our response.'],
  'resolved-early': ['It was resolved', 'You told us that you are satisfied.'],
  'out-of-time': ['We cannot look into it', 'We have written to you why, and what you can do.'],
  excluded: ['We cannot look into it', 'We have written to you why, and what you can do.'],
  withdrawn: ['You withdrew it', 'If you change your mind, call us.'],
  ombudsman: ['The Ombudsman has it', 'The Ombudsman will write to you.'],
}

export function tellProgress(state: string): { readonly title: string; readonly detail: string } {
  const [title, detail] = WORDS[state] ?? [
    'We have your complaint',
    'Call us to hear how far it is.',
  ]
  return { title, detail }
}
