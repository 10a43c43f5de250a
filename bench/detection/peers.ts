import { OpenRedaction } from '@openredaction/openredaction'
import { Profanity } from '@2toad/profanity'
import allProfanity from 'allprofanity'
import compromise from 'compromise'
import { Filter } from 'glin-profanity'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import type { FindingKind } from '../../src/guidance/finding-kinds.ts'

/** A published package that looks for some of the same things, as it comes. */
export interface Peer {
  readonly name: string
  /** Finding one of these is what it may be compared on. */
  readonly kinds: readonly FindingKind[]
  readonly find: (text: string) => boolean
}

const abuse = ['harassment', 'hate', 'threat', 'obscenity'] as const
const identities = ['own-identity', 'patient-identity'] as const
const names = ['staff-identity', 'patient-identity'] as const

export function loadPeers(): readonly Peer[] {
  const matcher = new RegExpMatcher({
    ...englishDataset.build(),
    ...englishRecommendedTransformers,
  })
  const toad = new Profanity()
  const glin = new Filter()
  const redaction = new OpenRedaction()
  return [
    { name: 'obscenity', kinds: abuse, find: (text) => matcher.hasMatch(text) },
    { name: 'allprofanity', kinds: abuse, find: (text) => allProfanity.check(text) },
    { name: '@2toad/profanity', kinds: abuse, find: (text) => toad.exists(text) },
    { name: 'glin-profanity', kinds: abuse, find: (text) => glin.isProfane(text) },
    {
      name: '@openredaction/openredaction',
      kinds: identities,
      find: (text) => redaction.detect(text).detections.length > 0,
    },
    {
      name: 'compromise',
      kinds: names,
      find: (text) => compromise(text).people().found,
    },
  ]
}
