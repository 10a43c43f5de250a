import { createAuditLog } from '../../audit/audit-log.ts'
import { firstEdition } from '../../guidance/first-edition.ts'
import { FINDING_KINDS, type FindingKind } from '../../guidance/finding-kinds.ts'
import { findGuidance, saveAutomaticHide } from '../../practice/store.ts'
import { UsageError } from '../config.ts'
import { parseOptions, requireOption } from '../parse-options.ts'
import { systemClock } from '../wire.ts'
import { choosePractice, withStore } from '../with-store.ts'

const USAGE = 'heed automate hide --kinds LIST|all|none [--practice NAME]'

/** `heed automate hide`: which findings hide a contribution without a person. */
export async function runAutomateHide(args: readonly string[]): Promise<number> {
  const options = { kinds: { type: 'string' }, practice: { type: 'string' } } as const
  const { values } = parseOptions(args, options, USAGE)
  const kinds = parseKinds(requireOption(values.kinds, 'kinds', USAGE))
  return withStore(async (store) => {
    const practiceId = await choosePractice(store, values.practice)
    await store.database.inPractice(practiceId, async (tx) => {
      await saveAutomaticHide(tx, permitted(kinds, (await findGuidance(tx)).table))
      await createAuditLog(systemClock)(tx, [
        {
          actor: { kind: 'command' },
          action: 'automation-changed',
          subject: `practice:${practiceId}`,
          detail: { kinds },
        },
      ])
    })
    console.log(
      kinds.length === 0
        ? 'Nothing is hidden without a person.'
        : `Hidden without a person: ${kinds.join(', ')}.`,
    )
    return 0
  })
}

function parseKinds(list: string): readonly FindingKind[] {
  if (list === 'none') return []
  if (list === 'all') return permitted(FINDING_KINDS, firstEdition.table)
  const isKind = (word: string): word is FindingKind =>
    (FINDING_KINDS as readonly string[]).includes(word)
  const words = list.split(',').map((word) => word.trim())
  const unknown = words.filter((word) => !isKind(word))
  if (unknown.length > 0) {
    throw new UsageError(
      `Not a kind of finding: ${unknown.join(', ')}. The kinds are: ${FINDING_KINDS.join(', ')}.`,
    )
  }
  const kinds = words.filter(isKind)
  const refused = kinds.filter((kind) => !permitted(kinds, firstEdition.table).includes(kind))
  if (refused.length > 0) {
    throw new UsageError(`Only a person may hide for: ${refused.join(', ')}. Leave it out.`)
  }
  return kinds
}

/** "all" means all that are permitted: kinds that hide, but for those that only a person decides. */
function permitted(kinds: readonly FindingKind[], table: typeof firstEdition.table) {
  return kinds.filter((kind) => table[kind].machineMayHide && table[kind].hides !== false)
}
