import { comment, type ScriptEvent } from './event.ts'

/** What was said in the hours before Heed was connected: it arrives within seconds. */
export const opening: readonly ScriptEvent[] = [
  comment('flu', 'Denise Wragg', 'Booked mine in two minutes on the app. Thank you.'),
  comment('phones', 'Craig Mottram', 'Whoever answers your phones is a complete moron.'),
  comment(
    'phones',
    'Lorraine Tabb',
    'I asked for a call back and nobody rang. My number is 07700 900318, please call me before 3.',
  ),
  comment('flu', 'Gary Ansell', 'Is it the same entrance as last year?', { key: 'entrance' }),
  comment(
    'retiring',
    'Moira Kettley',
    'Sandra was so kind to my mum when she was poorly. Nobody will fill her shoes. Enjoy every minute.',
  ),
  comment(
    'phones',
    'Neil Burdett',
    'Rang at 8am, number 31 in the queue, cut off at number 2. Third time this week. I still have no appointment.',
  ),
  comment(
    'flu',
    'Shaz Purcell',
    'Saw Pauline Hargrave from the bakery in your waiting room this morning. She told me her cancer is back, poor love.',
  ),
  comment('car-park', 'Trevor Oakden', 'What a f*cking joke. Two days to lay a bit of tarmac.'),
  comment('bank-holiday', 'Anjali Desai', 'Will the pharmacy next door be open on the Monday?'),
  comment(
    'mmr',
    'Kelly Strutt',
    'The MMR jab causes autism, it has been proven and they hide it from you. Do not let them near your kids.',
    { key: 'mmr-claim' },
  ),
  comment('car-park', 'Barry Sleath', 'So where are we meant to park then?', { key: 'parking' }),
  comment(
    'app',
    'Win Ottewell',
    'The young man in the foyer was so patient with me. I can do it all on my phone now, at 82!',
  ),
]
