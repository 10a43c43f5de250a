/** An answer to begin with. It says nothing that is true of one person only. */
export interface AnswerTemplate {
  readonly id: string
  readonly label: string
  readonly text: string
}

export interface TemplateFields {
  /** How the practice manager is reached: a phone number or an email address. */
  readonly contact: string
  readonly complaintsUrl: string
}

/**
 * Neutral answers, by what the review is like.
 * @see the practice's guidance on reviews; GMC, Confidentiality: responding to criticism in the media
 */
export function writeTemplates({
  contact,
  complaintsUrl,
}: TemplateFields): readonly AnswerTemplate[] {
  const confidential =
    'We have a duty of confidentiality, so we cannot discuss individual circumstances here or confirm whether anyone is registered with us.'
  return [
    {
      id: 'thanks',
      label: 'A happy review',
      text: 'Thank you for taking the time to leave a review. We will share it with the team.',
    },
    {
      id: 'unhappy',
      label: 'An unhappy review',
      text: `Thank you for your feedback. We are sorry to read that you are unhappy. ${confidential} We would like to understand more. Please contact our Practice Manager at ${contact}, or see how to make a complaint: ${complaintsUrl}.`,
    },
    {
      id: 'complaint',
      label: 'A review that holds a complaint',
      text: `Thank you for your feedback. The way to have a concern looked into is our complaints procedure: ${complaintsUrl}. ${confidential} Our Practice Manager can be reached at ${contact}.`,
    },
  ]
}
