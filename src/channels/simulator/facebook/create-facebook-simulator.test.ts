import { expect, test } from 'vitest'
import { createFakeClock } from '../clock/fake-clock.ts'
import { createFacebookSimulator } from './create-facebook-simulator.ts'
import { openReceiver, openSurgery } from './surgery.testing.ts'

test('refuses to start where other machines could reach it', async () => {
  const simulator = createFacebookSimulator({
    clock: createFakeClock(0),
    address: { host: '0.0.0.0', port: 0 },
  })
  await expect(simulator.start()).rejects.toThrow('loopback')
})

test('has an address while it runs', async () => {
  const { simulator } = await openSurgery()
  const { url } = simulator
  await simulator.start()
  expect(simulator.url).toBe(url)
  await simulator.stop()
  expect(() => simulator.url).toThrow('not running')
  await expect(fetch(url)).rejects.toThrow()
})

test('what was on its way when it was reset or stopped never arrives', async () => {
  const receiver = await openReceiver()
  const { clock, comment, simulator, subscribe } = await openSurgery()
  await subscribe(receiver)
  receiver.answerWith(500)
  comment()
  await clock.advance(0)
  comment()
  const tries = receiver.got.length
  simulator.reset()
  await clock.advance(48 * 60 * 60 * 1000)
  expect(receiver.got).toHaveLength(tries)
  expect([simulator.deliveries.pending(), simulator.ledger.requests()]).toEqual([0, []])
})
