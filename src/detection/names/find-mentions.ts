import type { ReadableItem } from '../reading.ts'
import { prepareText, type PreparedText } from '../text/prepare-text.ts'
import { findDescribed } from './find-described.ts'
import { findNamed } from './find-named.ts'
import type { Mention } from './mention.ts'
import { featuresOf, namesIn, setScene } from './mention-features.ts'
import type { StaffDirectory } from './staff-directory.ts'

/** A mention with all that is known of it. */
export interface KnownMention extends Mention {
  readonly features: readonly string[]
  /** The word after `on the desk`, where that follows the name; else the word after the name. */
  readonly placeTo: number
}

const NOBODY: ReadonlySet<string> = new Set()

/** Everybody whom the text may name or describe, in order. A description gives way to a sure name within it. */
export function findMentions(
  directory: StaffDirectory,
  prepared: PreparedText,
): readonly KnownMention[] {
  const mentions = mentionsIn(directory, prepared)
  if (mentions.length === 0) return []
  const scene = setScene(prepared, mentions, namesInPost(directory, prepared.item))
  return mentions.map((mention) => ({
    ...mention,
    features: featuresOf(scene, mention),
    placeTo: scene.places.get(mention.to) ?? mention.to,
  }))
}

function mentionsIn(directory: StaffDirectory, prepared: PreparedText): readonly Mention[] {
  const named = findNamed(directory, prepared)
  const described = findDescribed(directory, prepared).filter(
    ({ from, to, name: head }) =>
      !named.some(
        (name) =>
          name.from < to &&
          from < name.to &&
          (isSure(name) || (name.from <= head && head < name.to)),
      ),
  )
  return [...named, ...described].sort((a, b) => a.from - b.from)
}

function isSure({ sort }: Mention): boolean {
  return sort === 'titled' || sort === 'listed'
}

function namesInPost(directory: StaffDirectory, { context, channel }: ReadableItem) {
  if (context === undefined || context === '') return NOBODY
  const post = prepareText({ text: context, channel })
  return namesIn(post.words, findNamed(directory, post))
}
