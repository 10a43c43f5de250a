import { expect, test } from 'vitest'
import { redactParameters, redactPath } from './redact.ts'

test('secrets are taken out of a path and the rest stays', () => {
  const query = new URLSearchParams('fields=id&access_token=EAAB1&input_token=EAAB2')
  const path = redactPath('/v25.0/me', query)
  expect(path).toContain('fields=id')
  expect(path).not.toContain('EAAB')
  expect(redactPath('/v25.0/me', new URLSearchParams())).toBe('/v25.0/me')
})

test('secrets are taken out of parameters and the rest stays', () => {
  expect(redactParameters({ message: 'hello', verify_token: 's', appsecret_proof: 'p' })).toEqual({
    message: 'hello',
    verify_token: '[removed]',
    appsecret_proof: '[removed]',
  })
})
