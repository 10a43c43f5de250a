import { renderToStaticMarkup } from 'react-dom/server'
import type { PageView, Remark } from './view-page.ts'

export const VISITOR_PAGE_PATH = '/__sim/'

const STYLE = `
body { font: 1.125rem/1.5 system-ui, sans-serif; color: #212b32; background: #f0f4f5; margin: 0; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
article, fieldset { background: #fff; border: 1px solid #aeb7bd; padding: 1rem; margin: 1rem 0; min-width: 0; }
legend { font-weight: bold; }
ul { list-style: none; padding: 0; }
li { border-left: 4px solid #aeb7bd; padding-left: .75rem; margin: 1rem 0; }
.hidden { border-left-color: #d5281b; }
.tag { background: #fff; border: 2px solid #b10c0c; color: #b10c0c; font-weight: bold; padding: 0 .5rem; }
.error { border: 4px solid #d5281b; padding: .5rem 1rem; background: #fff; }
p { white-space: pre-line; overflow-wrap: anywhere; margin: .25rem 0; }
label { display: block; margin-top: .5rem; }
input[type=text], textarea { font: inherit; width: 100%; box-sizing: border-box; border: 2px solid #4c6272; padding: .4rem; }
button { font: inherit; font-weight: bold; background: #00703c; color: #fff; border: 0; padding: .5rem 1rem; margin-top: .5rem; min-height: 44px; }
button.plain { background: #fff; color: #b10c0c; border: 2px solid #b10c0c; }
a { color: #005eb8; }
:focus-visible { outline: 4px solid #212b32; outline-offset: 2px; background-color: #ffeb3b; color: #212b32; }
`

/** The page on which a member of the public writes: plain forms, no script. */
export function renderVisitorPage(view: PageView, error?: string): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<VisitorPage view={view} error={error} />)}`
}

function VisitorPage({
  view,
  error,
}: {
  readonly view: PageView
  readonly error: string | undefined
}) {
  const name = view.page?.name ?? 'No page yet'
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${error === undefined ? '' : 'Error: '}${name} – simulated Facebook page`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main id="top">
          <h1>{name}</h1>
          <p>This page stands in for Facebook. What you write here stays on this computer.</p>
          {error === undefined ? null : (
            <div className="error" role="alert">
              <p>{error}</p>
            </div>
          )}
          <PageLinks view={view} />
          {view.page ? <WriteForm pageId={view.page.id} title="Write on the page" /> : null}
          {view.posts.map((post) => (
            <PostArticle key={post.id} pageId={view.page?.id ?? ''} post={post} />
          ))}
        </main>
      </body>
    </html>
  )
}

function PageLinks({ view }: { readonly view: PageView }) {
  return (
    <nav aria-label="Pages">
      {view.pages.map(({ id, name }) => (
        <p key={id}>
          <a href={`${VISITOR_PAGE_PATH}?page=${id}`}>
            {id === view.page?.id ? `Refresh ${name}` : name}
          </a>
        </p>
      ))}
    </nav>
  )
}

function PostArticle({
  pageId,
  post,
}: {
  readonly pageId: string
  readonly post: PageView['posts'][number]
}) {
  return (
    <article id={post.id} aria-labelledby={`title-${post.id}`}>
      <h2 id={`title-${post.id}`}>Post by {post.author}</h2>
      <RemarkBody remark={post} />
      <h3>{post.comments.length === 0 ? 'No comments yet' : 'Comments'}</h3>
      <ul>
        {post.comments.map((comment) => (
          <CommentItem key={comment.id} pageId={pageId} comment={comment} />
        ))}
      </ul>
      <details>
        <summary>Comment on this post</summary>
        <WriteForm pageId={pageId} parentId={post.id} title={`Comment on ${post.author}’s post`} />
      </details>
    </article>
  )
}

function CommentItem({ pageId, comment }: { readonly pageId: string; readonly comment: Remark }) {
  return (
    <li id={comment.id} className={comment.isHidden ? 'hidden' : undefined}>
      <strong>{comment.author}</strong>
      {comment.answers === undefined ? null : ` to ${comment.answers}`}
      <RemarkBody remark={comment} />
      <details>
        <summary>Reply to or delete the comment by {comment.author}</summary>
        <WriteForm pageId={pageId} parentId={comment.id} title={`Reply to ${comment.author}`} />
        <form method="post" action={VISITOR_PAGE_PATH}>
          <input type="hidden" name="pageId" value={pageId} />
          <input type="hidden" name="removeId" value={comment.id} />
          <button className="plain">Delete as {comment.author}</button>
        </form>
      </details>
    </li>
  )
}

function RemarkBody({ remark }: { readonly remark: Remark }) {
  return (
    <>
      {remark.isHidden ? (
        <p>
          <span className="tag">Hidden</span> Only the writer, their friends and the surgery see
          this
        </p>
      ) : null}
      <p>{remark.message}</p>
      {remark.photoUrl === undefined ? null : (
        <img src={remark.photoUrl} alt={`Photo from ${remark.author}`} width="96" height="96" />
      )}
      <p>
        <small>
          <time dateTime={remark.writtenAt}>{showTime(remark.writtenAt)}</time>
        </small>
      </p>
    </>
  )
}

const SHOWN_TIME = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

function showTime(time: string): string {
  return SHOWN_TIME.format(new Date(time))
}

function WriteForm({
  pageId,
  parentId = '',
  title,
}: {
  readonly pageId: string
  readonly parentId?: string
  readonly title: string
}) {
  const key = parentId === '' ? 'page' : parentId
  return (
    <form method="post" action={VISITOR_PAGE_PATH}>
      <fieldset>
        <legend>{title}</legend>
        <input type="hidden" name="pageId" value={pageId} />
        <input type="hidden" name="parentId" value={parentId} />
        <label htmlFor={`name-${key}`}>Name</label>
        <input type="text" id={`name-${key}`} name="name" required autoComplete="off" />
        <label htmlFor={`message-${key}`}>What do you want to say?</label>
        <textarea id={`message-${key}`} name="message" rows={3} required />
        <label>
          <input type="checkbox" name="photo" value="yes" /> Add a sample photo
        </label>
        <button>{title}</button>
      </fieldset>
    </form>
  )
}
