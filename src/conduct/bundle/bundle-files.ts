import { createHash } from 'node:crypto'
import { matterKind } from '../rules/matter.ts'
import type { KeptEvidence } from '../../contributions/store/evidence.ts'
import type { AuditEntryRow } from '../../audit/audit-log.ts'
import type { BundleSource } from './collect.ts'

export interface BundleFile {
  readonly path: string
  readonly bytes: Buffer
}

export const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
}

/** The evidence itself, each piece a file of its own: words exactly as they were kept, pictures byte by byte. */
export function evidenceFiles(source: BundleSource): readonly BundleFile[] {
  return [
    ...source.contributions.flatMap((evidence, index) => filesOf(evidence, folderOf(index))),
    { path: 'audit.jsonl', bytes: Buffer.from(auditLines(source)) },
    { path: 'case.json', bytes: asJson(describeCase(source)) },
  ]
}

export const folderOf = (index: number) => `contribution-${String(index + 1).padStart(2, '0')}`

function filesOf(evidence: KeptEvidence, folder: string): readonly BundleFile[] {
  return [
    ...evidence.versions.map(({ version, text }) => ({
      path: `${folder}/words-${version}.txt`,
      bytes: Buffer.from(text),
    })),
    ...evidence.pictures.flatMap(
      ({ bytes, contentType }, index) =>
      bytes === null
        ? []
        : [{ path: `${folder}/picture-${index + 1}.${EXTENSIONS[contentType ?? ''] ?? 'bin'}`, bytes }], // prettier-ignore
    ),
    { path: `${folder}/record.json`, bytes: asJson(describe(evidence)) },
  ]
}

const asJson = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
const hex = (bytes: Buffer | null) => bytes?.toString('hex') ?? null

function describe({
  row,
  versions,
  pictures,
  post,
  thread,
  decisions,
  steps,
  names,
}: KeptEvidence) {
  // prettier-ignore
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? id))
  return {
    network: row.network,
    kind: row.channel,
    address: row.permalink,
    id: row.external_id,
    author: { id: row.author_id, name: row.author_name },
    postedAt: row.posted_at,
    firstCapturedAt: row.captured_at,
    networkState: { state: row.network_state, since: row.network_state_at },
    versions: versions.map((one) => ({
      version: one.version,
      capturedAt: one.capturedAt,
      capturedBy: one.source,
      sha256: hex(one.sha256),
      deliverySha256: hex(one.deliverySha256),
    })),
    pictures: pictures.map((one) => ({
      state: one.state,
      type: one.contentType,
      seenAt: one.foundAt,
      keptAt: one.keptAt,
      sha256: hex(one.sha256),
    })),
    post: post ?? null,
    thread: thread.map((one) => ({ author: one.author_name, text: one.text, at: one.at })),
    decisions: decisions.map((one) => ({
      action: one.action,
      clause: one.clause,
      reason: one.reason,
      at: one.decided_at,
      by: nameOf(one.decided_by) ?? 'the practice’s rule',
      undoneAt: one.undone_at,
    })),
    steps: steps.map((one) => ({
      kind: one.kind,
      state: one.state,
      requestedAt: one.requested_at,
      settledAt: one.settled_at,
    })),
  }
}

function describeCase({ file, practiceName, events, madeAt, madeBy }: BundleSource) {
  const open = matterKind.fields.filter(({ privileged }) => privileged !== true)
  const values = open.map(({ name, label }) => [label, file.values[name] ?? ''] as const)
  return {
    practice: practiceName,
    reference: file.reference,
    title: file.title,
    openedAt: file.openedAt,
    known: Object.fromEntries(values.filter(([, value]) => value !== '')),
    history: events.map(({ at, move, personName, values: said }) => ({
      at,
      move,
      by: personName ?? 'Heed',
      // What a change replaced may be of a privileged field.
      said: move === 'changed' ? undefined : said,
    })),
    bundle: { madeAt, madeBy },
  }
}

/** Each entry as it was hashed, so that anybody can hash it again. */
function auditLines({ contributions, caseAudit }: BundleSource): string {
  const entries = [...contributions.flatMap(({ audit }) => audit), ...caseAudit]
  const inOrder = entries.sort((a, b) => a.sequence - b.sequence)
  return inOrder.map((entry) => `${JSON.stringify(lineOf(entry))}\n`).join('')
}

const lineOf = ({ previousHash, content, hash }: AuditEntryRow) => ({
  previous: previousHash.toString('hex'),
  content,
  hash: hash.toString('hex'),
})
