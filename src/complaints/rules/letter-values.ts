import { formatDay, parseDay } from '../../base/local-day.ts'
import type { Values } from '../../cases/rules/field.ts'
import type { LetterValues } from './letter-fields.ts'

/** What a letter can draw on. */
export interface LetterSources {
  /** The file, with what was said last. */
  readonly values: Values
  readonly reference: string
  readonly practiceName: string
  readonly managerName: string
  readonly progressLink: string
  /** Facts that the practice has entered. */
  readonly contacts: {
    readonly phone: string
    readonly email: string
    readonly board: string
    readonly advocacy: string
    readonly ombudsman: string
  }
}

/** Fills what letters about a complaint can say. What is not known is empty, and a template may insist on it. */
export function letterValuesOf(sources: LetterSources): LetterValues {
  const { values, contacts } = sources
  const of = (name: string) => values[name] ?? ''
  const day = (name: string) => {
    const found = parseDay(of(name))
    return found === undefined ? '' : formatDay(found)
  }
  return {
    'practice name': sources.practiceName,
    'complaints manager': sources.managerName,
    'complaints phone': contacts.phone,
    'complaints email': contacts.email,
    name: of('name'),
    'patient name': of('patient-name'),
    reference: sources.reference,
    'date received': day('received'),
    'what we understand': of('understanding') || of('about'),
    'response date': day('response-day'),
    'progress link': sources.progressLink,
    'integrated care board': contacts.board || 'your integrated care board',
    advocacy: contacts.advocacy || 'The NHS complaints advocacy service of your council',
    ombudsman: contacts.ombudsman,
    reason: of('late-reason') || of('exclusion-reason') || of('delay-reason'),
    investigation: of('investigation'),
    'how considered': of('how-considered'),
    conclusions: of('conclusions'),
    impact: of('impact'),
    'remedial action': of('remedial-action'),
    'action confirmation': of('action-confirmation'),
    'signed by': of('signed-as'),
    update: of('update'),
  }
}
