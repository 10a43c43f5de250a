/** Leads to the map of keys, which the script makes of the page itself; without script there are no keys. */
export function KeysHelp() {
  return (
    <div className="heed-keys" data-keys hidden>
      <button className="heed-link-button" data-keys-open>
        Keys on this page <kbd>?</kbd>
      </button>
      <dialog className="heed-keys__map" aria-labelledby="keys-title">
        <h2 className="nhsuk-heading-m" id="keys-title">
          Keys on this page
        </h2>
        <dl className="heed-keys__list" data-keys-list></dl>
        <label className="heed-check-label">
          <input className="heed-check" type="checkbox" data-keys-switch />
          Use these keys
        </label>
        <form method="dialog">
          <button className="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
            Close
          </button>
        </form>
      </dialog>
    </div>
  )
}
