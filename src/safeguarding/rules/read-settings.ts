import { err, ok, type Result } from '../../base/result.ts'
import type { OnCall } from './escalate.ts'

interface Settings {
  readonly opensAt: number
  readonly closesAt: number
  readonly escalateMinutes: number
  readonly signpostByItself: boolean
  readonly crisisText: string
  readonly emergencyText: string
  readonly localContacts: string
}

/** As typed, with what is wrong. */
export interface TypedSettings {
  readonly values: Readonly<Record<'opens' | 'closes' | 'escalateMinutes', string>> &
    Pick<Settings, 'signpostByItself' | 'crisisText' | 'emergencyText' | 'localContacts'>
  readonly onCall: readonly {
    readonly personId: string
    readonly rung: string
    readonly when: string
    readonly phone: string
  }[]
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

export interface GivenSettings {
  readonly settings: Settings
  readonly onCall: readonly Omit<OnCall, 'email'>[]
}

/** Networks take 2,000 bytes in a private message; most letters of English are one. */
const LONGEST_MESSAGE = 1900

export function readSettings(
  body: Readonly<Record<string, unknown>>,
  personIds: readonly string[],
): Result<GivenSettings, TypedSettings> {
  const text = (name: string) => {
    const given = body[name]
    return typeof given === 'string' ? given.replaceAll('\r\n', '\n').trim() : ''
  }
  const values = {
    ...{ opens: text('opens'), closes: text('closes'), escalateMinutes: text('escalateMinutes') },
    signpostByItself: text('signpostByItself') === 'yes',
    ...{ crisisText: text('crisisText'), emergencyText: text('emergencyText') },
    localContacts: text('localContacts'),
  }
  const onCall = personIds.map((personId) => ({
    personId,
    rung: text(`rung-${personId}`),
    when: text(`when-${personId}`),
    phone: text(`phone-${personId}`),
  }))
  const [opensAt, closesAt] = [readTime(values.opens), readTime(values.closes)]
  const minutes = Number(values.escalateMinutes)
  const checks: readonly (readonly [boolean, string, string])[] = [
    ...onCall.map(
      ({ personId, phone }) =>
        [
          phone !== '' && !/^(?:\+44|0)7[\d ]{9,12}$/.test(phone),
          `phone-${personId}`,
          'Enter a mobile phone number, like 07700 900 982',
        ] as const,
    ),
    [
      !Number.isInteger(minutes) || minutes < 1 || minutes > 60,
      'escalateMinutes',
      'Enter minutes from 1 to 60',
    ],
    [opensAt === undefined, 'opens', 'Enter when the practice opens'],
    [
      closesAt === undefined || closesAt <= (opensAt ?? 0),
      'closes',
      'Enter when the practice closes, later than it opens',
    ],
    ...(['crisisText', 'emergencyText'] as const).map(
      (name) =>
        [
          values[name] === '' || values[name].length > LONGEST_MESSAGE,
          name,
          `Enter the message, in no more than ${LONGEST_MESSAGE} letters`,
        ] as const,
    ),
  ]
  const problems = checks.flatMap(([isWrong, field, message]) =>
    isWrong ? [{ field, message }] : [],
  )
  if (problems.length > 0 || opensAt === undefined || closesAt === undefined) {
    return err({ values, onCall, problems })
  }
  const settings = { ...values, opensAt, closesAt, escalateMinutes: minutes }
  return ok({ settings, onCall: onCall.flatMap(readOnCall) })
}

function readOnCall({ personId, rung, when, phone }: TypedSettings['onCall'][number]) {
  const number = Number(rung)
  if (rung === '' || !Number.isInteger(number) || number < 1 || number > 3) return []
  const known = (['open', 'closed'] as const).find((one) => one === when) ?? ('always' as const)
  return [{ personId, rung: number, when: known, phone: phone.replaceAll(' ', '') }]
}

/** Minutes past midnight. */
function readTime(typed: string): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(typed) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

export function writeTime(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
