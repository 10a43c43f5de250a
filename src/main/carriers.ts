import type { Clock } from '../base/clock.ts'
import type { Carriers } from '../letters/carriers.ts'
import { createMailSender } from '../platform/mail/mail-sender.ts'
import { createNotifyClient } from '../platform/notify/notify-client.ts'
import type { Config } from './config.ts'

/** What carries e-mails and texts out of the house, as the environment says. */
export function createCarriers({ smtp, notify }: Config, clock: Clock): Carriers {
  return {
    sendMail: smtp && createMailSender(smtp),
    notify: notify && createNotifyClient({ ...notify, fetch, now: clock.now }),
  }
}
