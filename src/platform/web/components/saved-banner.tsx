/** Tells what was just done, where nothing can be undone. */
export function SavedBanner({ title, href }: { readonly title: string; readonly href: string }) {
  return (
    <p className="heed-saved" role="status">
      <strong>Saved:</strong> <a href={href}>{title}</a>
    </p>
  )
}
