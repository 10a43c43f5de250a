import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
]

const SETTINGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const ADVICE = 'The browser tests need Chromium: install Debian’s package "chromium".'

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(ADVICE)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update'], { env, stdio: 'pipe' })
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env,
      stdio: 'pipe',
    })
  } catch {
    throw new Error(ADVICE)
  }
}

const find = () => PLACES.find((place) => existsSync(place))

/**
 * Starts Chromium, which is fetched from Debian where it is missing and that is possible.
 * @throws {Error} one line that says what to install
 */
export async function launchChromium(): Promise<Browser> {
  if (find() === undefined) installFromDebian()
  const executablePath = find()
  if (executablePath === undefined) throw new Error(ADVICE)
  return chromium.launch({ executablePath, args: SETTINGS })
}
