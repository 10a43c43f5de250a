import { formatDateTime } from '../../base/format-date.ts'
import { A4, mm } from '../../platform/pdf/paper.ts'
import { createTaggedPdf } from '../../platform/pdf/tagged-pdf.ts'
import { createTextFlow, type TextFlow } from '../../platform/pdf/text-flow.ts'
import type { KeptEvidence } from '../../contributions/store/evidence.ts'
import { namePlace } from '../../contributions/pages/words/place-words.ts'
import { type BundleFile, folderOf, sha256Of } from './bundle-files.ts'
import type { BundleSource } from './collect.ts'

const MARGIN = mm(20)
const SMALL = { size: 9, gap: 2 } as const
const PLAIN = { size: 11, gap: 4 } as const
const BOLD = { ...PLAIN, isBold: true } as const
const HEAD = { size: 14, isBold: true, gap: 6 } as const

/** The bundle for people: index, chain of custody, and every version with its times and hashes. */
export async function writeBundlePdf(
  source: BundleSource,
  files: readonly BundleFile[],
): Promise<Buffer> {
  const { file, practiceName, madeAt, contributions } = source
  const title = `Evidence bundle ${file.reference}`
  const pdf = await createTaggedPdf({ title, author: practiceName, language: 'en-GB', at: madeAt })
  const [width, height] = A4
  const flow = createTextFlow(pdf, () => [
    pdf.addPage(A4),
    { left: MARGIN, top: height - MARGIN, width: width - 2 * MARGIN, bottom: MARGIN },
  ])
  flow.write('H1', title, { size: 22, isBold: true, gap: 8 })
  flow.write('P', practiceName, PLAIN)
  flow.write('P', file.title, PLAIN)
  flow.skip(8)
  writeCustody(flow, source)
  writeIndex(flow, files)
  contributions.forEach((evidence, index) => {
    writeContribution(flow, evidence, index)
  })
  return Buffer.from(await pdf.save())
}

function writeCustody(
  flow: TextFlow,
  { madeAt, madeBy, practiceName, contributions }: BundleSource,
) {
  // prettier-ignore
  flow.write('H2', 'Chain of custody', HEAD)
  const lines = [
    `This bundle was made by ${madeBy} of ${practiceName} on ${formatDateTime(madeAt)} (${madeAt.toISOString()}).`,
    'Everything in it was captured by the software Heed: delivered by the network and signed by it, or asked of the network. The time of each capture is that of the server’s clock, in UTC.',
    'Words and pictures are kept as they came and are never changed. An edit is kept as a new version beside the old one. The SHA-256 of each was taken when it was captured.',
    'Who did what with it, and who looked at it, stands in a log to which entries can only be added. The hash of each entry covers the one before it, so that a later change would show. The entries about this bundle’s contributions are in audit.jsonl.',
    `It holds ${contributions.length} contributions. Legally privileged papers are not part of it.`,
    'docs/verifying-evidence.md of Heed says how to check all of this without Heed.',
  ]
  for (const line of lines) flow.write('P', line, PLAIN)
  flow.skip(8)
}

function writeIndex(flow: TextFlow, files: readonly BundleFile[]): void {
  flow.write('H2', 'Index', HEAD)
  for (const { path, bytes } of files) {
    flow.write('LI', `${path}, ${bytes.length} bytes`, { size: 10 })
    flow.write('P', `SHA-256 ${sha256Of(bytes)}`, { ...SMALL, indent: 10 })
  }
  flow.skip(8)
}

function writeContribution(flow: TextFlow, evidence: KeptEvidence, index: number): void {
  const { row } = evidence
  flow.write('H2', `${index + 1}. ${namePlace(row)} by ${row.author_name ?? 'somebody'}`, HEAD)
  const facts = [
    `Files: ${folderOf(index)}`,
    `Address: ${row.permalink ?? 'not given by the network'}`,
    `Its id there: ${row.external_id}; author’s id: ${row.author_id ?? 'not given'}`,
    `Posted: ${row.posted_at === null ? 'not known' : formatBoth(row.posted_at)}`,
    `First captured: ${formatBoth(row.captured_at)}`,
    `On the network it is ${row.network_state} since ${formatBoth(row.network_state_at)}`,
  ]
  for (const fact of facts) flow.write('P', fact, PLAIN)
  writeVersions(flow, evidence)
  writeSurroundings(flow, evidence)
  flow.skip(12)
}

function writeVersions(flow: TextFlow, { versions, pictures }: KeptEvidence): void {
  for (const { version, text, capturedAt, source, sha256 } of versions) {
    flow.write('P', `Version ${version}, captured ${formatBoth(capturedAt)} (${source})`, BOLD)
    writeWords(flow, text)
    flow.write('P', `SHA-256 ${sha256.toString('hex')}`, SMALL)
  }
  pictures.forEach(({ state, keptAt, sha256 }, number) => {
    const kept = keptAt === null ? state : `${state}, ${formatBoth(keptAt)}`
    const hash = sha256 === null ? '' : `, SHA-256 ${sha256.toString('hex')}`
    flow.write('P', `Picture ${number + 1}: ${kept}${hash}`, SMALL)
  })
}

function writeSurroundings(flow: TextFlow, { row, post, thread }: KeptEvidence): void {
  if (post?.text != null) {
    flow.write('P', 'It stands under this post of the practice:', BOLD)
    writeWords(flow, post.text)
  }
  const others = thread.filter(({ contribution_id }) => contribution_id !== row.contribution_id)
  if (others.length > 0) flow.write('P', 'The conversation around it:', BOLD)
  for (const { author_name, text, at } of others) {
    flow.write('P', `${author_name ?? 'Somebody'}, ${formatBoth(at)}`, SMALL)
    writeWords(flow, text ?? '')
  }
}

const formatBoth = (at: Date) => `${formatDateTime(at)} (${at.toISOString()})`

/** Most letters of a part: a part goes on one page. */
const MOST = 1200

function writeWords(flow: TextFlow, words: string): void {
  for (const paragraph of words.split('\n')) {
    for (let from = 0; from < Math.max(paragraph.length, 1); from += MOST) {
      flow.write('P', paragraph.slice(from, from + MOST) || ' ', { ...PLAIN, indent: 14 })
    }
  }
}
