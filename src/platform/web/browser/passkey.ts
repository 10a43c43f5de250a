/** What little of the browser is used here. The server gives the options, and checks the answer. */
interface PasskeyForm {
  hidden: boolean
  readonly dataset: { readonly heedPasskey?: string; readonly options?: string }
  readonly elements: { namedItem(name: 'passkey'): { value: string } }
  querySelector(selector: string): { hidden: boolean } | null
  addEventListener(type: 'submit', listen: (event: { preventDefault(): void }) => void): void
  submit(): void
}
interface Credential {
  toJSON(): unknown
}
declare const document: {
  querySelectorAll(selector: string): Iterable<PasskeyForm>
}
declare const navigator: {
  readonly credentials: {
    create(options: { publicKey: unknown }): Promise<Credential | null>
    get(options: { publicKey: unknown }): Promise<Credential | null>
  }
}
declare const PublicKeyCredential:
  | {
      parseCreationOptionsFromJSON?(options: unknown): unknown
      parseRequestOptionsFromJSON?(options: unknown): unknown
    }
  | undefined

async function askBrowser({ dataset }: PasskeyForm): Promise<Credential | null | undefined> {
  const options: unknown = JSON.parse(dataset.options ?? '{}')
  return dataset.heedPasskey === 'create'
    ? navigator.credentials.create({
        publicKey: PublicKeyCredential?.parseCreationOptionsFromJSON?.(options),
      })
    : navigator.credentials.get({
        publicKey: PublicKeyCredential?.parseRequestOptionsFromJSON?.(options),
      })
}

async function send(form: PasskeyForm): Promise<void> {
  const failure = form.querySelector('[role="alert"]')
  try {
    const answer = await askBrowser(form)
    if (answer === null || answer === undefined) throw new Error('No passkey')
    form.elements.namedItem('passkey').value = JSON.stringify(answer.toJSON())
    form.submit()
  } catch {
    if (failure !== null) failure.hidden = false
  }
}

if (
  typeof PublicKeyCredential !== 'undefined' &&
  typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function'
) {
  for (const form of document.querySelectorAll('[data-heed-passkey]')) {
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void send(form)
    })
  }
}
