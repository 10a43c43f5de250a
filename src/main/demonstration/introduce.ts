import type { KeptDemonstration } from './demonstration-file.ts'

/** What a newcomer must know to look around. */
export function introduce(
  address: string,
  facebookUrl: string,
  people: KeptDemonstration['people'],
): string {
  const rows = people.map(({ role, email, password }) => [tellRole(role), email, password])
  return `
This is a demonstration: the practice, its people, its Facebook page and its places on
Google are made up, and nothing leaves this computer. Comments and reviews arrive by themselves.

Sign in at ${address}/sign-in
${alignColumns(rows)}

Write a comment as a member of the public
  ${facebookUrl}/__sim/

Start empty, with a data folder of your own
  HEED_DEMO=off HEED_DATA_DIR=./practice npm start
`
}

function tellRole(role: string): string {
  const words = role.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widthOf(column))).join('  ')}`)
    .map((line) => line.trimEnd())
    .join('\n')
}
