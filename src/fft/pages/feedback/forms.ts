import type { Answer } from '../../rules/answers.ts'

/** The same question in other clothes. Its words and answers never change: only what stands beside them. */
export const FORMS = ['standard', 'easy', 'child'] as const
export type Form = (typeof FORMS)[number]

interface FormWords {
  readonly title: string
  readonly lead: string
  readonly why: string
  readonly better: string
  readonly hints: Readonly<Partial<Record<Answer, string>>>
  readonly helped: string
}

export const FORM_WORDS: Readonly<Record<Form, FormWords>> = {
  standard: {
    title: 'How was our service?',
    lead: 'It takes a minute, and we do not know who you are.',
    why: 'Please can you tell us why you gave your answer?',
    better: 'Please tell us about anything that we could have done better',
    hints: {},
    helped: 'Somebody helped me to fill this in',
  },
  easy: {
    title: 'Tell us what you think',
    lead: 'This is easy read. You do not have to say who you are.',
    why: 'Why did you choose this? You do not have to say.',
    better: 'What could we do better? You do not have to say.',
    hints: {
      'very-good': 'I was very happy.',
      good: 'I was happy.',
      neither: 'It was okay.',
      poor: 'I was not happy.',
      'very-poor': 'I was very unhappy.',
      'dont-know': 'I am not sure.',
    },
    helped: 'Someone helped me with this',
  },
  child: {
    title: 'What was it like to see us?',
    lead: 'Pick the face that fits. A grown-up can help you. There is no wrong answer.',
    why: 'Do you want to tell us why?',
    better: 'What would make it better?',
    hints: {
      'very-good': 'It was great!',
      good: 'It was nice.',
      neither: 'It was so-so.',
      poor: 'It was not nice.',
      'very-poor': 'It was really bad.',
      'dont-know': 'I don’t know.',
    },
    helped: 'A grown-up helped me',
  },
}

/** The longest comment, in characters. */
export const LONGEST_COMMENT = 3000
