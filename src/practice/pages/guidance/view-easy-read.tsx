import { CLAUSE_IDS } from '../../../guidance/conduct.ts'
import type { Conduct } from '../../../guidance/conduct.ts'
import { easyReadOf } from '../../../guidance/easy-read.ts'
import type { PublicFrame } from '../public/public-frame.ts'
import { PublicPage } from '../public/public-page.tsx'
import { Picture } from './view-picture.tsx'

interface EasyReadView {
  readonly frame: PublicFrame
  readonly conduct: Conduct
}

/** The code of conduct in short sentences, each part beside a picture. */
export function EasyReadPage({ frame, conduct }: EasyReadView) {
  return (
    <PublicPage frame={frame} title="Our rules, in easy read" current="/guidance">
      <h1 className="nhsuk-heading-xl">Our rules</h1>
      <p className="nhsuk-lede-text">This is easy read. It has short words and pictures.</p>
      <div className="public-easy">
        {CLAUSE_IDS.map((id) => (
          <section className="public-easy__row" key={id} aria-labelledby={`easy-${id}`}>
            <Picture id={id} />
            <div>
              <h2 className="nhsuk-heading-m" id={`easy-${id}`}>
                {conduct[id].title}
              </h2>
              {(easyReadOf(conduct, id) ?? [conduct[id].text]).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          </section>
        ))}
      </div>
      <p>
        <a href={frame.hrefOf('/guidance')}>Read the full rules</a>
      </p>
    </PublicPage>
  )
}
