import type { PublicFrame } from './public-frame.ts'
import { PublicPage } from './public-page.tsx'

interface Props {
  readonly frame: PublicFrame
}

function Reach({ frame }: Props) {
  const { phone, email } = frame.details
  if (phone === '' && email === '') return <p>Tell us at the reception desk.</p>
  return (
    <p>
      {phone !== '' && (
        <>
          Call us on <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
          {email === '' ? ', ' : ' or '}
        </>
      )}
      {email !== '' && (
        <>
          email <a href={`mailto:${email}`}>{email}</a>,{' '}
        </>
      )}
      or tell us at the reception desk.
    </p>
  )
}

/** @see the model statement of GOV.UK for public sector bodies */
export function AccessibilityPage({ frame }: Props) {
  return (
    <PublicPage frame={frame} title="Accessibility">
      <h1 className="nhsuk-heading-l">Accessibility</h1>
      <p>
        We want everyone to be able to use these pages. They are about our code of conduct and the
        feedback you give us.
      </p>
      <h2 className="nhsuk-heading-m">What you can do</h2>
      <ul>
        <li>use them with a keyboard alone, or with a screen reader</li>
        <li>make the text up to 4 times as large, and nothing is cut off</li>
        <li>use them on a phone, and with scripts switched off</li>
        <li>
          read the code of conduct in <a href={frame.hrefOf('/guidance?size=large')}>large print</a>
          , in <a href={frame.hrefOf('/guidance/easy-read')}>easy read</a>, or in another language
        </li>
        <li>give feedback in easy read, in a version for children, or on paper</li>
      </ul>
      <h2 className="nhsuk-heading-m">How accessible these pages are</h2>
      <p>
        They are made to meet the Web Content Accessibility Guidelines, version 2.2, level AA. The
        PDFs have a title, a language and headings. Their forms are made to be printed, and cannot
        be filled in on a screen: use the web form for that.
      </p>
      <h2 className="nhsuk-heading-m">If something does not work for you</h2>
      <p>Tell us what you need. We can read it to you, send it to you, or print it large.</p>
      <Reach frame={frame} />
      <h2 className="nhsuk-heading-m">If you are not happy with our answer</h2>
      <p>
        Contact the{' '}
        <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>
        . The Equality and Human Rights Commission makes sure that the accessibility rules of 2018
        are kept.
      </p>
    </PublicPage>
  )
}

export function PrivacyPage({ frame }: Props) {
  return (
    <PublicPage frame={frame} title="Your privacy on these pages">
      <h1 className="nhsuk-heading-l">Your privacy on these pages</h1>
      <h2 className="nhsuk-heading-m">No cookies</h2>
      <p>These pages set no cookies. They do not follow you, and they call no other website.</p>
      <h2 className="nhsuk-heading-m">When you give feedback</h2>
      <p>
        Your feedback is anonymous. We keep your answer, what you wrote, the surgery it is about and
        the day. We do not keep your name, the time, your address on the internet or what kind of
        phone or computer you use. So we cannot answer you, and we cannot find your feedback again
        to change it or delete it.
      </p>
      <p>
        To stop misuse, the computer counts for one day how much comes from one place. It does this
        in its memory, in a form that cannot be turned back, and forgets it each night.
      </p>
      <p>
        A computer reads each comment before a person does. It looks for signs that someone is in
        danger, and for names, which it covers. A person always decides what is shown. We only show
        a comment to others if you said that we may.
      </p>
      <h2 className="nhsuk-heading-m">When you press “I have read it”</h2>
      <p>We add 1 to a number. We keep nothing else.</p>
      <h2 className="nhsuk-heading-m">Ask us</h2>
      <p>You can ask us how we use what we know about you.</p>
      <Reach frame={frame} />
      {frame.details.website !== '' && (
        <p>
          How we look after your health record is on <a href={frame.details.website}>our website</a>
          .
        </p>
      )}
    </PublicPage>
  )
}

const HELP = [
  ['Someone’s life is at risk', 'Call 999 or go to A&E now'],
  [
    'You need help with your mental health now',
    'Call 111 and select the mental health option. If you are deaf, call 18001 111 with Relay UK.',
  ],
  ['You want someone to talk to', 'Call Samaritans on 116 123. Or text SHOUT to 85258.'],
  ['You are under 19', 'Call Childline on 0800 1111'],
  ['You are under 35 and think about suicide', 'Call HOPELINE247 on 0800 068 4141'],
  [
    'Someone at home hurts or controls you',
    'Call the National Domestic Abuse Helpline on 0808 2000 247. If you are in danger, call 999. If you cannot speak, press 55.',
  ],
  ['You need medical help and we are closed', 'Go to NHS 111 online or call 111'],
  [
    'You think that a child or an adult is being harmed',
    'Call us when we are open, or call 999 if they are in danger now',
  ],
] as const

export function HelpPage({ frame }: Props) {
  return (
    <PublicPage frame={frame} title="Get help now">
      <h1 className="nhsuk-heading-l">Get help now</h1>
      <p className="nhsuk-lede-text">These lines are open day and night, and calls are free.</p>
      <dl className="public-lines">
        {HELP.map(([need, help]) => (
          <div key={need}>
            <dt>{need}</dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
      <h2 className="nhsuk-heading-m">The surgery</h2>
      <Reach frame={frame} />
    </PublicPage>
  )
}
