import { connect, type Socket } from 'node:net'

/** What a scanner said of a file. `away`: it could not be asked, so nobody knows. */
export type ScanAnswer = 'clean' | 'infected' | 'away'
export type ScanFile = (bytes: Buffer) => Promise<ScanAnswer>

const CHUNK_BYTES = 64 * 1024
const WAIT_MS = 60_000

/**
 * Asks ClamAV's daemon by its INSTREAM command.
 * @param address - a socket's path, or `host:port`
 * @see https://docs.clamav.net/manual/Usage/Scanning.html#clamd
 */
export function createVirusScanner(address: string): ScanFile {
  return (bytes) =>
    new Promise((resolve) => {
      const socket = open(address)
      let answer = ''
      socket.setTimeout(WAIT_MS, () => socket.destroy())
      socket.on('data', (part: Buffer) => {
        answer += part.toString()
      })
      socket.on('error', () => undefined)
      socket.on('close', () => {
        resolve(readAnswer(answer))
      })
      socket.on('connect', () => {
        socket.write('zINSTREAM\0')
        for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
          const chunk = bytes.subarray(at, at + CHUNK_BYTES)
          socket.write(lengthOf(chunk.length))
          socket.write(chunk)
        }
        socket.write(lengthOf(0))
      })
    })
}

function open(address: string): Socket {
  const [host, port] = address.startsWith('/') ? [] : address.split(':')
  return port === undefined ? connect(address) : connect(Number(port), host)
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

/** Anything but a plain "OK" or "FOUND" is no answer. */
function readAnswer(answer: string): ScanAnswer {
  const said = answer.replaceAll('\0', '').trim()
  if (said === 'stream: OK') return 'clean'
  return said.endsWith(' FOUND') ? 'infected' : 'away'
}
