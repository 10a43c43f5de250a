import type { PageFrame } from './page-frame.ts'

export function PageFooter({ frame }: { readonly frame: PageFrame }) {
  return (
    <footer className="nhsuk-footer" role="contentinfo">
      <div className="nhsuk-width-container heed-container">
        <div className="nhsuk-footer__meta">
          <h2 className="nhsuk-u-visually-hidden">Support links</h2>
          <ul className="nhsuk-footer__list">
            {frame.footer.map(({ label, href }) => (
              <li className="nhsuk-footer__list-item" key={href}>
                <a className="nhsuk-footer__list-item-link" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
          {frame.practiceName !== undefined && <p className="nhsuk-body-s">{frame.practiceName}</p>}
        </div>
      </div>
    </footer>
  )
}
