export interface Notice {
  readonly title: string
  /** What happened, what it means and what Heed does about it. */
  readonly text: string
  readonly link?: { readonly label: string; readonly href: string } | undefined
}

/** Something about the service that a person must know before they work on. */
export function NoticeBanner({ title, text, link }: Notice) {
  return (
    <section className="heed-banner heed-banner--notice" aria-label={`Important: ${title}`}>
      <div>
        <h2 className="heed-banner__title">{title}</h2>
        <p>
          {text} {link && <a href={link.href}>{link.label}</a>}
        </p>
      </div>
    </section>
  )
}
