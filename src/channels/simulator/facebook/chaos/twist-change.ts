import type { Chance } from '../../chance.ts'
import { isJsonRecord, type Json, type JsonRecord } from '../../json.ts'
import { bareNumber } from '../webhooks/escaped-json.ts'
import type { Update } from '../webhooks/write-envelope.ts'
import type { Chaos } from './chaos.ts'

type Twist = (value: JsonRecord) => JsonRecord

/** Ways a change is told that differ from the documentation and are seen all the same. */
const TWISTS = {
  editVerb: (value) => (value['verb'] === 'edited' ? { ...value, verb: 'edit' } : value),
  deleteVerb: (value) => (value['verb'] === 'remove' ? { ...value, verb: 'delete' } : value),
  missingFrom: (value) => ({ ...value, from: undefined }),
  missingMessage: (value) => ({ ...value, message: undefined }),
  missingParent: (value) => ({ ...value, parent_id: undefined, post_id: undefined }),
  senderForm: tellSender,
  bareIds: bareIds,
} as const satisfies Partial<Record<keyof Chaos, Twist>>

/** Tells a change in one or more unusual ways. */
export function twistChange(update: Update, chaos: Chaos, chance: Chance): Update {
  let { value } = update
  let hasBareEntryId = false
  for (const name of twistNames()) {
    if (!chance.isHit(chaos[name])) continue
    value = TWISTS[name](value)
    hasBareEntryId ||= name === 'bareIds'
  }
  return { ...update, value, hasBareEntryId }
}

function twistNames(): readonly (keyof typeof TWISTS)[] {
  return Object.keys(TWISTS) as (keyof typeof TWISTS)[]
}

function tellSender(value: JsonRecord): JsonRecord {
  const { from, ...rest } = value
  return isJsonRecord(from) ? { ...rest, sender_id: from['id'], sender_name: from['name'] } : value
}

function bareIds(value: JsonRecord): JsonRecord {
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]): [string, Json | undefined] => {
      if (isJsonRecord(inner)) return [name, bareIds(inner)]
      const isId = name.endsWith('id') && typeof inner === 'string' && /^[1-9]\d+$/.test(inner)
      return [name, isId ? bareNumber(inner) : inner]
    }),
  )
}

/** Changes nobody has heard of, which come along with a known one. */
export function strangersFor(update: Update, chaos: Chaos, chance: Chance): readonly Update[] {
  const strange: Update[] = []
  if (chance.isHit(chaos.unknownItem)) {
    strange.push({ ...update, value: { ...update.value, item: 'hologram' } })
  }
  if (chance.isHit(chaos.unknownVerb)) {
    strange.push({ ...update, value: { ...update.value, verb: 'transmogrify' } })
  }
  if (chance.isHit(chaos.unknownField)) {
    strange.push({ ...update, field: 'page_weather', value: { outlook: 'rain' } })
  }
  return strange
}
