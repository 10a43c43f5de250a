import { formatDateTime } from '../../../base/format-date.ts'
import { unreachable } from '../../../base/unreachable.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import type { ContributionView, MediaView } from './view-model.ts'

type Picture = Extract<MediaView, { readonly kind: 'picture' }>

function KeptPicture({
  media,
  csrfToken,
}: {
  readonly media: Picture
  readonly csrfToken: string
}) {
  const { label, href, indecentAction } = media
  return (
    <>
      <details className="heed-media">
        <summary>
          <span className="heed-media__frame">
            <img className="heed-media__veil" src={href} alt="" loading="lazy" />
          </span>
          <span className="heed-media__label">
            <span className="heed-media__show">Show</span>
            <span className="heed-media__hide">Hide</span> {label}
          </span>
        </summary>
        <img src={href} alt={`${label}, as the author sent it`} loading="lazy" />
      </details>
      <details className="heed-more">
        <summary>
          This is indecent<span className="nhsuk-u-visually-hidden">: {label}</span>
        </summary>
        <p>
          {label} and every copy of it will be destroyed. A record that it existed stays, and the
          step to report it to the police or the Internet Watch Foundation opens.
        </p>
        <ActionForm
          action={indecentAction}
          csrfToken={csrfToken}
          label="Mark as indecent and destroy"
          subject={label}
        />
      </details>
    </>
  )
}

function Medium({ media, csrfToken }: { readonly media: MediaView; readonly csrfToken: string }) {
  switch (media.kind) {
    case 'picture':
      return <KeptPicture media={media} csrfToken={csrfToken} />
    case 'file':
      return <a href={media.href}>Open {media.label}</a>
    case 'purged':
      return (
        <p>
          <strong>{media.label} was destroyed.</strong> {media.by} marked it as indecent on{' '}
          {formatDateTime(media.at)}. No copy is kept.
        </p>
      )
    case 'not-kept':
      return (
        <p>
          <strong>{media.label} is not kept.</strong> {media.why}
        </p>
      )
    default:
      return unreachable(media)
  }
}

/** Pictures and videos, none of which is seen before somebody asks for it. */
export function Media({ view }: { readonly view: ContributionView }) {
  if (view.media.length === 0) return null
  return (
    <section className="heed-section" aria-labelledby="media">
      <h2 className="nhsuk-heading-m" id="media">
        Pictures and videos
      </h2>
      <ul className="heed-list">
        {view.media.map((media) => (
          <li key={media.label}>
            <Medium media={media} csrfToken={view.csrfToken} />
          </li>
        ))}
      </ul>
    </section>
  )
}
