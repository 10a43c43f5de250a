import { buildSync } from 'esbuild'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** A file as browsers get it, ready to send. */
export interface Asset {
  readonly type: string
  readonly body: Buffer
  /** Absent for what is compressed already. */
  readonly gzipped: Buffer | undefined
  readonly etag: string
  /** True when its address changes with its content, so that it may be kept for ever. */
  readonly immutable: boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}
const COMPRESSED = new Set(['.png', '.ico'])

const frontend = path.dirname(
  createRequire(import.meta.url).resolve('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
)
const ours = import.meta.dirname
const read = (...parts: readonly string[]) => readFileSync(path.join(...parts), 'utf8')

const hash = (body: string | Buffer) => createHash('sha256').update(body).digest('hex').slice(0, 12)

function makeAsset(name: string, body: Buffer, immutable: boolean): Asset {
  const extension = path.extname(name)
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    body,
    gzipped: COMPRESSED.has(extension) ? undefined : gzipSync(body, { level: 9 }),
    etag: `"${hash(body)}"`,
    immutable,
  }
}

const withoutSourceMap = (text: string) => text.replace(/(\/\*|\/\/)# sourceMappingURL=.*$/, '')

/** The NHS styles without their remote font: no outside host is called, and Frutiger needs a licence. */
const frontendCss = withoutSourceMap(read(frontend, 'nhsuk-frontend.min.css'))
  .replace(/@font-face\{[^}]*\}/g, '')
  .replaceAll('Frutiger W01,', '')

const named = new Map<string, string>()
const files = new Map<string, Asset>()

function addVersioned(name: string, text: string): string {
  const { name: stem, ext } = path.parse(name)
  const address = `/assets/${stem}-${hash(text)}${ext}`
  files.set(address, makeAsset(name, Buffer.from(text), true))
  named.set(name, address)
  return address
}

function addBrowserModule(file: string, frontendJs: string): void {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(ours, 'browser', file)],
    ...{ bundle: true, format: 'esm', minify: true, write: false },
    external: ['nhsuk-frontend'],
  })
  const code = outputFiles[0]?.text ?? ''
  addVersioned(file.replace(/\.ts$/, '.js'), code.replace('"nhsuk-frontend"', `"${frontendJs}"`))
}

addVersioned('nhsuk-frontend.css', frontendCss)
addVersioned('heed.css', read(ours, 'heed.css'))
addVersioned('console.css', read(ours, 'console.css'))
addVersioned('public.css', read(ours, 'public.css'))
addBrowserModule(
  'start.ts',
  addVersioned('nhsuk-frontend.js', withoutSourceMap(read(frontend, 'nhsuk-frontend.min.js'))),
)
addBrowserModule('passkey.ts', '')
addBrowserModule('kiosk.ts', '')
for (const image of readdirSync(path.join(frontend, 'assets/images'))) {
  const body = readFileSync(path.join(frontend, 'assets/images', image))
  files.set(`/assets/images/${image}`, makeAsset(image, body, false))
}

/** Every static file by its address, read and compressed once when the program starts. */
export const assets: ReadonlyMap<string, Asset> = files

/**
 * The address of a static file, which changes whenever its content does.
 * @throws {Error} for a name that is not served: a mistake in the program
 */
export function assetHref(name: string): string {
  const address = named.get(name)
  if (address === undefined) throw new Error(`No static file ${name}`)
  return address
}
