import { expect, test } from 'vitest'
import type { Token } from '../world/world.ts'
import { usageHeaders } from './usage-headers.ts'

const token: Token = {
  value: 'EAAB',
  type: 'page',
  appId: '1001',
  ownerId: '100200300400500',
  scopes: [],
  tasks: [],
  issuedMs: 0,
  dataAccessExpiresMs: 0,
}

test('a page token is told in business terms, in minutes', () => {
  const headers = usageHeaders(token, { percent: 97, isParked: false, regainMs: 61_000 })
  expect(JSON.parse(headers['x-business-use-case-usage'] ?? '')).toEqual({
    '100200300400500': [
      {
        type: 'pages',
        call_count: 97,
        total_cputime: 97,
        total_time: 97,
        estimated_time_to_regain_access: 2,
      },
    ],
  })
})

test('other tokens are told in terms of the app, and little use is not told at all', () => {
  const reading = { percent: 28, isParked: false, regainMs: 0 }
  expect(Object.keys(usageHeaders({ ...token, type: 'app' }, reading))).toEqual(['x-app-usage'])
  expect(usageHeaders(token, { ...reading, percent: 0 })).toEqual({})
})
