import { globSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** The types of the source, as the compiler knows them. */
export interface ProjectTypes {
  readonly checker: ts.TypeChecker
  /** Files by their path below the project. */
  readonly files: ReadonlyMap<string, ts.SourceFile>
}

/** Reads the source files that a pattern names, with everything they need. */
export function readProjectTypes(pattern: string): ProjectTypes {
  const { config } = ts.readConfigFile(path.join(PROJECT, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  ) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, PROJECT)
  const names = globSync(pattern, { cwd: PROJECT }).filter((name) => !name.includes('.test.'))
  const program = ts.createProgram(
    names.map((name) => path.join(PROJECT, name)),
    options,
  )
  const files = names.sort().flatMap((name) => {
    const file = program.getSourceFile(path.join(PROJECT, name))
    return file === undefined ? [] : [[name, file] as const]
  })
  return { checker: program.getTypeChecker(), files: new Map(files) }
}

/** What a file exports, by name. */
export function exportsOf({ checker }: ProjectTypes, file: ts.SourceFile): readonly ts.Symbol[] {
  const module = checker.getSymbolAtLocation(file)
  return module === undefined ? [] : checker.getExportsOfModule(module)
}
