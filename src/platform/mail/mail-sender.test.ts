import { afterEach, describe, expect, test } from 'vitest'
import { localhostCertificate } from '../../../test/counterparts/localhost-certificate.ts'
import { startSmtpServer } from '../../../test/counterparts/smtp-server.ts'
import { createMailSender, type Mail } from './mail-sender.ts'

const open: { readonly close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function startServer(...options: Parameters<typeof startSmtpServer>) {
  const server = await startSmtpServer(...options)
  open.push(server)
  return server
}

const someMail = (over: Partial<Mail> = {}): Mail => ({
  messageId: '<one@heed.example>',
  to: 'jo@example.org',
  fromName: 'Willow Bank Surgery',
  subject: 'Your complaint WB-12',
  text: 'Dear Jo',
  ...over,
})
const senderTo = (address: string, trustedCa?: string) =>
  createMailSender({ url: new URL(address), fromAddress: 'heed@willowbank.example', trustedCa })

test('a message arrives whole: sender, receiver, its own id, and no automatic answer wanted', async () => {
  const server = await startServer()
  const send = senderTo(`smtp://127.0.0.1:${server.port}`)
  const outcome = await send(
    someMail({
      replyTo: 'complaints@willowbank.example',
      attachments: [
        { fileName: 'letter.pdf', contentType: 'application/pdf', bytes: Buffer.from('%PDF') },
      ],
    }),
  )
  expect(outcome).toEqual({ kind: 'accepted', reference: '<one@heed.example>' })
  const [mail] = server.taken
  expect(mail).toMatchObject({ from: 'heed@willowbank.example', to: 'jo@example.org' })
  for (const line of [
    'From: Willow Bank Surgery <heed@willowbank.example>',
    'Reply-To: complaints@willowbank.example',
    'Message-ID: <one@heed.example>',
    'Auto-Submitted: auto-generated',
    'filename=letter.pdf',
  ]) {
    expect(mail?.source).toContain(line)
  }
})

test('what was typed into an address or subject adds no header', async () => {
  const server = await startServer()
  const send = senderTo(`smtp://127.0.0.1:${server.port}`)
  await send(
    someMail({ subject: 'Hello\r\nBcc: all@example.org', fromName: 'A\r\nCc: x@example.org' }),
  )
  const [mail] = server.taken
  expect(mail?.to).toBe('jo@example.org')
  expect(mail?.source).not.toMatch(/^(Bcc|Cc):/m)
})

describe('encryption', () => {
  const tls = { ...localhostCertificate }

  test('from the first byte, with a certificate that is trusted', async () => {
    const server = await startServer({ ...tls, secure: true })
    const send = senderTo(`smtps://127.0.0.1:${server.port}`, localhostCertificate.cert)
    expect(await send(someMail())).toMatchObject({ kind: 'accepted' })
    expect(server.taken[0]?.encrypted).toBe(true)
  })

  test('by STARTTLS where the server offers it', async () => {
    const server = await startServer(tls)
    const send = senderTo(`smtp://127.0.0.1:${server.port}`, localhostCertificate.cert)
    expect(await send(someMail())).toMatchObject({ kind: 'accepted' })
    expect(server.taken[0]?.encrypted).toBe(true)
  })

  test('with a certificate that nobody vouches for, nothing is sent', async () => {
    const server = await startServer({ ...tls, secure: true })
    const outcome = await senderTo(`smtps://127.0.0.1:${server.port}`)(someMail())
    expect(outcome).toMatchObject({ kind: 'failed', mayHaveLeft: false })
    expect(server.taken).toEqual([])
  })
})

describe('what may be done next', () => {
  test.each([
    [550, 'refused', 'The mail server does not know the address (550)'],
    [450, 'failed', 'The mail server did not take the message (450)'],
  ])('an address answered with %i is %s', async (code, kind, trouble) => {
    const server = await startServer()
    server.troubles.receivers.push(code)
    const outcome = await senderTo(`smtp://127.0.0.1:${server.port}`)(someMail())
    expect(outcome).toMatchObject({ kind, trouble })
  })

  test.each([
    [552, 'refused', 'The mail server refused the message (552)'],
    [451, 'failed', 'The mail server did not take the message (451)'],
  ])('a message answered with %i is %s', async (code, kind, trouble) => {
    const server = await startServer()
    server.troubles.messages.push(code)
    const outcome = await senderTo(`smtp://127.0.0.1:${server.port}`)(someMail())
    expect(outcome).toMatchObject({ kind, trouble })
  })

  test('a server that is away: nothing left, so it may be repeated', async () => {
    const server = await startSmtpServer()
    await server.close()
    const outcome = await senderTo(`smtp://127.0.0.1:${server.port}`)(someMail())
    expect(outcome).toEqual({
      ...{ kind: 'failed', mayHaveLeft: false },
      trouble: 'The mail server cannot be reached',
    })
  })

  test('a connection that breaks after the message: it may have been taken', async () => {
    const server = await startServer()
    server.troubles.messages.push(0)
    const outcome = await senderTo(`smtp://127.0.0.1:${server.port}`)(someMail())
    expect(outcome).toMatchObject({ kind: 'failed', mayHaveLeft: true })
    expect(server.taken).toHaveLength(1)
  })

  test('a wrong password is the installation’s trouble, not the message’s', async () => {
    const server = await startServer({
      authOptional: false,
      authMethods: ['PLAIN'],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => {
        done(new Error('No'))
      },
    })
    const outcome = await senderTo(`smtp://heed:wrong@127.0.0.1:${server.port}`)(someMail())
    expect(outcome).toEqual({
      ...{ kind: 'failed', mayHaveLeft: false },
      trouble: 'The mail server refused the user or password',
    })
  })
})

test('no trouble names the address or repeats the server’s words', async () => {
  const server = await startServer()
  server.troubles.receivers.push(550)
  const outcome = await senderTo(`smtp://127.0.0.1:${server.port}`)(someMail())
  expect(JSON.stringify(outcome)).not.toContain('jo@example.org')
})
