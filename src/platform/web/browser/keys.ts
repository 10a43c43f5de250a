const OFF = 'heed-keys-off'

/** Single keys can be switched off: speech input may say letters (WCAG 2.2, 2.1.4). */
const isOff = () => localStorage.getItem(OFF) === 'yes'

const isTypedInto = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'))

const isShown = (element: HTMLElement) => element.getClientRects().length > 0

/** What a key does is said by what it presses. */
function nameOf(element: HTMLElement): string {
  return element.dataset['keyName'] ?? element.ariaLabel ?? element.textContent.trim()
}

const keyed = () =>
  [...document.querySelectorAll<HTMLElement>('[data-key]')].filter((one) => isShown(one))

function press(element: HTMLElement): void {
  element.focus()
  element.click()
}

/** Goes to the row below or above. */
function moveRow(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows[at < 0 ? (by === 1 ? 0 : rows.length - 1) : at + by]
  next?.querySelector<HTMLElement>('a')?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function chooseRow(): void {
  const row = document.activeElement?.closest('[data-row]')
  row?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click()
}

const ROW_KEYS: Readonly<Record<string, { readonly name: string; readonly run: () => void }>> = {
  j: {
    name: 'Next row',
    run: () => {
      moveRow(1)
    },
  },
  k: {
    name: 'Row before',
    run: () => {
      moveRow(-1)
    },
  },
  x: { name: 'Choose this row, or not', run: chooseRow },
}

const hasRows = () => document.querySelector('[data-row]') !== null

function fillMap(list: HTMLElement): void {
  const lines: [string, string][] = [
    ...keyed().map((one): [string, string] => [one.dataset['key'] ?? '', nameOf(one)]),
    ...(hasRows()
      ? [
          ...Object.entries(ROW_KEYS).map(([key, { name }]): [string, string] => [key, name]),
          ['Enter', 'Open this row'] as [string, string],
        ]
      : []),
    ['?', 'This map'],
    ['Esc', 'Close it'],
  ]
  list.replaceChildren(
    ...lines.flatMap(([key, name]) => {
      const [term, detail] = [document.createElement('dt'), document.createElement('dd')]
      const cap = document.createElement('kbd')
      cap.textContent = key
      term.append(cap)
      detail.textContent = name
      return [term, detail]
    }),
  )
}

/** Every button and link that names a key can be pressed with it; `?` shows which. */
export function startKeys(): void {
  const help = document.querySelector<HTMLElement>('[data-keys]')
  const map = help?.querySelector('dialog')
  const list = help?.querySelector<HTMLElement>('[data-keys-list]')
  const choice = help?.querySelector<HTMLInputElement>('[data-keys-switch]')
  if (!help || !map || !list || !choice) return
  help.hidden = false
  choice.checked = !isOff()
  choice.addEventListener('change', () => {
    if (choice.checked) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, 'yes')
  })
  const open = () => {
    fillMap(list)
    map.showModal()
  }
  help.querySelector('[data-keys-open]')?.addEventListener('click', open)
  document.addEventListener('keydown', (event) => {
    const isOther = event.ctrlKey || event.metaKey || event.altKey || event.repeat
    if (isOther || isOff() || map.open || isTypedInto(event.target)) return
    const run = findDeed(event.key, open)
    if (run === undefined) return
    event.preventDefault()
    run()
  })
}

function findDeed(key: string, openMap: () => void): (() => void) | undefined {
  if (key === '?') return openMap
  const element = keyed().find((one) => one.dataset['key'] === key)
  if (element !== undefined)
    return () => {
      press(element)
    }
  return hasRows() ? ROW_KEYS[key]?.run : undefined
}
