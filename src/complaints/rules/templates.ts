import { defineTemplate } from '../../letters/rules/template.ts'
import { LETTER_FIELDS, type LetterField } from './letter-fields.ts'

const define = (
  definition: Readonly<{
    key: string
    title: string
    required: readonly LetterField[]
    subject: string
    body: string
  }>,
) =>
  defineTemplate({
    key: definition.key,
    title: definition.title,
    audience: 'letter',
    fields: LETTER_FIELDS,
    required: definition.required,
    conditions: ['acting for somebody', 'made by word of mouth', 'has consented to e-mail'],
    first: { subject: definition.subject, body: definition.body },
  })

const ENDING = `Yours sincerely

{complaints manager}
Complaints manager, {practice name}`

const HELP = `# If you need help
{advocacy} can help you to complain. It is free and independent.

If you need this letter in another format, such as large print or easy read, or in another language, call {complaints phone}.`

/**
 * Everything the acknowledgement must offer.
 * @see S.I. 2009/309, regulation 13(3), (6) and (7)
 */
export const acknowledgement = define({
  key: 'complaint-acknowledgement',
  title: 'Acknowledgement of a complaint',
  required: ['reference', 'date received', 'what we understand', 'response date', 'ombudsman'],
  subject: 'Your complaint {reference}',
  body: `Dear {name}

Thank you for telling us about your experience. We received your complaint on {date received}. Its reference is {reference}.

# What we understand
{what we understand}

Tell us if we have not understood this correctly.

# What happens next
We would like to talk with you about how we will look into it, and how long that may take. Call {complaints phone} and ask for {complaints manager}. If you do not want to, we will look into it anyway.

We expect to answer you by {response date}. If it takes longer, we will tell you why.

You can follow what happens at {progress link}

{?acting for somebody}# Consent
You complain for {patient name}. We need their written consent before we can tell you anything about their care. A form comes with this letter.

# Your care
Complaining does not affect the care that you, or the person you complain for, get from us. We keep complaints apart from medical records. Only those who look into your complaint see it.

${HELP}

# If you would rather not complain to us
You can complain to {integrated care board} instead, but not to both.

When you have our answer and are not happy with it, you can go to the {ombudsman}.

${ENDING}`,
})

/** @see S.I. 2009/309, regulation 13(2): the record of what was said, and a copy of it to who said it */
export const oralRecord = define({
  key: 'complaint-oral-record',
  title: 'Record of a complaint made by word of mouth',
  required: ['reference', 'date received', 'what we understand'],
  subject: 'What you told us on {date received}: {reference}',
  body: `Dear {name}

You told us about a complaint on {date received}. This is our written record of it:

{what we understand}

If something is missing or wrong, call {complaints phone} or write to {complaints email}.

${ENDING}`,
})

export const consentForm = define({
  key: 'complaint-consent-form',
  title: 'Consent form for a complaint on somebody’s behalf',
  required: ['reference', 'patient name', 'name'],
  subject: 'Consent: complaint {reference}',
  body: `# What this form is for
{name} has complained to {practice name} for {patient name}. We cannot tell {name} anything about {patient name} unless {patient name} agrees.

# For the person the complaint is about
- I agree that {name} complains for me
- I agree that the practice tells {name} what it finds, including what is in my medical record where it has to do with the complaint
- I can take this back at any time

Signed:

Name in capitals:

Date:

# Where to send it
{practice name}, {complaints email}, {complaints phone}. Reference {reference}.`,
})

export const holdingLetter = define({
  key: 'complaint-holding',
  title: 'Update while a complaint is looked into',
  required: ['reference', 'update', 'response date'],
  subject: 'Your complaint {reference}: where we are',
  body: `Dear {name}

We are still looking into your complaint {reference}.

{update}

We expect to answer you by {response date}. You can follow what happens at {progress link}

If you have a question, call {complaints phone}.

${ENDING}`,
})

/** @see S.I. 2009/309, regulation 14(4) */
export const sixMonthLetter = define({
  key: 'complaint-six-months',
  title: 'Letter when 6 months have passed',
  required: ['reference', 'date received', 'reason', 'response date'],
  subject: 'Your complaint {reference}: why it takes longer',
  body: `Dear {name}

We received your complaint {reference} on {date received}. We should have answered it within 6 months, and we have not.

# Why
{reason}

We will answer as soon as we can, and expect to by {response date}.

You do not have to wait for us. You can go to the {ombudsman}.

${ENDING}`,
})

/**
 * Everything the response must say.
 * @see S.I. 2009/309, regulation 14(2)
 */
export const finalResponse = define({
  key: 'complaint-response',
  title: 'Response to a complaint',
  required: [
    'reference',
    'what we understand',
    'investigation',
    'how considered',
    'conclusions',
    'action confirmation',
    'ombudsman',
    'signed by',
  ],
  subject: 'Our response to your complaint {reference}',
  body: `Dear {name}

We have looked into the complaint that we received on {date received}. This is what we found.

# Your complaint
{what we understand}

# What we looked into
{investigation}

# How we decided
{how considered}

# What we found
{conclusions}

{impact}

# What we do about it
{remedial action}

{action confirmation}

# If you are not happy with this
Call {complaints phone}: we would like to talk about it. You can also go to the {ombudsman}. It is independent of the NHS, and it is free.

Yours sincerely

{signed by}
{practice name}`,
})

/** @see S.I. 2009/309, regulation 12 */
export const outOfTimeLetter = define({
  key: 'complaint-out-of-time',
  title: 'Letter about a complaint that came too late',
  required: ['reference', 'date received', 'reason', 'ombudsman'],
  subject: 'Your complaint {reference}',
  body: `Dear {name}

We received your complaint on {date received}. We have decided that we cannot look into it under the NHS complaints procedure.

# Why
A complaint has to be made within 12 months of what happened, or of the day you came to know of it. We can look into a later one if there was a good reason for the delay and if it can still be looked into properly and fairly.

{reason}

# What you can do
If there is a reason for the delay that we do not know of, tell us: call {complaints phone}. We will then decide again.

You can ask the {ombudsman} to look at our decision.

${HELP}

${ENDING}`,
})

/** @see S.I. 2009/309, regulations 5(3) to (5) and 8 */
export const excludedLetter = define({
  key: 'complaint-excluded',
  title: 'Letter about a complaint that the procedure does not cover',
  required: ['reference', 'date received', 'reason', 'ombudsman'],
  subject: 'Your complaint {reference}',
  body: `Dear {name}

We received your complaint on {date received}. We have decided that we cannot look into it under the NHS complaints procedure.

# Why
{reason}

# What you can do
If you think that we have misunderstood something, call {complaints phone}. You can ask the {ombudsman} to look at our decision.

${HELP}

${ENDING}`,
})

export const withdrawnLetter = define({
  key: 'complaint-withdrawn',
  title: 'Letter when a complaint was withdrawn',
  required: ['reference'],
  subject: 'Your complaint {reference}',
  body: `Dear {name}

You told us that you do not want to go on with your complaint {reference}. We have closed it.

We may still look into what you told us, so that we can learn from it. If you change your mind, call {complaints phone}.

${ENDING}`,
})

export const complaintTemplates = [
  acknowledgement,
  oralRecord,
  consentForm,
  holdingLetter,
  sixMonthLetter,
  finalResponse,
  outOfTimeLetter,
  excludedLetter,
  withdrawnLetter,
]
