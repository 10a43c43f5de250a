import { CLAUSE_IDS } from '../../../guidance/conduct.ts'
import { CHANNEL_KINDS, FINDING_KINDS } from '../../../guidance/finding-kinds.ts'
import { nameClause } from '../words/clause-words.ts'
import { nameChannel, nameNetwork } from '../words/place-words.ts'
import type { QueueFacts } from './find-queue.ts'
import { AGES, type Age, type AskedFilter, hrefOfQueue, writeFilter } from './read-filter.ts'
import type { ActiveFilter, Choice, FilterField, FilterView, SavedViewLink } from './view-model.ts'

const AGE_WORDS: Readonly<Record<Age, string>> = {
  hour: 'The last hour',
  day: 'The last 24 hours',
  'older-day': 'More than 1 day ago',
  'older-week': 'More than 1 week ago',
}

/** The lists to narrow the queue by, and what is on. */
export function buildNarrowing(facts: QueueFacts, asked: AskedFilter): FilterView {
  const fields = buildFields(facts, asked)
  return { fields, active: buildActive(fields, asked), kept: keptOf(asked) }
}

function buildFields(facts: QueueFacts, asked: AskedFilter): readonly FilterField[] {
  const { guidance, connections, people } = facts
  const field = (
    name: keyof AskedFilter,
    label: string,
    any: string,
    choices: readonly Choice[],
  ) => ({
    name,
    label,
    choices: [{ value: '', label: any }, ...choices],
    value: asked[name] ?? '',
  })
  return [
    field(
      'clause',
      'Clause',
      'Any clause',
      CLAUSE_IDS.map((id) => ({ value: id, label: nameClause(guidance.conduct, id) })),
    ),
    field(
      'kind',
      'Found',
      'Anything',
      FINDING_KINDS.map((kind) => ({ value: kind, label: guidance.table[kind].label })),
    ),
    field(
      'channel',
      'What it is',
      'Everything',
      CHANNEL_KINDS.map((channel) => ({ value: channel, label: nameChannel(channel) })),
    ),
    field(
      'page',
      'Page or site',
      'All pages',
      connections.map(({ connection_id, account_name, network }) => ({
        value: connection_id,
        label: `${account_name} on ${nameNetwork(network)}`,
      })),
    ),
    field(
      'age',
      'Arrived',
      'Any time',
      AGES.map((age) => ({ value: age, label: AGE_WORDS[age] })),
    ),
    field('assigned', 'Whose work', 'Everybody’s', [
      { value: 'me', label: 'Mine' },
      { value: 'nobody', label: 'Nobody’s yet' },
      ...people.map(({ personId, name }) => ({ value: personId, label: name })),
    ]),
  ]
}

/** Filters that are reached by a link, from a contribution or a storm. */
const LINKED = { author: 'One author', post: 'Under one post', like: 'The same words' } as const
const LINKED_NAMES = ['author', 'post', 'like'] as const

function buildActive(fields: readonly FilterField[], asked: AskedFilter): readonly ActiveFilter[] {
  const chosen = fields.flatMap(({ name, label, choices, value }) => {
    const choice = choices.find((one) => one.value === value && value !== '')
    return choice === undefined ? [] : [{ name, label: `${label}: ${choice.label}` }]
  })
  const linked = LINKED_NAMES.filter((name) => asked[name] !== undefined).map((name) => ({
    name,
    label: LINKED[name],
  }))
  return [...chosen, ...linked].map(({ name, label }) => ({
    label,
    offHref: hrefOfQueue(writeFilter(asked, { [name]: '' })),
  }))
}

function keptOf({ queue, author, post, like }: AskedFilter): FilterView['kept'] {
  const kept = { queue, author, post, like }
  return Object.fromEntries(
    Object.entries(kept).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** The views that were kept, the practice's and one's own. */
export function buildViews({ views }: QueueFacts, filterText: string): readonly SavedViewLink[] {
  return views.map(({ view_id: id, name, filters }) => ({
    id,
    name,
    href: hrefOfQueue(filters),
    current: filters === filterText,
    deleteAction: `/queue/views/${id}/delete`,
  }))
}
