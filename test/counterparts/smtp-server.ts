import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface TakenMail {
  readonly from: string
  readonly to: string
  /** Headers and body as they came. */
  readonly source: string
  readonly encrypted: boolean
}

/** Answers that the next messages get instead of being taken. */
export interface SmtpTroubles {
  /** Reply codes to the next receivers. */
  readonly receivers: number[]
  /** Reply codes to the next messages; 0 breaks the connection when it has been taken. */
  readonly messages: number[]
}

const failWith = (responseCode: number) => Object.assign(new Error('No'), { responseCode })

/** A real mail server on this machine. */
export async function startSmtpServer(options: SMTPServerOptions = {}, port = 0) {
  const taken: TakenMail[] = []
  const troubles: SmtpTroubles = { receivers: [], messages: [] }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.key === undefined ? ['STARTTLS'] : [],
    logger: false,
    ...options,
    onRcptTo: (_address, _session, done) => {
      const code = troubles.receivers.shift()
      done(code === undefined ? null : failWith(code))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const code = troubles.messages.shift()
        const { mailFrom, rcptTo } = session.envelope
        if (code === undefined || code === 0) {
          taken.push({
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address).join(),
            source: Buffer.concat(chunks).toString(),
            encrypted: session.secure,
          })
        }
        if (code === 0) for (const connection of server.connections) connection.close()
        done(code === undefined || code === 0 ? null : failWith(code))
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) =>
    server.listen(port, '127.0.0.1', () => {
      resolve()
    }),
  )
  const address = server.server.address() as AddressInfo
  return {
    port: address.port,
    taken,
    troubles,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
      }),
  }
}
