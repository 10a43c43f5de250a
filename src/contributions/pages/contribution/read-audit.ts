import { z } from 'zod'
import type { ContributionRecord } from '../../store/contribution-page.ts'

const Content = z.object({ detail: z.record(z.string(), z.unknown()).nullable() })

/** An entry of the audit log as pages speak of it. */
export interface AuditedEvent {
  readonly at: Date
  readonly action: string
  /** The person's name; undefined for rules, networks and commands. */
  readonly by: string | undefined
  readonly detail: Readonly<Record<string, unknown>>
}

/** What was recorded of a contribution, oldest first. */
export function eventsOf({ audit, names }: ContributionRecord): readonly AuditedEvent[] {
  return audit.map(({ at, actor, action, content }) => {
    const isPerson = actor.startsWith('person:')
    return {
      at,
      action,
      by: isPerson ? (names.get(actor.slice('person:'.length)) ?? 'Somebody') : undefined,
      detail: Content.parse(JSON.parse(content)).detail ?? {},
    }
  })
}
