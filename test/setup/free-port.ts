import { createServer, type AddressInfo } from 'node:net'

/** A port that nobody listens on now: for what must know its own address before it listens. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => {
        resolve(port)
      })
    })
  })
}
