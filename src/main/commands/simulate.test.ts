import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { runSimulate } from './simulate.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test.each([
  [[], '--port'],
  [['--port', '70000'], '--port'],
  [['--port', 'x'], '--port'],
  [['--port', '0', '--seed', '-1'], 'seed'],
  [['--port', '0', '--host', '0.0.0.0'], '--host'],
  [['--port', '0', '--colour', 'red'], '--colour'],
])('the arguments %j are refused with one line and status 2', async (args, named) => {
  const say = vi.spyOn(console, 'error').mockReturnValue()
  expect(await runSimulate(args)).toBe(2)
  expect(say).toHaveBeenCalledOnce()
  expect(say).toHaveBeenCalledWith(expect.stringContaining(named))
  expect(say).not.toHaveBeenCalledWith(expect.stringContaining('\n'))
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  'prints how to connect, answers calls, and %s ends it with status 0',
  async (signal) => {
    const program = `
      import { runSimulate } from ${JSON.stringify(import.meta.resolve('./simulate.ts'))}
      process.exitCode = await runSimulate(['--port', '0', '--seed', '7'])`
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    await expect.poll(() => printed, { timeout: 20_000 }).toContain('--verify-token')
    const read = (name: string) => new RegExp(`^${name} +(.+)$`, 'm').exec(printed)?.[1] ?? ''
    const url = /Simulated Facebook at (\S+)/.exec(printed)?.[1] ?? ''
    const answer = await fetch(`${url}/v25.0/me`, {
      headers: { authorization: `Bearer ${read('page token')}` },
    })
    expect(await answer.json()).toMatchObject({ id: read('page id') })
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([0, null])
  },
  30_000,
)

test('a port that is taken is said in one line', async () => {
  const say = vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'log').mockReturnValue()
  const { createServer } = await import('node:net')
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  expect(await runSimulate(['--port', String(port)])).toBe(1)
  expect(say).toHaveBeenCalledWith(expect.stringContaining('EADDRINUSE'))
  taken.close()
})
