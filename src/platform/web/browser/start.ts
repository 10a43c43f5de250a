import { initAll } from 'nhsuk-frontend'

declare const document: { readonly body: { readonly classList: { add(...names: string[]): void } } }

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')
initAll()
