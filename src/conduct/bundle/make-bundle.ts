import type { CaseDeps } from '../../cases/case-area.ts'
import { insertCaseEvent } from '../../cases/store/events.ts'
import { lockCase } from '../../cases/store/files.ts'
import { insertPaper } from '../../cases/store/papers.ts'
import type { PracticeId } from '../../base/practice-id.ts'
import { err, ok, type Result } from '../../base/result.ts'
import { evidenceFiles, sha256Of } from './bundle-files.ts'
import { collectBundle } from './collect.ts'
import { writeBundlePdf } from './write-bundle-pdf.ts'
import { writeZip } from './write-zip.ts'

/**
 * Makes the evidence bundle of a matter, as one PDF and one ZIP that holds it too, and keeps both with
 * the case. Their hashes go into the audit log, which shows when each was made.
 */
export async function makeBundle(
  deps: CaseDeps,
  practiceId: PracticeId,
  { caseId, personId, by }: { readonly caseId: string; readonly personId: string; readonly by: string }, // prettier-ignore
): Promise<Result<{ readonly zipSha256: string }, 'not-found' | 'no-evidence'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const file = await lockCase(tx, caseId)
    if (file?.kind !== 'matter') return err('not-found')
    const at = deps.clock.now()
    const source = await collectBundle(tx, file, { at, by })
    if (source.contributions.length === 0) return err('no-evidence')
    const files = evidenceFiles(source)
    const pdf = await writeBundlePdf(source, files)
    const zip = writeZip([...files, { path: 'bundle.pdf', bytes: pdf }], at)
    const name = `bundle-${file.reference}-${at.toISOString().slice(0, 10)}`
    const paper = { privileged: false, addedBy: personId }
    const pdfPaper = { ...paper, name: `${name}.pdf`, contentType: 'application/pdf', bytes: pdf }
    await insertPaper(tx, caseId, pdfPaper, at)
    const zipPaper = { ...paper, name: `${name}.zip`, contentType: 'application/zip', bytes: zip }
    await insertPaper(tx, caseId, zipPaper, at)
    const zipSha256 = sha256Of(zip)
    const values = { note: `Evidence bundle, SHA-256 of the ZIP ${zipSha256}` }
    const event = { caseId, personId, move: 'noted', from: undefined, to: undefined, values }
    await insertCaseEvent(tx, event, at)
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: 'bundle-made',
        subject: `case:${caseId}`,
        detail: { zip: zipSha256, pdf: sha256Of(pdf), contributions: source.contributions.length },
      },
    ])
    return ok({ zipSha256 })
  })
}
