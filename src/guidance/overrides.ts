import type { FindingKind } from './finding-kinds.ts'
import type { Step } from './steps.ts'

/** Who is in danger or stands on a right must not be asked to take the words down. */
const neverAskedToDelete: readonly FindingKind[] = [
  'crisis',
  'emergency',
  'rights-request',
  'legal-notice',
]

/** What no edition of the table can change. */
export function applyOverrides(
  found: ReadonlySet<FindingKind>,
  proposed: ReadonlySet<Step>,
): ReadonlySet<Step> {
  const steps = new Set(proposed)
  if (neverAskedToDelete.some((kind) => found.has(kind))) steps.delete('ask-to-delete')
  // A grievance that states a serious wrong as fact may tell of harm to a patient.
  if (found.has('complaint') && found.has('defamation')) {
    steps.delete('ask-to-delete')
    steps.add('patient-safety-review')
  }
  return steps
}

/** Questions that a person answers before something is taken away or reported. */
const checksBefore: Partial<Record<Step, readonly Step[]>> = {
  remove: ['patient-safety-review', 'clinician-check', 'safeguarding-lead'],
  report: ['patient-safety-review'],
}

/** Which of the proposed steps must be done before this one may be. */
export function stepsBefore(step: Step, proposed: readonly Step[]): readonly Step[] {
  return (checksBefore[step] ?? []).filter((check) => proposed.includes(check))
}
