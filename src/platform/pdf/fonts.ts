import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

const FILES = {
  regular:
    require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
} as const

const kept = new Map<string, Buffer>()

/** The font of everything printed: Atkinson Hyperlegible, drawn by the Braille Institute for low vision. */
export function readFont(weight: keyof typeof FILES): Buffer {
  const found = kept.get(weight)
  if (found !== undefined) return found
  const bytes = readFileSync(FILES[weight])
  kept.set(weight, bytes)
  return bytes
}
