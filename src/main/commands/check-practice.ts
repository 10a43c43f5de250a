import { readFileSync } from 'node:fs'
import type { PracticeDirectory } from '../../detection/reading.ts'
import { UsageError } from '../config.ts'
import { parsePracticeFile } from '../practice-file.ts'

const demonstration = new URL('../demonstration/practice.json', import.meta.url)

/**
 * Reads the practice that texts are judged for: the file's, else the demonstration practice.
 * @throws {UsageError} when the file cannot be read or is no practice
 */
export function readPracticeOption(file: string | undefined): PracticeDirectory {
  const parsed = parsePracticeFile(readText(file ?? demonstration))
  if (parsed.ok) return parsed.value
  throw new UsageError(`${file ?? 'The demonstration practice'}: ${parsed.error}`)
}

function readText(file: string | URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`${String(file)} cannot be read.`)
  }
}
