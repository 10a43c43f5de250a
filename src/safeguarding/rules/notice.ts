import { formatDateTime } from '../../base/format-date.ts'

export interface NoticeFacts {
  readonly practiceName: string
  readonly reference: string
  readonly openedAt: Date
  readonly isDrill: boolean
  readonly href: string
}

/** What somebody on call is told. It holds no word that anybody wrote: e-mail and texts are read by others. */
export function writeNotice({ practiceName, reference, openedAt, isDrill, href }: NoticeFacts) {
  const what = isDrill ? 'DRILL: this is a test of the alarm' : 'Somebody may be at risk'
  return {
    subject: `${isDrill ? 'DRILL' : 'URGENT'}: ${isDrill ? 'test of the alarm' : 'somebody may be at risk'} (${reference})`,
    text: `${what}. It was found on ${formatDateTime(openedAt)} on a page of ${practiceName}.

Open it and choose “I am dealing with this”:
${href}

Others are called until somebody has taken it.`,
    short: `${practiceName}: ${what.toLowerCase()}. Open and take it: ${href}`,
  } as const
}
