/**
 * The feedback form on a tablet: it says thank you by itself, clears itself for the next person, and
 * keeps answers on the tablet while the network is away, to send them later. Without this script the
 * form is sent as any other.
 */
interface Element {
  hidden: boolean
  textContent: string | null
  focus(): void
}
interface Form extends Element {
  readonly action: string
  reset(): void
  addEventListener(type: 'submit', listener: (event: { preventDefault(): void }) => void): void
}
interface Entries {
  get(name: string): unknown
  [Symbol.iterator](): IterableIterator<[string, string]>
}
interface Browser {
  readonly document: {
    getElementById(id: string): Element | null
    addEventListener(type: string, listener: () => void): void
  }
  readonly localStorage: {
    getItem(key: string): string | null
    setItem(key: string, value: string): void
  }
  readonly FormData: new (form: Form) => Entries
  addEventListener(type: 'online', listener: () => void): void
}

const browser = globalThis as unknown as Browser
const { document, localStorage, FormData } = browser

const KEPT = 'heed-kiosk'
const THANKS_MS = 8000
const IDLE_MS = 60_000
const RETRY_MS = 30_000
/** Beyond this the tablet has been alone for too long, and says so. */
const MOST_KEPT = 500

const form = document.getElementById('kiosk') as Form | null
const thanks = document.getElementById('kiosk-thanks')
const state = document.getElementById('kiosk-state')

const readKept = (): string[] => JSON.parse(localStorage.getItem(KEPT) ?? '[]') as string[]
const keep = (answers: readonly string[]) => {
  localStorage.setItem(KEPT, JSON.stringify(answers))
}

function showState(): void {
  const waiting = readKept().length
  if (state === null) return
  state.textContent =
    waiting === 0 ? '' : `${waiting} waiting to be sent. They go when the network is back.`
}

/** A random UUID, also where the page is not served by https and `randomUUID` is missing. */
function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
}

let isSending = false

/** Sends what is kept, oldest first. Sending one twice does no harm: its id stays the same. */
async function sendKept(action: string): Promise<void> {
  if (isSending) return
  isSending = true
  try {
    for (let [next] = readKept(); next !== undefined; [next] = readKept()) {
      const body = new URLSearchParams(next)
      const reply = await fetch(action, { method: 'POST', body, redirect: 'manual' })
      // Too many at once, or the server is away: later. What it refuses for good is not sent again.
      if (reply.status === 429 || reply.status >= 500) break
      keep(readKept().slice(1))
    }
  } catch {
    // The network is away. The answers stay on the tablet.
  }
  isSending = false
  showState()
}

if (form !== null && thanks !== null) {
  let idle: ReturnType<typeof setTimeout> | undefined
  const startOver = () => {
    form.reset()
    form.hidden = false
    thanks.hidden = true
  }
  const noteTouch = () => {
    clearTimeout(idle)
    idle = setTimeout(startOver, IDLE_MS)
  }
  for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, noteTouch)

  form.addEventListener('submit', (event) => {
    const entries = new FormData(form)
    // Without an answer the server says what is missing.
    if (entries.get('answer') === null || readKept().length >= MOST_KEPT) return
    event.preventDefault()
    const fields = Object.fromEntries(entries)
    const answer = new URLSearchParams({ ...fields, responseId: makeId() })
    keep([...readKept(), answer.toString()])
    form.hidden = true
    thanks.hidden = false
    thanks.focus()
    setTimeout(startOver, THANKS_MS)
    void sendKept(form.action)
  })
  browser.addEventListener('online', () => void sendKept(form.action))
  setInterval(() => void sendKept(form.action), RETRY_MS)
  void sendKept(form.action)
}
