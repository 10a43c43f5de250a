import { answer, comment, type ScriptEvent } from './event.ts'

/** What comes in now and then. */
export const later: readonly ScriptEvent[] = [
  comment('flu', 'Edna Thrupp', 'Do I need to bring my red book or is that only for babies?'),
  comment(
    'phones',
    'Wayne Sherratt',
    'It’s better than it was. Number 4 and answered in six minutes.',
  ),
  answer('drunk', 'Alison Peake', 'You can’t just say things like that about people, Mick.'),
  comment('retiring', 'Dot Ensor', '27 years! I remember her first day. Happy retirement, Sandra.'),
  comment(
    'mmr',
    'Callum Ridsdale',
    'Shame about that little lad at number 14, Tyler Beeston. He has caught measles and is in hospital.',
  ),
  comment(
    'car-park',
    'Margaret Illsley',
    'The road behind the library is full by nine, just so you know.',
  ),
  comment(
    'app',
    'Steph Yardley',
    'It logged me out and now it says my email is wrong. Who do I ask?',
    { key: 'log-in' },
  ),
  answer('log-in', 'Win Ottewell', 'Go on a Tuesday, Steph, they will sort it.'),
  comment(
    'missed',
    'Clive Astle',
    'I was charged for a letter and I never got it. I have asked three times now. Not good enough.',
  ),
  comment('flu', 'Nadia Hussain-Webb', 'Brilliant as always, in and out in five minutes.'),
  comment('bank-holiday', 'Fay Loughlin', 'Is the dentist upstairs closed as well?'),
  comment(
    'phones',
    'Ian Measham',
    'Spoke to Jo on reception, rude from start to finish, hung up on me.',
  ),
  comment(
    'flu',
    'Rob Stanyon',
    'The Stretton surgery has closed for good, it was on the radio. Everybody has to go to Trent Meadows now.',
  ),
  comment('mmr', 'Leah Copestake', 'My two were very brave thanks to the stickers.'),
  comment('car-park', 'Pete Hallam', 'Looks great now it’s done. No more puddles!'),
  comment(
    'app',
    'Vera Mosedale',
    'My date of birth is 4 March 1951 and my postcode is ZZ99 3VZ, can you check why I can’t log in?',
  ),
  comment('retiring', 'Kieran Stubbs', 'Enjoy the caravan!'),
  comment(
    'phones',
    'Tracey Willmot',
    'Your phone message is three minutes long before it even tells you to press 1. Can it be shorter?',
  ),
  comment(
    'missed',
    'Ade Fashola-Grant',
    'Dr Okafor rang me back himself at seven in the evening. That is what I call service.',
  ),
  answer(
    'grieving',
    'Sue Litchfield',
    'So sorry, Graham. I am only round the corner, I’ll knock tomorrow.',
  ),
  comment(
    'flu',
    'Jackie Birtles',
    'Ear infection since Sunday, any chance you can fit me in today?',
  ),
  comment(
    'phones',
    'Shane Gadsby',
    'Still on hold. Whoever runs this place is a lazy waste of space and should be ashamed.',
  ),
  comment(
    'bank-holiday',
    'Gwen Ambrose',
    'Ordered mine on Tuesday and picked it up today. Thank you.',
  ),
  comment('mmr', 'Tom Wheeldon', 'How long before a holiday should they have it?'),
  comment(
    'app',
    'Elaine Vickers-Moss',
    'Somebody has put another person’s results on my record. How is that even possible? That is a data breach.',
  ),
  comment(
    'missed',
    'Lynn Harcastle',
    'Maybe an evening clinic would help those of us who work shifts.',
  ),
  comment('flu', 'Des Pountain', 'Will there be any left the week after? I’m away on Saturday.'),
  comment('car-park', 'Rita Cholerton', 'Could the blue badge bays be nearer the door?'),
  comment(
    'retiring',
    'Simon Bagnall',
    'Good riddance to the old witch, she was a nasty piece of work to everybody.',
  ),
  comment(
    'phones',
    'Ellie Fradley',
    'The call back worked for me. Thanks, that saved my lunch break.',
  ),
]
