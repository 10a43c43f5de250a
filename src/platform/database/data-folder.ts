import { createServer, connect, type Server } from 'node:net'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Who holds a data folder: a server for as long as it runs, a command for a moment. */
export type Holder = 'server' | 'command'

export interface DataFolder {
  /** Absolute, links resolved. */
  readonly path: string
  /** Where the database's socket lies: short, because Unix allows 107 bytes. */
  readonly socketFolder: string
}

const LONGEST_SOCKET_FOLDER = 80

/** Makes the folder when it is missing, for its owner alone. */
export function openDataFolder(wanted: string): DataFolder {
  mkdirSync(wanted, { recursive: true, mode: 0o700 })
  const folder = realpathSync(wanted)
  const inside = path.join(folder, 'socket')
  const socketFolder =
    Buffer.byteLength(inside) <= LONGEST_SOCKET_FOLDER
      ? inside
      : path.join(tmpdir(), `heed-${identityOf(folder).slice(0, 16)}`)
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 })
  chmodSync(socketFolder, 0o700)
  return { path: folder, socketFolder }
}

/**
 * Takes the folder for this process, or says who holds it. The lock is a socket in Linux's abstract
 * namespace: taking it is atomic, and it ends with the process however that dies.
 */
export async function takeDataFolder(
  folder: DataFolder,
  as: Holder,
): Promise<{ readonly release: () => void } | { readonly heldBy: Holder }> {
  const name = `\0heed-${identityOf(folder.path)}`
  for (let tries = 0; tries < 50; tries += 1) {
    const server = await listen(name, as)
    if (server !== undefined) return { release: () => server.close() }
    const heldBy = await askHolder(name)
    if (heldBy !== undefined) return { heldBy }
    await sleep(20)
  }
  return { heldBy: 'server' }
}

function listen(name: string, as: Holder): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.end(as)
    })
    server.once('error', () => {
      resolve(undefined)
    })
    server.listen(name, () => {
      server.unref()
      resolve(server)
    })
  })
}

function askHolder(name: string): Promise<Holder | undefined> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(name)
    socket.setTimeout(2000, () => socket.destroy())
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      resolve(answer === 'server' || answer === 'command' ? answer : undefined)
    })
  })
}

/** The folder itself, whatever path leads to it. */
function identityOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true })
  return createHash('sha256').update(`${dev}:${ino}`).digest('hex')
}
