/** What people say on the telephone: the kind, then the case's id cut short, with no letters to confuse. */
export function makeReference(prefix: string, caseId: string): string {
  const tail = caseId.replaceAll('-', '').slice(-8).toUpperCase()
  return `${prefix}-${tail.slice(0, 4)}-${tail.slice(4)}`
}
