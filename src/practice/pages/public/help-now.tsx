import type { PublicWords } from '../../../guidance/public-words.ts'

interface HelpNowProps {
  readonly words: PublicWords
  /** Where more of it is listed. */
  readonly moreHref?: string | undefined
}

/** Where to get help at once, on every public page: nobody watches them all the time. */
export function HelpNow({ words, moreHref }: HelpNowProps) {
  return (
    <section className="public-help" aria-labelledby="help-now">
      <h2 className="nhsuk-heading-m" id="help-now">
        {words.notWatched}
      </h2>
      <p>{words.notWatchedWhy}</p>
      <dl>
        <div className="public-help__danger">
          <dt>{words.danger}</dt>
          <dd>{words.dangerHelp}</dd>
        </div>
        <div>
          <dt>{words.mental}</dt>
          <dd>{words.mentalHelp}</dd>
        </div>
        <div>
          <dt>{words.listen}</dt>
          <dd>
            {words.listenHelp}. {words.textHelp}.
          </dd>
        </div>
        <div>
          <dt>{words.unwell}</dt>
          <dd>
            {words.unwellHelp}. {words.deafHelp}.
          </dd>
        </div>
      </dl>
      {moreHref !== undefined && (
        <p>
          <a href={moreHref}>{words.moreHelp}</a>
        </p>
      )}
    </section>
  )
}
