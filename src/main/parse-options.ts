import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { UsageError } from './config.ts'

/**
 * Parses a command's options.
 * @throws {UsageError} with how the command is used
 */
export function parseOptions<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new UsageError(`${why} Use: ${usage}`)
  }
}

/** @throws {UsageError} when the option was not given */
export function requireOption(value: string | undefined, name: string, usage: string): string {
  if (value === undefined || value.trim() === '') {
    throw new UsageError(`--${name} is missing. Use: ${usage}`)
  }
  return value
}
