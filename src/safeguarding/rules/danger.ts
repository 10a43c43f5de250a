import type { FindingKind } from '../../guidance/finding-kinds.ts'

interface WhatWasFound {
  readonly kinds: readonly FindingKind[]
  readonly recommendation: { readonly queue: string }
}

const DANGERS = ['emergency', 'crisis', 'threat'] as const
type Danger = (typeof DANGERS)[number]

const WORDS: Readonly<Record<Danger, string>> = {
  emergency: 'symptoms that may need 999',
  crisis: 'somebody may be at risk',
  threat: 'a threat',
}

/** Danger to life always; a threat where the practice's table makes it urgent. */
export function needsAlert({ kinds, recommendation }: WhatWasFound): boolean {
  return (
    kinds.includes('crisis') ||
    kinds.includes('emergency') ||
    (kinds.includes('threat') && recommendation.queue === 'urgent')
  )
}

export function dangersOf({ kinds }: Pick<WhatWasFound, 'kinds'>): readonly Danger[] {
  return DANGERS.filter((danger) => kinds.includes(danger))
}

/** "Somebody may be at risk, and a threat". */
export function tellFound(dangers: readonly Danger[]): string {
  const words = dangers.map((danger) => WORDS[danger]).join(', and ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
