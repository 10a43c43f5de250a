import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const FILES = {
  regular: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  bold: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
} as const

const read = createRequire(import.meta.url)
const kept = new Map<string, Buffer>()

/** The font of everything printed: Atkinson Hyperlegible, drawn by the Braille Institute for low vision. */
export function readFont(weight: keyof typeof FILES): Buffer {
  const found = kept.get(weight)
  if (found !== undefined) return found
  const file = read.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${FILES[weight]}`)
  const bytes = readFileSync(file)
  kept.set(weight, bytes)
  return bytes
}
