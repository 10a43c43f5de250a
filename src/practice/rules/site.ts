import { err, ok, type Result } from '../../base/result.ts'

export interface Site {
  readonly name: string
  readonly town: string
  /** Of the Organisation Data Service. */
  readonly odsCode: string | undefined
}

/** A practice's is a letter and five digits; a branch's has three more. */
const ODS_CODE = /^[A-Z]\d{5}(\d{3})?$/

export function parseOdsCode(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  return ODS_CODE.test(code) ? code : undefined
}

/** Reads sites from lines of "name, town, code", of which the code may be missing. */
export function parseSites(lines: string): Result<readonly Site[], string> {
  const sites: Site[] = []
  for (const line of lines.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const site = parseSite(line)
    if (!site.ok) return site
    if (sites.some(({ name }) => name === site.value.name)) {
      return err(`Give each site a name of its own: “${site.value.name}” is there twice`)
    }
    sites.push(site.value)
  }
  return sites.length === 0
    ? err('Enter at least one site with its town, for example Elm Street Surgery, Burton')
    : ok(sites)
}

function parseSite(line: string): Result<Site, string> {
  const parts = line.split(/[,\t]/).map((part) => part.trim())
  const [name = '', ...rest] = parts
  const odsCode = rest.length > 1 ? parseOdsCode(rest.at(-1) ?? '') : undefined
  // A town may have a comma of its own: "Stretton, Burton upon Trent".
  const town = (odsCode === undefined ? rest : rest.slice(0, -1)).join(', ')
  if (name === '' || town === '') {
    return err(`Write “${line}” as the site’s name, a comma and the town`)
  }
  if (odsCode === undefined && /\d/.test(rest.at(-1) ?? '')) {
    return err(`Check the ODS code of “${name}”: a letter and 5 digits, such as M83001`)
  }
  return ok({ name, town, odsCode })
}

/** The lines that `parseSites` reads. */
export function writeSites(sites: readonly Site[]): string {
  const lines = sites.map(({ name, town, odsCode }) => [name, town, ...(odsCode ? [odsCode] : [])])
  return lines.map((parts) => parts.join(', ')).join('\n')
}
