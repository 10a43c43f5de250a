import { UserIcon } from 'nhsuk-react-components'
import { CsrfField } from './csrf-field.tsx'
import type { NavigationLink, PageAccount, PageFrame, PageSection } from './page-frame.ts'

function NhsLogo() {
  return (
    <svg
      className="nhsuk-header__logo"
      viewBox="0 0 200 80"
      height="40"
      width="100"
      focusable="false"
      role="img"
      aria-label="NHS"
    >
      <title>NHS</title>
      <path
        fill="currentcolor"
        d="M200 0v80H0V0h200Zm-27.5 5.5c-14.5 0-29 5-29 22 0 10.2 7.7 13.5 14.7 16.3l.7.3c5.4 2 10.1 3.9 10.1 8.4 0 6.5-8.5 7.5-14 7.5s-12.5-1.5-16-3.5L135 70c5.5 2 13.5 3.5 20 3.5 15.5 0 32-4.5 32-22.5 0-19.5-25.5-16.5-25.5-25.5 0-5.5 5.5-6.5 12.5-6.5a35 35 0 0 1 14.5 3l4-13.5c-4.5-2-12-3-20-3Zm-131 2h-22l-14 65H22l9-45h.5l13.5 45h21.5l14-65H64l-9 45h-.5l-13-45Zm63 0h-18l-13 65h17l6-28H117l-5.5 28H129l13.5-65H125L119.5 32h-20l5-24.5Z"
      />
    </svg>
  )
}

function Account({ account }: { readonly account: PageAccount }) {
  return (
    <nav className="nhsuk-header__account" aria-label="Account">
      <ul className="nhsuk-header__account-list">
        <li className="nhsuk-header__account-item">
          {account.href === undefined ? (
            <>
              <UserIcon />
              {account.name}
            </>
          ) : (
            <a className="nhsuk-header__account-link" href={account.href}>
              <UserIcon />
              {account.name}
            </a>
          )}
        </li>
        <li className="nhsuk-header__account-item">
          <form
            className="nhsuk-header__account-form"
            action={account.signOutAction}
            method="post"
            noValidate
          >
            <CsrfField token={account.csrfToken} />
            <button className="nhsuk-header__account-button">Sign out</button>
          </form>
        </li>
      </ul>
    </nav>
  )
}

function NavigationItem({ label, href, current }: NavigationLink) {
  const modifier = current === true ? ' nhsuk-header__navigation-item--current' : ''
  return (
    <li className={`nhsuk-header__navigation-item${modifier}`}>
      <a
        className="nhsuk-header__navigation-link"
        href={href}
        aria-current={current === true ? 'page' : undefined}
      >
        {label}
      </a>
    </li>
  )
}

function Navigation({ links }: { readonly links: readonly NavigationLink[] }) {
  return (
    <nav className="nhsuk-header__navigation" aria-label="Menu">
      <div className="nhsuk-header__navigation-container nhsuk-width-container heed-container">
        <ul className="nhsuk-header__navigation-list">
          {links.map((link) => (
            <NavigationItem key={link.href} {...link} />
          ))}
          <li className="nhsuk-header__menu" hidden>
            <button
              className="nhsuk-header__menu-toggle nhsuk-header__navigation-link"
              id="toggle-menu"
              aria-expanded="false"
            >
              <span className="nhsuk-u-visually-hidden">Browse </span>More
            </button>
          </li>
        </ul>
      </div>
    </nav>
  )
}

function Section({ section }: { readonly section: PageSection }) {
  return (
    <nav className="heed-submenu" aria-label={section.label}>
      <ul className="heed-submenu__list nhsuk-width-container heed-container">
        {section.links.map(({ label, href, current }) => (
          <li key={href}>
            <a
              className="heed-submenu__link"
              href={href}
              aria-current={current === true ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The NHS header: the service, the practice, who is signed in and where one can go. */
export function PageHeader({ frame }: { readonly frame: PageFrame }) {
  return (
    <>
      <header className="nhsuk-header" data-module="nhsuk-header" role="banner">
        <div className="nhsuk-header__container nhsuk-width-container heed-container">
          <div className="nhsuk-header__service">
            <a className="nhsuk-header__service-logo" href="/">
              <NhsLogo />
              <span className="nhsuk-header__service-name">
                Heed
                {frame.practiceName !== undefined && (
                  <span className="heed-header-practice">{frame.practiceName}</span>
                )}
              </span>
            </a>
          </div>
          {frame.account && <Account account={frame.account} />}
        </div>
        {frame.navigation.length > 0 && <Navigation links={frame.navigation} />}
      </header>
      {frame.section && <Section section={frame.section} />}
    </>
  )
}
