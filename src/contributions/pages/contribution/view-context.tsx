import { formatDateTime } from '../../../base/format-date.ts'
import type { ContextView } from './view-model.ts'

/** What was being talked about: the practice's post and the conversation. */
export function Context({ post, thread }: ContextView) {
  if (post === undefined && thread.length === 0) return null
  return (
    <section className="heed-section" aria-labelledby="context">
      <h2 className="nhsuk-heading-m" id="context">
        The conversation
      </h2>
      <ol className="heed-list">
        {post && (
          <li>
            <p className="heed-meta">
              <strong>The practice’s post</strong>, {formatDateTime(post.at)}
            </p>
            <p className="heed-text">{post.text}</p>
          </li>
        )}
        {thread.map(({ author, at, text, isThis }, index) => (
          <li key={index} aria-current={isThis ? 'true' : undefined}>
            <p className="heed-meta">
              <strong>{author}</strong>, {formatDateTime(at)}
            </p>
            {isThis ? <p>(this contribution)</p> : <p className="heed-text">{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
