import type { CaseArea } from '../cases/case-area.ts'
import type { LinkReaders } from '../cases/linked.ts'
import { tellOpenValues } from '../cases/rules/tell-values.ts'
import { findCasesNaming } from '../cases/search-held.ts'
import { findCaseEvents } from '../cases/store/events.ts'
import { findCase } from '../cases/store/files.ts'
import { namePlace } from '../contributions/pages/words/place-words.ts'
import { readLinkedContributions } from '../contributions/read-linked.ts'
import { findNaming, findShown } from '../contributions/store/evidence.ts'
import { createFeedbackJudge } from '../detection/feedback/judge-feedback.ts'
import type { PracticeDirectory } from '../detection/reading.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { PublicThing } from '../registers/areas.ts'
import type { SearchHeld } from '../rights/held.ts'

/** What stands behind the links of cases. */
export function createLinkReaders(areas: readonly CaseArea[]): LinkReaders {
  return {
    contribution: readLinkedContributions,
    case: async (tx, ids) => {
      const files = await Promise.all(ids.map((id) => findCase(tx, id)))
      return Promise.all(
        files.flatMap((file) => {
          const area = areas.find(({ kind }) => kind.name === file?.kind)
          return file === undefined || area === undefined ? [] : [tellCase(tx, area, file)]
        }),
      )
    },
  }
}

async function tellCase(
  tx: PracticeTransaction,
  { kind }: CaseArea,
  file: NonNullable<Awaited<ReturnType<typeof findCase>>>,
) {
  const one = kind.words.one
  const events = await findCaseEvents(tx, file.caseId)
  return {
    id: file.caseId,
    kind: one.charAt(0).toUpperCase() + one.slice(1),
    title: `${file.reference}, ${file.title}`,
    href: `${kind.path}/${file.caseId}`,
    detail: kind.machine.states[file.state]?.label,
    permission: kind.read,
    moments: events.flatMap(({ at, move, personName }) => {
      const made = kind.machine.moves.find(({ name }) => name === move)
      return made === undefined
        ? []
        : [{ at, title: `${file.reference}: ${made.label}`, by: personName }]
    }),
  }
}

/** Where everything that is held on a person is looked for. What is privileged is left out. */
export function createSearches(areas: readonly CaseArea[]): readonly SearchHeld[] {
  return [
    async (tx, names) =>
      (await findNaming(tx, names)).map((one) => ({
        key: `contribution:${one.contributionId}`,
        what: `${namePlace(one)} by ${one.authorName ?? 'somebody'}`,
        at: one.at,
        text: one.text ?? '',
        href: `/contributions/${one.contributionId}`,
      })),
    async (tx, names) =>
      (await findCasesNaming(tx, names)).flatMap((file) => {
        const area = areas.find(({ kind }) => kind.name === file.kind)
        if (area === undefined) return []
        const { kind } = area
        return [
          {
            key: `case:${file.caseId}`,
            what: `${kind.words.many}: ${file.reference}`,
            at: file.openedAt,
            text: tellOpenValues(kind.fields, file.values),
            href: `${kind.path}/${file.caseId}`,
          },
        ]
      }),
  ]
}

/** Takes names and identifiers out of texts, as for feedback that is published. */
export function redactFor(directory: PracticeDirectory): (text: string) => string {
  const judge = createFeedbackJudge(directory)
  return (text) => judge({ text, channel: 'facebook-comment' }).redacted
}

export async function findStillPublic(
  tx: PracticeTransaction,
  contributionIds: readonly string[],
): Promise<readonly PublicThing[]> {
  const shown = await findShown(tx, contributionIds)
  return shown
    .filter(({ networkState }) => networkState === 'visible')
    .map((one) => ({
      title: `the ${lowerFirst(namePlace(one))} by ${one.authorName ?? 'somebody'}`,
      href: `/contributions/${one.contributionId}`,
    }))
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
