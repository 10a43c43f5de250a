import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../../base/result.ts'
import { createTimerClock } from '../../channels/simulator/clock/timer-clock.ts'
import { createFacebookSimulator } from '../../channels/simulator/facebook/create-facebook-simulator.ts'
import { createGoogleSimulator } from '../../channels/simulator/google/create-google-simulator.ts'
import { createReadyGoogle, type ReadyGoogle } from '../../channels/simulator/google/ready-world.ts'
import { createReadyWorld, type ReadyWorld } from '../../channels/simulator/facebook/ready-world.ts'
import { isLoopback } from '../../channels/simulator/web/loopback.ts'

interface SimulateOptions {
  readonly host: string
  readonly port: number
  readonly seed: number
}

/**
 * `heed simulate --port N [--host 127.0.0.1] [--seed N]`: plays Facebook with a page to connect to, and
 * Google with a location, until it is told to stop. Answers the exit status: 2 for wrong arguments.
 */
export async function runSimulate(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (!options.ok) {
    console.error(`heed simulate: ${options.error}`)
    return 2
  }
  const { host, port, seed } = options.value
  const clock = createTimerClock(Date.now)
  const google = createGoogleSimulator({ clock, seed })
  const simulator = createFacebookSimulator({
    clock,
    seed,
    beside: google.answer,
    address: { host, port },
  })
  try {
    await simulator.start()
  } catch (error) {
    console.error(`heed simulate: ${error instanceof Error ? error.message : 'it did not start'}`)
    return 1
  }
  simulator.changeSettings({ permalinkHost: simulator.url })
  const ready = createReadyGoogle(google)
  google.act.review(ready.locations[0] ?? '', { reviewer: 'Jo Bloggs', stars: 2, comment: REVIEW })
  console.log(describeWorld(simulator.url, createReadyWorld(simulator)))
  console.log(describeGoogle(simulator.url, ready))
  await untilToldToStop()
  await simulator.stop()
  return 0
}

function readOptions(args: readonly string[]): Result<SimulateOptions, string> {
  const values = readValues(args)
  if (!values.ok) return values
  const { host, port, seed } = values.value
  if (!isWholeNumber(port, 65_535)) return err('--port must be a number from 0 to 65535.')
  if (!isWholeNumber(seed, 2 ** 32 - 1)) return err('--seed must be a number from 0 to 4294967295.')
  if (!isLoopback(host)) return err('--host must be this machine, such as 127.0.0.1.')
  return ok({ host, port: Number(port), seed: Number(seed) })
}

function readValues(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '' },
        host: { type: 'string', default: '127.0.0.1' },
        seed: { type: 'string', default: '1' },
      },
    })
    return ok(values)
  } catch (error) {
    const message = error instanceof Error ? error.message : 'the arguments can not be read'
    return err(message.split('\n')[0] ?? message)
  }
}

function isWholeNumber(text: string, most: number): boolean {
  return /^\d{1,10}$/.test(text) && Number(text) <= most
}

function describeWorld(url: string, { app, page, pageToken, userToken }: ReadyWorld): string {
  const secret = app.secrets[0] ?? ''
  return [
    `Simulated Facebook at ${url}`,
    `Write as a member of the public: ${url}/__sim/`,
    '',
    `page id      ${page.id}`,
    `page token   ${pageToken.value}`,
    `user token   ${userToken.value}`,
    `app id       ${app.id}`,
    `app secret   ${secret}`,
    '',
    'To connect, start Heed with',
    `  META_GRAPH_URL=${url}`,
    'and run',
    `  heed connect facebook --page ${page.id} --token ${pageToken.value} --app-id ${app.id} --app-secret ${secret} --verify-token any-words-you-choose`,
  ].join('\n')
}

const REVIEW = 'Lovely nurse, but I waited 40 minutes on the phone.'

function describeGoogle(url: string, { account, locations, client }: ReadyGoogle): string {
  const location = (locations[0] ?? '').replace(/^.*\//, '')
  const { clientId, clientSecret, refreshToken } = client
  return [
    '',
    `Simulated Google at ${url}`,
    '',
    'To connect its location, start Heed with',
    `  GOOGLE_BUSINESS_URL=${url}`,
    'and run',
    `  heed connect google --account ${account} --location ${location} --client-id ${clientId} --client-secret ${clientSecret} --refresh-token ${refreshToken}`,
  ].join('\n')
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => {
      resolve()
    })
    process.once('SIGINT', () => {
      resolve()
    })
  })
}
