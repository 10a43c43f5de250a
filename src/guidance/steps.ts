/** Everything the decision table can propose, in alphabetical order. */
export const STEPS = [
  'ask-to-delete',
  'clinician-check',
  'consent-check',
  'invite-review',
  'legal-advice',
  'log-incident',
  'patient-safety-review',
  'police-advice',
  'protect',
  'remove',
  'reply',
  'report',
  'safeguarding-lead',
  'signpost-clinical',
  'signpost-complaints',
  'signpost-crisis',
  'signpost-emergency',
  'start-rights-clock',
] as const
export type Step = (typeof STEPS)[number]
