import type { Conduct } from './conduct.ts'
import { firstEdition } from './first-edition.ts'
import type { ClauseId } from './translation.ts'

/** Each part in a few short sentences, to stand beside a picture. */
const SENTENCES: Readonly<Record<ClauseId, readonly string[]>> = {
  '1': [
    'You can use your phone here.',
    'Keep it quiet. Think of other people.',
    'Put it away when you see the doctor or nurse. You can ask them if you need it.',
  ],
  '2': ['Other patients are private.', 'Do not say who they are. Do not say why they came.'],
  '3': [
    'You may want to record what the doctor or nurse says.',
    'Ask them first.',
    'Keep it for yourself. Do not share it.',
  ],
  '4': [
    'Be kind. Tell the truth.',
    'Do not post things that are rude, untrue or against the law.',
    'We take them down. We tell Facebook.',
  ],
  '5': ['Do not take photos or videos of other patients.', 'Do not take photos of our staff.'],
  '6': ['Do not say which of our staff you mean.', 'This is so even when you want to thank them.'],
  '7': [
    'Do not say bad things about our team that are not true.',
    'We may ask a lawyer what to do.',
  ],
  reviews: [
    'You can tell us what you think of us.',
    'Use Google, or our feedback form.',
    'You can ask for the form on paper.',
  ],
  complaints: [
    'Are you unhappy with us? You can complain.',
    'Tell us. Do not use Facebook for this.',
    'We want to look into it well.',
  ],
  safeguarding: ['We want everyone to be safe.', 'What you tell us is private.'],
}

/** The easy read sentences of a part; undefined where its text has changed since they were written. */
export function easyReadOf(conduct: Conduct, id: ClauseId): readonly string[] | undefined {
  return conduct[id].text === firstEdition.conduct[id].text ? SENTENCES[id] : undefined
}
