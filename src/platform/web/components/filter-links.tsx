export interface FilterLink {
  readonly label: string
  readonly href: string
  /** A number, or "1,000+" where nobody counted further. */
  readonly count?: number | string | undefined
  readonly current?: boolean | undefined
}

export interface FilterLinksProps {
  /** What the links choose, for example "Queue" or "Sort by". */
  readonly label: string
  readonly links: readonly FilterLink[]
}

/** Links that narrow or sort what is shown. They are plain links, so a choice can be kept as a bookmark. */
export function FilterLinks({ label, links }: FilterLinksProps) {
  return (
    <nav className="heed-filter" aria-label={label}>
      <ul className="heed-filter__list">
        {links.map(({ label: text, href, count, current }) => (
          <li key={href}>
            <a
              className="heed-filter__link"
              href={href}
              aria-current={current === true ? 'true' : undefined}
            >
              {text}
              {count !== undefined && <span className="heed-filter__count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
