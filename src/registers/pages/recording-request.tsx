import type { FastifyInstance, FastifyReply } from 'fastify'
import { Button } from 'nhsuk-react-components'
import { dayOf, parseDay } from '../../base/local-day.ts'
import type { CaseArea, CaseDeps } from '../../cases/case-area.ts'
import { openCase, tellOpened } from '../../cases/open-case.ts'
import { bodyOf } from '../../cases/pages/staff.ts'
import { FieldInput, inputId } from '../../cases/pages/view-field.tsx'
import { type Field, type FieldFault, readFields, type Values } from '../../cases/rules/field.ts'
import { ProblemList } from '../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../platform/web/render-page.ts'
import { publicFrameOf } from '../../practice/pages/public/open-to-the-public.ts'
import type { PublicFrame } from '../../practice/pages/public/public-frame.ts'
import { PublicPage } from '../../practice/pages/public/public-page.tsx'
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
}

/** A patient asks to record an appointment before it, without an account. */
export function addRecordingRequest(scope: FastifyInstance, deps: RecordingRequestDeps): void {
  scope.get(PATH, (request, reply) =>
    show(reply, { frame: publicFrameOf(request), values: {}, faults: [] }),
  )
  scope.post(PATH, async (request, reply) => {
    const frame = publicFrameOf(request)
    const { values, faults: found } = readFields(FIELDS, bodyOf(request))
    const faults = [...found, ...findPastDay(values, deps.clock.now())]
    if (faults.length > 0) return show(reply, { frame, values, faults })
    const file = await deps.inPractice(frame.practiceId, async (tx) => {
      const asked = { values, links: [], openedBy: undefined }
      const opened = await openCase(deps, tx, deps.recordings, asked)
      await deps.recordAudit(tx, [tellOpened(deps.recordings, opened, undefined)])
      return opened
    })
    return sendPage(reply, <Thanks frame={frame} reference={file.reference} />)
  })
}

function findPastDay(values: Values, now: Date): readonly FieldFault[] {
  const day = parseDay(values['appointment'] ?? '')
  return day !== undefined && day < dayOf(now)
    ? [{ field: 'appointment', message: 'Enter a day of the appointment that is still to come' }]
    : []
}

interface Shown {
  readonly frame: PublicFrame
  readonly values: Values
  readonly faults: readonly FieldFault[]
}

function show(reply: FastifyReply, shown: Shown): FastifyReply {
  return sendPage(reply, <AskPage {...shown} />, shown.faults.length === 0 ? 200 : 422)
}

function AskPage({ frame, values, faults }: Shown) {
  const problems = faults.map(({ field, message }) => ({ field: inputId(FORM, field), message }))
  return (
    <PublicPage
      frame={frame}
      title="Ask to record your appointment"
      hasErrors={problems.length > 0}
    >
      <ProblemList problems={problems} />
      <h1 className="nhsuk-heading-l">Ask to record your appointment</h1>
      <p>
        You can record your own appointment for your own use. We ask you to tell us before, so that
        everybody in the room knows.
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
      <form action={frame.hrefOf(PATH)} method="post" noValidate>
        {FIELDS.map((field) => (
          <FieldInput key={field.name} {...{ field, values, problems }} form={FORM} />
        ))}
        <Button preventDoubleClick>Send</Button>
      </form>
    </PublicPage>
  )
}

function Thanks({ frame, reference }: { readonly frame: PublicFrame; readonly reference: string }) {
  return (
    <PublicPage frame={frame} title="We have your request">
      <h1 className="nhsuk-heading-l">We have your request</h1>
      <p>
        Your reference is <strong>{reference}</strong>. Keep it, and mention it when you come.
      </p>
      <p>
        The person you will see reads your request before the appointment, and tells you the answer
        then or sooner. {CARE_IS_NOT_REFUSED}
      </p>
    </PublicPage>
  )
}
