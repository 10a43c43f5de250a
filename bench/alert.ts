import { setTimeout as sleep } from 'node:timers/promises'
import { startSmtpServer } from '../test/counterparts/smtp-server.ts'
import { deliver, postComments } from './deliveries.ts'
import { setUpPractice } from './practice.ts'
import { waitFor } from './processes.ts'

const ALERTS = 60
/** Ordinary comments that arrive a second meanwhile. */
const BESIDE_PER_SECOND = 20
const PAUSE_MS = 500

/** From the delivery of words that may mean danger to the message in the inbox of a real mail server. */
export async function runAlertBench(): Promise<void> {
  const smtp = await startSmtpServer()
  const arrivals: number[] = []
  const push = smtp.taken.push.bind(smtp.taken)
  smtp.taken.push = (...mails) => {
    arrivals.push(...mails.map(() => performance.now()))
    return push(...mails)
  }
  const practice = await setUpPractice(
    { heed: 4940, simulator: 4941 },
    { SMTP_URL: `smtp://127.0.0.1:${smtp.port}` },
  )
  const running = await practice.start()
  const dangers = await postComments(practice.page, Array<string>(ALERTS).fill(DANGER))
  const others = [
    ...(await postComments(
      practice.page,
      Array<string>(ALERTS * ((BESIDE_PER_SECOND * PAUSE_MS) / 1000)).fill(
        'Thank you for the news',
      ),
    )),
  ]
  const waits: number[] = []
  for (const danger of dangers) {
    const beside = others.splice(0, (BESIDE_PER_SECOND * PAUSE_MS) / 1000)
    const before = arrivals.length
    const sentAt = performance.now()
    await deliver(practice.page, practice.port, [danger])
    const underWay = beside.map((one) => deliver(practice.page, practice.port, [one]))
    const arrived = await waitFor('the alert to arrive', () => arrivals[before], 60_000)
    waits.push(arrived - sentAt)
    await Promise.all(underWay)
    await sleep(PAUSE_MS)
  }
  waits.sort((a, b) => a - b)
  const at = (share: number) =>
    ((waits[Math.floor(waits.length * share)] ?? Number.NaN) / 1000).toFixed(3)
  console.log(`${ALERTS} alerts, ${BESIDE_PER_SECOND} other comments a second beside them`)
  console.log(`  delivery to inbox: p50 ${at(0.5)} s, p95 ${at(0.95)} s, longest ${at(0.999)} s`)
  running.child.kill('SIGTERM')
  await running.ended
  await practice.close()
  await smtp.close()
}

const DANGER = 'I can’t go on any more, I have the tablets here and I am going to take them tonight'
