import { CSRF_FIELD } from './csrf-token.ts'

/** Goes into every form that changes something. */
export function CsrfField({ token }: { readonly token: string }) {
  return <input type="hidden" name={CSRF_FIELD} value={token} />
}
