import { createServer, type AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createVirusScanner } from './virus-scanner.ts'

// The test file that every scanner knows, written so that no scanner finds it here.
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

const open: { close: () => void }[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

/** Speaks INSTREAM as clamd does, strictly: the command, lengths and an end; `say` decides the answer. */
async function startClamd(say: (bytes: Buffer) => string) {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (part: Buffer) => {
      received = Buffer.concat([received, part])
      const bytes = readStream(received)
      if (bytes !== undefined) socket.end(say(bytes))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

function readStream(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (received.subarray(0, command.length).toString() !== command) return undefined
  const chunks: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

const honest = (bytes: Buffer) =>
  bytes.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0'

test('a file goes over whole, and is clean or infected as the scanner says', async () => {
  const seen: Buffer[] = []
  const scan = createVirusScanner(
    await startClamd((bytes) => {
      seen.push(bytes)
      return honest(bytes)
    }),
  )
  const large = Buffer.alloc(300_000, 'letter ')
  expect(await scan(large)).toBe('clean')
  expect(seen[0]?.equals(large)).toBe(true)
  expect(await scan(Buffer.from(EICAR))).toBe('infected')
})

test.each(['', 'INSTREAM size limit exceeded. ERROR\0', 'stream: OK maybe\0'])(
  'any other answer is none: %j',
  async (answer) => {
    expect(await createVirusScanner(await startClamd(() => answer))(Buffer.from('x'))).toBe('away')
  },
)

test('a scanner that does not run is away', async () => {
  expect(await createVirusScanner('127.0.0.1:1')(Buffer.from('x'))).toBe('away')
  expect(await createVirusScanner('/nowhere/clamd.sock')(Buffer.from('x'))).toBe('away')
})
