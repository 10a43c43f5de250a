import { formatDateTime } from '../../../base/format-date.ts'
import { diffWords, type DiffPiece } from './view-diff-words.ts'
import type { ContributionView } from './view-model.ts'

const elements = { same: 'span', removed: 'del', added: 'ins' } as const
const spoken = { same: undefined, removed: 'removed', added: 'added' } as const

function Piece({ kind, text }: DiffPiece) {
  const Element = elements[kind]
  const word = spoken[kind]
  return (
    <Element>
      {word !== undefined && <span className="nhsuk-u-visually-hidden"> [{word}: </span>}
      {text}
      {word !== undefined && <span className="nhsuk-u-visually-hidden">] </span>}
    </Element>
  )
}

/** What each edit changed, newest first. */
export function Versions({ versions }: Pick<ContributionView, 'versions'>) {
  if (versions.length < 2) return null
  const edits = versions.slice(1).map(({ at, text }, index) => ({
    at,
    pieces: diffWords(versions[index]?.text ?? '', text),
  }))
  return (
    <section className="heed-section" aria-labelledby="versions">
      <h2 className="nhsuk-heading-m" id="versions">
        What the author changed
      </h2>
      {edits.toReversed().map(({ at, pieces }) => (
        <div key={at.getTime()}>
          <p className="heed-meta">Edited {formatDateTime(at)}</p>
          <blockquote className="heed-words">
            {pieces.map((piece, index) => (
              <Piece key={index} {...piece} />
            ))}
          </blockquote>
        </div>
      ))}
    </section>
  )
}
