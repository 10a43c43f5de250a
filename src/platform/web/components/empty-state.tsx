import type { ReactNode } from 'react'

export interface EmptyStateProps {
  readonly title: string
  /** What this means and what will fill the place. */
  readonly children: ReactNode
}

/** Says that there is nothing here and that this is right. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="heed-empty">
      <h2 className="nhsuk-heading-s">{title}</h2>
      <div>{children}</div>
    </div>
  )
}
