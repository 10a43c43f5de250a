export interface NavigationLink {
  readonly label: string
  readonly href: string
  readonly current?: boolean
}

/** Who is signed in, with what their sign-out form needs. */
export interface PageAccount {
  readonly name: string
  /** The account's own page, where there is one. */
  readonly href?: string | undefined
  readonly signOutAction: string
  readonly csrfToken: string
}

/** Pages that stand beside one another, such as the kinds of cases. */
export interface PageSection {
  readonly label: string
  readonly links: readonly NavigationLink[]
}

/** What surrounds every page: who it is for and where one can go. */
export interface PageFrame {
  readonly practiceName?: string | undefined
  readonly navigation: readonly NavigationLink[]
  /** The pages beside this one. */
  readonly section?: PageSection | undefined
  readonly footer: readonly NavigationLink[]
  /** Absent on public pages. */
  readonly account?: PageAccount | undefined
}
