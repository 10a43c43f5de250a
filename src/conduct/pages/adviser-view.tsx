import type { FastifyInstance } from 'fastify'
import { SummaryList } from 'nhsuk-react-components'
import type { PracticeId } from '../../base/practice-id.ts'
import { formatDateTime } from '../../base/format-date.ts'
import type { CaseDeps } from '../../cases/case-area.ts'
import { showValue } from '../../cases/pages/show-value.ts'
import { idIn, wordIn } from '../../cases/pages/staff.ts'
import { type CaseFile, findCase } from '../../cases/store/files.ts'
import { hashToken, openKey } from '../../cases/store/keys.ts'
import { findLinks } from '../../cases/store/links.ts'
import { findPaper, findPapers, type PaperHead } from '../../cases/store/papers.ts'
import { findEvidence, type KeptEvidence } from '../../contributions/store/evidence.ts'
import { namePlace } from '../../contributions/pages/words/place-words.ts'
import type { Database, PracticeTransaction } from '../../platform/database/database.ts'
import { Page } from '../../platform/web/page.tsx'
import { sendPage } from '../../platform/web/render-page.ts'
import { publicFrame } from '../../practice/pages/staff-frame.ts'
import { findSettings } from '../../practice/store.ts'
import { matterKind } from '../rules/matter.ts'

export interface AdviserDeps extends CaseDeps {
  readonly call: Database['call']
}

/** The legal adviser reads one matter by a link that ends: no account, nothing else, and each look is recorded. */
export function addAdviserView(app: FastifyInstance, deps: AdviserDeps): void {
  app.get('/adviser/:token', async (request, reply) => {
    const token = wordIn(request, 'token')
    const opened = await open(deps, token, undefined, async (tx, caseId, holder) => {
      const file = await findCase(tx, caseId)
      if (file === undefined) return undefined
      const evidence = await readEvidence(tx, caseId, deps.clock.now())
      const papers = await findPapers(tx, caseId)
      const { name } = await findSettings(tx)
      return { file, evidence, papers, holder, token, practiceName: name }
    })
    return opened === undefined ? reply.sendProblem(404) : sendPage(reply, <AdviserPage {...opened} />) // prettier-ignore
  })
  app.get('/adviser/:token/papers/:paperId', async (request, reply) => {
    const paperId = idIn(request, 'paperId')
    if (paperId === undefined) return reply.sendProblem(404)
    const paper = await open(deps, wordIn(request, 'token'), paperId, (tx, caseId) =>
      findPaper(tx, caseId, paperId),
    )
    if (paper === undefined) return reply.sendProblem(404)
    return reply
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header(
        'content-disposition',
        `attachment; filename="${paper.name.replaceAll(/[^\w. -]/g, '_')}"`,
      )
      .type('application/octet-stream')
      .send(paper.bytes)
  })
}

/** Opens what the link is for and records it, as the last of the transaction. */
async function open<Value>(
  { call, inPractice, recordAudit, clock }: AdviserDeps,
  token: string,
  paperId: string | undefined,
  read: (tx: PracticeTransaction, caseId: string, holder: string) => Promise<Value | undefined>,
): Promise<Value | undefined> {
  const [found] = await call<{ practice_id: PracticeId }>('find_case_key', [hashToken(token)])
  if (found === undefined) return undefined
  return inPractice(found.practice_id, async (tx) => {
    const key = await openKey(tx, token, 'adviser', clock.now())
    const value = key && (await read(tx, key.caseId, key.holder))
    if (key === undefined || value === undefined) return undefined
    await recordAudit(tx, [
      {
        actor: { kind: 'rule' },
        action: paperId === undefined ? 'adviser-looked' : 'adviser-took-paper',
        subject: `case:${key.caseId}`,
        detail: { holder: key.holder, paper: paperId ?? null },
      },
    ])
    return value
  })
}

async function readEvidence(
  tx: PracticeTransaction,
  caseId: string,
  now: Date,
): Promise<readonly KeptEvidence[]> {
  const kept: KeptEvidence[] = []
  for (const { kind, id } of await findLinks(tx, caseId)) {
    const evidence = kind === 'contribution' ? await findEvidence(tx, id, now) : undefined
    if (evidence !== undefined) kept.push(evidence)
  }
  return kept
}

interface AdviserProps {
  readonly file: CaseFile
  readonly evidence: readonly KeptEvidence[]
  readonly papers: readonly PaperHead[]
  readonly holder: string
  readonly token: string
  readonly practiceName: string
}

function AdviserPage({ file, evidence, papers, holder, token, practiceName }: AdviserProps) {
  const known = matterKind.fields.filter(({ name }) => (file.values[name] ?? '') !== '')
  return (
    <Page frame={{ ...publicFrame, practiceName }} title={`Matter ${file.reference}`}>
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">{file.title}</h1>
      <p className="heed-meta">
        {file.reference}. Confidential and legally privileged, for {holder}.
      </p>
      <div className="heed-columns">
        <div>
          <h2 className="nhsuk-heading-m">What is known</h2>
          <SummaryList>
            {known.map((field) => (
              <SummaryList.Row key={field.name}>
                <SummaryList.Key>{field.label}</SummaryList.Key>
                <SummaryList.Value className="heed-text">
                  {showValue(field, file.values[field.name] ?? '')}
                </SummaryList.Value>
              </SummaryList.Row>
            ))}
          </SummaryList>
        </div>
        <div>
          <h2 className="nhsuk-heading-m">Evidence</h2>
          {evidence.map(({ row, versions }) => (
            <section className="heed-section" key={row.contribution_id}>
              <h3 className="nhsuk-heading-s">
                {namePlace(row)} by {row.author_name ?? 'somebody'}
              </h3>
              {versions.map(({ version, text, capturedAt, sha256 }) => (
                <div key={version}>
                  <blockquote className="heed-words">{text}</blockquote>
                  <p className="heed-meta heed-text">
                    Version {version}, captured {formatDateTime(capturedAt)}, SHA-256{' '}
                    {sha256.toString('hex')}
                  </p>
                </div>
              ))}
            </section>
          ))}
          <h2 className="nhsuk-heading-m">Papers</h2>
          {papers.length === 0 && <p>There are none yet.</p>}
          <ul>
            {papers.map(({ paperId, name, addedAt }) => (
              <li key={paperId}>
                <a href={`/adviser/${token}/papers/${paperId}`}>{name}</a>,{' '}
                {formatDateTime(addedAt)}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Page>
  )
}
