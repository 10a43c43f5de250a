import { expect, test } from 'vitest'
import { createLedger, type RequestRecord } from './ledger.ts'

const record = (change: Partial<RequestRecord>): RequestRecord => ({
  atMs: 0,
  method: 'POST',
  path: '/',
  parameters: {},
  tokenInUrl: false,
  whileParked: false,
  ...change,
})

test('finds the writes that took effect by object and kind', () => {
  const ledger = createLedger()
  const hide = { kind: 'hide', objectId: '1', changed: true }
  const reply = { kind: 'reply', objectId: '1', createdId: '9', changed: true }
  ledger.recordRequest(record({ write: hide }))
  ledger.recordRequest(record({ status: 400 }))
  ledger.recordRequest(record({ write: reply }))
  ledger.recordRequest(record({ write: { ...hide, objectId: '2' } }))
  expect(ledger.writes({ objectId: '1' })).toEqual([hide, reply])
  expect(ledger.writes({ objectId: '1', kind: 'hide' })).toEqual([hide])
  expect(ledger.writes()).toHaveLength(3)
})

test('tells the calls that broke a rule, and forgets when told to', () => {
  const ledger = createLedger()
  const leaked = record({ tokenInUrl: true })
  const early = record({ whileParked: true })
  ledger.recordRequest(leaked)
  ledger.recordRequest(early)
  expect(ledger.requestsWithTokenInUrl()).toEqual([leaked])
  expect(ledger.requestsWhileParked()).toEqual([early])
  ledger.clear()
  expect(ledger.requests()).toEqual([])
})
