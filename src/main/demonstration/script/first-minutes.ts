import { answer, comment, type ScriptEvent } from './event.ts'

/** What follows every few seconds. */
export const firstMinutes: readonly ScriptEvent[] = [
  comment('missed', 'Sue Litchfield', '214! I had no idea it was that many.'),
  answer('mmr-claim', 'Dan Prestwood', 'That was disproved years ago, Kelly. Please look it up.'),
  comment(
    'phones',
    'Amy Radcliffe-Boon',
    'my dad has chest pain now and it is going down his arm, I can’t get through on the phone, what do I do??',
  ),
  comment(
    'flu',
    'Weightloss Pens Direct',
    'Weight loss jabs with NO prescription, £40 a pen, posted the same day. Message us on WhatsApp 07700 900461.',
  ),
  {
    kind: 'edit',
    key: 'parking',
    text: 'So where are we meant to park then? You are a useless bunch of idiots, absolute scum the lot of you.',
  },
  comment('retiring', 'Phil Garside', 'All the best, Sandra!'),
  comment(
    'phones',
    'Jordan Eley',
    'I recorded my call with your reception on Tuesday. Have a listen and tell me that is not rude: https://clips.example/stretton-call',
  ),
  comment('flu', 'Hayley Dutton', 'Can my husband come with me or do we need two slots?'),
  comment(
    'missed',
    'Ron Peverill',
    'Try getting through to cancel. I sat in the queue for 40 minutes and gave up. This is your fault, not ours.',
    { key: 'cancel' },
  ),
  comment(
    'app',
    'Keith Lomas-Ward',
    'I want a copy of all the data you hold about me. Please treat this as a subject access request. How long does it take?',
  ),
  comment('mmr', 'Beata Sobczak', 'Thank you, bringing both of mine on Wednesday after school.'),
  comment(
    'retiring',
    'Colin Shardlow',
    'Here is what she is leaving behind: half the town coughing in your waiting room at ten this morning.',
    { hasPicture: true },
  ),
  answer('cancel', 'Tina Hollick', 'You can do it by text Ron, it took me ten seconds.'),
  comment(
    'phones',
    'Mick Dorrington',
    'Dr Wilk was drunk when he saw my nan and then he changed her notes to cover it up. Everybody knows.',
    { key: 'drunk' },
  ),
  comment(
    'car-park',
    'Jean Fallowfield',
    'Thank you for keeping places for those of us with sticks.',
  ),
  comment(
    'mmr',
    'Magda Wróbel',
    'Dzień dobry, czy można przyjść z dzieckiem na szczepienie bez rejestracji w waszej przychodni?',
  ),
  comment(
    'bank-holiday',
    'Lee Cartmell',
    'Can I order a repeat prescription for my blue inhaler please, I am nearly out.',
  ),
  comment('flu', 'Gareth Pym', 'Is there a clinic at Stretton too or only Trent Meadows?'),
  comment(
    'phones',
    'Stacey Hulme',
    'You lot are an absolute sh1tshow. W@nkers, every one of you.',
    { key: 'regret' },
  ),
  comment(
    'retiring',
    'Olive Brentnall',
    'Not only Sandra, Leanne on the desk is a star too. Nothing is ever too much trouble.',
  ),
  comment(
    'missed',
    'Graham Tolley',
    'Not slept properly since I lost my wife in March. Some days I don’t see the point in carrying on. I did not cancel mine and I am sorry.',
    { key: 'grieving' },
  ),
  { kind: 'delete', key: 'regret' },
  comment('app', 'Nathan Speight', 'Does it work for my mum’s prescriptions if she has no phone?'),
  comment(
    'phones',
    'Hadley Frome Solicitors',
    'We act for a person named in the comment by Mick Dorrington. The statement is defamatory of our client. This is formal notice to remove it within seven days.',
  ),
  comment('flu', 'Carole Snape', 'Had mine last week, didn’t feel a thing. See you next year!'),
  comment(
    'missed',
    'Bev Inchley',
    'Sorry but my lad waited three weeks to be seen and then was told the doctor had gone home. Nobody even phoned us.',
  ),
  comment('mmr', 'Ollie Trenchard', 'Can adults have it as well? I don’t think I ever did.'),
  comment(
    'car-park',
    'Darren Cutts',
    'I know what time you all finish. Somebody is getting their windows smashed tonight.',
  ),
  answer('entrance', 'Denise Wragg', 'Yes Gary, round the side by the bins.'),
  comment(
    'retiring',
    'Yvonne Aldred',
    'The tall nurse with red hair who does bloods on Friday mornings should get a medal as well.',
  ),
  comment('bank-holiday', 'Terry Boam', 'Cheers for the reminder.'),
  comment(
    'phones',
    'Rhys Colclough',
    'Going live from your waiting room tomorrow so everybody can see the queue for themselves.',
  ),
  comment(
    'flu',
    'Sheila Marple-Dean',
    'Worst surgery I have ever been with. My referral was lost twice and not one apology.',
  ),
  comment('app', 'Imran Sadiq', 'My blood test was there the next morning. Really impressed.'),
  comment(
    'bank-holiday',
    'Quick Cash Club',
    'Earn £500 a day from home, guaranteed. Message me for details or click https://cash.example/now',
  ),
  comment(
    'missed',
    'Paula Grocott',
    'Could you text us the day before? I would never forget then.',
  ),
]
