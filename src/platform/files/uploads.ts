import { Busboy } from '@fastify/busboy'
import type { FastifyInstance } from 'fastify'
import type { Readable } from 'node:stream'

/** A file that a form carried. */
export interface Upload {
  readonly name: string
  readonly bytes: Buffer
}

export interface UploadLimits {
  readonly files: number
  readonly fileBytes: number
}

/** A form's fields as text, and its files as lists under their field's name. */
type UploadedForm = Record<string, string | Upload[]>

const FIELD_LIMIT_BYTES = 64 * 1024

/**
 * Lets the routes of this scope take files: `request.body` holds the fields as text and the files as
 * `Upload[]`. What exceeds the limits is refused whole, with 413. The form token is checked as for
 * every form, because the body is read before.
 */
export function acceptUploads(scope: FastifyInstance, limits: UploadLimits): void {
  scope.addContentTypeParser('multipart/form-data', (request, payload, done) => {
    readForm(request.headers, payload, limits).then(
      (form) => {
        done(null, form)
      },
      (error: unknown) => {
        done(error as Error)
      },
    )
  })
}

/** The files of one field that hold anything: an empty choice is sent as a file without name or bytes. */
export function uploadsIn(body: unknown, field: string): readonly Upload[] {
  if (typeof body !== 'object' || body === null) return []
  const found: unknown = (body as Record<string, unknown>)[field]
  if (!Array.isArray(found)) return []
  return (found as Upload[]).filter(({ name, bytes }) => name !== '' || bytes.length > 0)
}

function readForm(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  payload: Readable,
  limits: UploadLimits,
): Promise<UploadedForm> {
  return new Promise((resolve, reject) => {
    const form = Object.create(null) as UploadedForm
    const refuse = () => {
      payload.unpipe(parser)
      payload.resume()
      reject(Object.assign(new Error('The form is too large'), { statusCode: 413 }))
    }
    const breakOff = () => {
      reject(Object.assign(new Error('The form could not be read'), { statusCode: 400 }))
    }
    const parser = new Busboy({
      headers: headers as { 'content-type': string },
      limits: {
        files: limits.files,
        fileSize: limits.fileBytes,
        fields: 200,
        fieldSize: FIELD_LIMIT_BYTES,
      },
    })
    parser.on('field', (name, value) => {
      form[name] = value
    })
    // A choice left empty comes without a name.
    parser.on('file', (field, stream, name: string | undefined) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', refuse)
      stream.on('error', breakOff)
      stream.on('end', () => {
        const before = form[field]
        const upload = { name: name ?? '', bytes: Buffer.concat(chunks) }
        form[field] = [...(Array.isArray(before) ? before : []), upload]
      })
    })
    parser.on('filesLimit', refuse)
    parser.on('error', breakOff)
    parser.on('finish', () => {
      resolve(form)
    })
    payload.pipe(parser)
  })
}
