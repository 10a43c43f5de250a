export interface ScriptPost {
  readonly key: string
  readonly daysAgo: number
  /** Of that day, in UTC. */
  readonly hour: number
  readonly minute: number
  readonly text: string
}

/** What the practice has posted, oldest first. */
export const posts = [
  {
    key: 'missed',
    ...{ daysAgo: 9, hour: 12, minute: 5 },
    text: 'Last month 214 appointments were missed across our two sites. If you cannot come, please cancel on the NHS App or by text, even at short notice, so that somebody else can be seen.',
  },
  {
    key: 'app',
    ...{ daysAgo: 8, hour: 9, minute: 30 },
    text: 'You can order repeat prescriptions and see your test results on the NHS App. If you would like help to set it up, our volunteers are in the Trent Meadows foyer on Tuesdays from 10am to midday.',
  },
  {
    key: 'phones',
    ...{ daysAgo: 6, hour: 15, minute: 20 },
    text: 'Our new phone system is working at both surgeries. You now hear your place in the queue and can ask us to call you back. The lines are quietest after 11am.',
  },
  {
    key: 'car-park',
    ...{ daysAgo: 5, hour: 8, minute: 45 },
    text: 'The car park at Stretton will be closed on Thursday and Friday while it is resurfaced. There is space on the road behind the library. If you cannot walk far, tell us when you book and we will keep you a place.',
  },
  {
    key: 'mmr',
    ...{ daysAgo: 4, hour: 13, minute: 10 },
    text: 'Measles is going round in the county. If your child has missed an MMR vaccination, come to our catch-up clinic at Stretton on Wednesday from 3:30pm to 6pm. No appointment is needed.',
  },
  {
    key: 'retiring',
    ...{ daysAgo: 3, hour: 11, minute: 0 },
    text: 'After 27 years on our front desk, Sandra Pickering retires on Friday. There is a card in reception at Trent Meadows for anybody who would like to sign it. Thank you, Sandra.',
  },
  {
    key: 'bank-holiday',
    ...{ daysAgo: 2, hour: 10, minute: 15 },
    text: 'Both surgeries are closed on the bank holiday Monday. Please order your medicines by Wednesday. If you need help while we are closed, go to 111.nhs.uk or call 111.',
  },
  {
    key: 'flu',
    ...{ daysAgo: 1, hour: 14, minute: 40 },
    text: 'Our flu clinic is this Saturday from 9am to 1pm at Trent Meadows. If you are 65 or over, pregnant or have a long-term condition, you can book on the NHS App or call us. A short-sleeved top makes it quicker.',
  },
] as const satisfies readonly ScriptPost[]

export type PostKey = (typeof posts)[number]['key']
