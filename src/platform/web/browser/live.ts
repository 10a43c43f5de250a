/** Several changes often come at once. */
const GATHER_MS = 300

/** Somebody is typing or has opened something in it: it stays as it is. */
const isInUse = (part: Element) =>
  part.querySelector('details[open], textarea:focus, input:focus:not([type="checkbox"])') !== null

const idOf = (element: Element | null) => (element?.id ? `#${CSS.escape(element.id)}` : undefined)

/** Finds the same thing again in what replaced it: by its id, or by where it leads. */
function addressOf(element: Element | null): string | undefined {
  const href = element?.getAttribute('href')
  return idOf(element) ?? (href ? `[href="${CSS.escape(href)}"]` : undefined)
}

function swap(part: HTMLElement, fresh: HTMLElement): void {
  const chosen = new Set(
    [...part.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
  )
  const focused = part.contains(document.activeElement)
    ? addressOf(document.activeElement)
    : undefined
  part.replaceChildren(...fresh.childNodes)
  for (const box of part.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    box.checked = chosen.has(box.value)
  }
  if (focused !== undefined) part.querySelector<HTMLElement>(focused)?.focus()
}

async function lookAgain(): Promise<void> {
  const reply = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!reply.ok || reply.redirected) return
  const fresh = new DOMParser().parseFromString(await reply.text(), 'text/html')
  for (const part of document.querySelectorAll<HTMLElement>('[data-live-part]')) {
    const name = part.dataset['livePart'] ?? ''
    const other = fresh.querySelector<HTMLElement>(`[data-live-part="${CSS.escape(name)}"]`)
    if (other !== null && !isInUse(part) && textOf(other) !== textOf(part)) swap(part, other)
  }
}

/** The form token is new on every page, and is no news. */
const textOf = (part: HTMLElement) => part.innerHTML.replaceAll(/name="_csrf" value="[^"]*"/g, '')

/** Shows what changed without a reload, as soon as the server says that something did. */
export function startLive(): void {
  const place = document.querySelector<HTMLElement>('[data-live]')
  const address = place?.dataset['live']
  if (address === undefined) return
  let planned: number | undefined
  let isMissed = false
  const plan = () => {
    if (document.hidden) isMissed = true
    else
      planned ??= setTimeout(() => {
        planned = undefined
        void lookAgain()
      }, GATHER_MS)
  }
  new EventSource(address).addEventListener('changed', plan)
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || !isMissed) return
    isMissed = false
    plan()
  })
}
