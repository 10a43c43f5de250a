import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Button } from 'nhsuk-react-components'
import type { PracticeId } from '../../base/practice-id.ts'
import { dayOf, parseDay } from '../../base/local-day.ts'
import type { CaseArea, CaseDeps } from '../../cases/case-area.ts'
import { openCase, tellOpened } from '../../cases/open-case.ts'
import { bodyOf } from '../../cases/pages/staff.ts'
import { FieldInput, inputId } from '../../cases/pages/view-field.tsx'
import { type Field, type FieldFault, readFields, type Values } from '../../cases/rules/field.ts'
import { CsrfField } from '../../platform/web/csrf-field.tsx'
import { Page } from '../../platform/web/page.tsx'
import { ProblemList } from '../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../platform/web/render-page.ts'
import { publicFrame } from '../../practice/pages/staff-frame.ts'
import { CARE_IS_NOT_REFUSED, recordingKind } from '../rules/recording.ts'

/** What is asked, in words to the patient; where none stand here, the register's own. */
const ASKED: Readonly<Record<string, Partial<Field>>> = {
  type: { label: 'What you want to do' },
  patient: { label: 'Your name, or the patient’s if you ask for somebody else' },
  contact: { label: 'How we can reach you', required: true },
  appointment: { label: 'Day of the appointment' },
  clinician: { label: 'Who you will see' },
  requestedBy: { label: 'Who you are' },
  purpose: { label: 'What you need it for' },
  adjustment: { label: 'Do you need it because of a disability?' },
}
const FIELDS = recordingKind.fields
  .filter(({ name }) => name in ASKED)
  .map((field) => ({ ...field, ...ASKED[field.name] }) as Field)
const FORM = 'recording'
const PATH = '/recording-request'

export interface RecordingRequestDeps extends CaseDeps {
  readonly recordings: CaseArea
  /** The practice whose page it is; undefined while there is none. */
  readonly findPractice: () => Promise<
    { readonly practiceId: PracticeId; readonly name: string } | undefined
  >
}

/** A patient asks to record an appointment before it, without an account. */
export function addRecordingRequest(app: FastifyInstance, deps: RecordingRequestDeps): void {
  const open = { config: { public: true } }
  app.get(PATH, open, (request, reply) => show(deps, request, reply, { values: {}, faults: [] }))
  app.post(PATH, open, async (request, reply) => {
    const practice = await deps.findPractice()
    if (practice === undefined) return reply.sendProblem(404)
    const { values, faults: found } = readFields(FIELDS, bodyOf(request))
    const faults = [...found, ...findPastDay(values, deps.clock.now())]
    if (faults.length > 0) return show(deps, request, reply, { values, faults })
    const file = await deps.inPractice(practice.practiceId, async (tx) => {
      const asked = { values, links: [], openedBy: undefined }
      const opened = await openCase(deps, tx, deps.recordings, asked)
      await deps.recordAudit(tx, [tellOpened(deps.recordings, opened, undefined)])
      return opened
    })
    return sendPage(reply, <Thanks reference={file.reference} practiceName={practice.name} />)
  })
}

function findPastDay(values: Values, now: Date): readonly FieldFault[] {
  const day = parseDay(values['appointment'] ?? '')
  return day !== undefined && day < dayOf(now)
    ? [{ field: 'appointment', message: 'Enter a day of the appointment that is still to come' }]
    : []
}

interface Shown {
  readonly values: Values
  readonly faults: readonly FieldFault[]
}

async function show(
  deps: RecordingRequestDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  { values, faults }: Shown,
): Promise<FastifyReply> {
  const practice = await deps.findPractice()
  if (practice === undefined) return reply.sendProblem(404)
  const csrfToken = request.makeCsrfToken()
  const page = <AskPage practiceName={practice.name} {...{ values, faults, csrfToken }} />
  return sendPage(reply, page, faults.length === 0 ? 200 : 422)
}

interface AskProps extends Shown {
  readonly practiceName: string
  readonly csrfToken: string
}

function AskPage({ practiceName, values, faults, csrfToken }: AskProps) {
  const problems = faults.map(({ field, message }) => ({ field: inputId(FORM, field), message }))
  return (
    <Page
      frame={{ ...publicFrame, practiceName }}
      title="Ask to record your appointment"
      hasErrors={problems.length > 0}
    >
      <ProblemList problems={problems} />
      <div className="heed-narrow">
        <h1 className="nhsuk-heading-l">Ask to record your appointment</h1>
        <p>
          You can record your own appointment for your own use. We ask you to tell us before, so
          that everybody in the room knows.
        </p>
        <ul>
          <li>Keep the recording for your own use. Do not post or share it publicly.</li>
          <li>Do not record in the waiting room or where other patients are.</li>
          <li>You may be asked to pause it.</li>
        </ul>
        <p>
          <strong>{CARE_IS_NOT_REFUSED}</strong> Whatever the answer is, you are seen and treated in
          the same way.
        </p>
        <form action={PATH} method="post" noValidate>
          <CsrfField token={csrfToken} />
          {FIELDS.map((field) => (
            <FieldInput key={field.name} {...{ field, values, problems }} form={FORM} />
          ))}
          <Button preventDoubleClick>Send</Button>
        </form>
      </div>
    </Page>
  )
}

function Thanks({ reference, practiceName }: { reference: string; practiceName: string }) {
  return (
    <Page frame={{ ...publicFrame, practiceName }} title="We have your request">
      <div className="heed-narrow">
        <h1 className="nhsuk-heading-l">We have your request</h1>
        <p>
          Your reference is <strong>{reference}</strong>. Keep it, and mention it when you come.
        </p>
        <p>
          The person you will see reads your request before the appointment, and tells you the
          answer then or sooner. {CARE_IS_NOT_REFUSED}
        </p>
      </div>
    </Page>
  )
}
