import { dayOf, parseDay } from '../../../base/local-day.ts'
import { choice, day, email, line, must, text, yesNo } from '../../../cases/rules/ask.ts'
import { type Field, type FieldFault, readFields, type Values } from '../../../cases/rules/field.ts'
import { AGE_BANDS } from '../../rules/categories.ts'

/** What the public is asked, in the public's words. The names are those of the complaint's own fields. */
export const ASKED: readonly Field[] = [
  choice(
    'basis',
    'Who do you complain for?',
    {
      self: 'Myself',
      asked: 'Somebody who asked me to',
      child: 'My child, or a child I look after',
      capacity: 'Somebody who cannot complain themselves',
      died: 'Somebody who has died',
    },
    must,
  ),
  line('patient-name', 'Their full name', { hint: 'If you complain for somebody else' }),
  text('about', 'What happened?', {
    hint: 'Say when and where, and who was there if you know. Write as much as you want.',
    ...must,
  }),
  day('happened', 'When did it happen?', {
    hint: 'The last day of it, as well as you remember. For example, 6 8 2026',
  }),
  text('wanted', 'What would you like to happen now?'),
  line('name', 'Your full name', must),
  email('email', 'Your email address'),
  line('phone', 'Your phone number'),
  text('address', 'Your postal address'),
  yesNo('email-agreed', 'Can we send you letters by email?', {
    hint: 'If not, we send them by post',
  }),
  choice('age-band', 'Age of the patient', AGE_BANDS, {
    hint: 'We count how many complaints are about which ages',
  }),
]

const STATUS_BY_BASIS: Readonly<Record<string, string>> = {
  self: 'patient',
  child: 'parent',
  asked: 'carer',
}

export interface Asked {
  /** As typed, to be shown again. */
  readonly typed: Values
  /** The complaint's values. */
  readonly values: Values
  readonly faults: readonly FieldFault[]
}

/** Reads the form of somebody who complains, and what follows from it. */
export function readAsked(body: Readonly<Record<string, unknown>>, now: Date): Asked {
  const { values: typed, faults } = readFields(ASKED, body)
  const basis = typed['basis'] ?? ''
  return {
    typed,
    values: {
      ...typed,
      ...{
        how: 'web',
        oral: 'no',
        received: dayOf(now),
        status: STATUS_BY_BASIS[basis] ?? 'other',
      },
      consent: basis === 'asked' ? '' : 'not-needed',
    },
    faults: [...faults, ...findFaults(typed, now)],
  }
}

function findFaults(typed: Values, now: Date): readonly FieldFault[] {
  const of = (name: string) => typed[name] ?? ''
  const faults: FieldFault[] = []
  const demand = (holds: boolean, field: string, message: string) => {
    if (!holds) faults.push({ field, message })
  }
  const isForOther = of('basis') !== '' && of('basis') !== 'self'
  demand(!isForOther || of('patient-name') !== '', 'patient-name', 'Enter the name of the person you complain for') // prettier-ignore
  const canReach = [of('email'), of('phone'), of('address')].some((one) => one !== '')
  demand(canReach, 'email', 'Enter an email address, phone number or postal address')
  const canEmail = of('email-agreed') !== 'yes' || of('email') !== ''
  demand(canEmail || !canReach, 'email', 'Enter the email address that we can write to')
  const happened = parseDay(of('happened'))
  demand(happened === undefined || happened <= dayOf(now), 'happened', 'Enter a day that has been')
  return faults
}
