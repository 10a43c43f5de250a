import { CLAUSE_IDS, type Conduct } from '../../../guidance/conduct.ts'

/** A clause as people speak of it: "Clause 2: other patients’ privacy", "Complaints". */
export function nameClause(conduct: Conduct, clause: string): string {
  const id = CLAUSE_IDS.find((known) => known === clause)
  if (id === undefined) return clause
  const { title } = conduct[id]
  const isNumbered = /^\d/.test(id)
  return isNumbered ? `Clause ${id}: ${title.charAt(0).toLowerCase()}${title.slice(1)}` : title
}
