import { zipSync } from 'fflate'
import { type BundleFile, sha256Of } from './bundle-files.ts'

/** Files with a list of their hashes, in the form that `sha256sum -c` reads. The same files give the same bytes. */
export function writeZip(files: readonly BundleFile[], at: Date): Buffer {
  const sums = files.map(({ path, bytes }) => `${sha256Of(bytes)}  ${path}\n`).join('')
  const all = [...files, { path: 'SHA256SUMS', bytes: Buffer.from(sums) }]
  const entries = all.map(({ path, bytes }) => [path, bytes] as const)
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 6, mtime: at }))
}
