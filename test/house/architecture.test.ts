import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** Highest first: written down again, so that a slip in the configuration does not pass as the rule. */
const ROWS = [
  ['main'],
  ['channels'],
  ['complaints', 'reviews', 'fft', 'conduct', 'safeguarding', 'publishing'],
  ['contributions'],
  ['clocks'],
  ['letters'],
  ['registers'],
  ['practice'],
  ['audit'],
  ['platform'],
  ['detection'],
  ['guidance'],
  ['base'],
]

interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
}

/** The folder's violations, each as `rule: from → to`. */
function cruise(folder: string): readonly string[] {
  const program = path.join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = path.join(PROJECT, '.dependency-cruiser.cjs')
  const answer = spawnSync(
    process.execPath,
    [program, '--config', config, '--output-type', 'json', 'src'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
  )
  const { summary } = JSON.parse(answer.stdout) as {
    readonly summary: { readonly violations: readonly Violation[] }
  }
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
}

const tree = mkdtempSync(path.join(tmpdir(), 'heed-architecture-'))
const places = ROWS.flatMap((row, depth) => row.map((name) => ({ name, depth })))
const pairs = places.flatMap((from) =>
  places.filter((to) => to.name !== from.name).map((to) => ({ from, to })),
)
let violations: readonly string[] = []

function seed(file: string, ...imports: readonly string[]): void {
  const lines = imports.map((one, index) => `import * as it${index} from '${one}'\n`)
  const used = imports.map((_one, index) => `it${index}`).join(', ')
  mkdirSync(path.dirname(path.join(tree, file)), { recursive: true })
  writeFileSync(path.join(tree, file), `${lines.join('')}export const all = [${used}]\n`)
}

beforeAll(() => {
  for (const name of ['package.json', 'tsconfig.json']) {
    cpSync(path.join(PROJECT, name), path.join(tree, name))
  }
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(tree, 'node_modules'))
  for (const { name } of places) seed(`src/${name}/thing.ts`)
  for (const { from, to } of pairs) {
    seed(`src/${from.name}/sees-${to.name}.ts`, `../${to.name}/thing.ts`)
  }
  for (const room of ['base', 'guidance', 'detection', 'contributions/rules', 'audit/rules']) {
    seed(`src/${room}/reads-files.ts`, 'node:fs')
    seed(`src/${room}/asks-database.ts`, 'pg')
    seed(`src/${room}/draws-pages.ts`, 'react')
    seed(`src/${room}/parses.ts`, 'zod')
  }
  seed('src/contributions/rules/sees-area.ts', '../thing.ts')
  seed('src/contributions/rules/sees-detection.ts', '../../detection/thing.ts')
  seed('src/contributions/rules/sees-platform.ts', '../../platform/thing.ts')
  seed('src/contributions/rules/sees-pure.ts', './parses.ts', '../../base/thing.ts')
  seed('src/practice/rules/who-may.ts')
  seed('src/contributions/rules/sees-lower-rules.ts', '../../practice/rules/who-may.ts')
  seed('src/contributions/rules/what-is-allowed.ts')
  seed('src/practice/rules/sees-higher-rules.ts', '../../contributions/rules/what-is-allowed.ts')
  seed('src/channels/facebook/port.ts')
  seed('src/channels/google/sees-facebook.ts', '../facebook/port.ts')
  seed('src/platform/round.ts', './about.ts')
  seed('src/platform/about.ts', './round.ts')
  seed('test/builder.ts')
  seed('bench/pace.ts')
  seed('src/platform/sees-test.ts', '../../test/builder.ts')
  seed('src/platform/sees-bench.ts', '../../bench/pace.ts')
  seed('src/platform/thing.test.ts', '../main/thing.ts', '../../test/builder.ts')
  seed('src/platform/sees-its-test.ts', './thing.test.ts')
  violations = cruise(tree)
}, 120_000)

afterAll(() => {
  rmSync(tree, { recursive: true, force: true })
})

const rulesBroken = (from: string, to: string) =>
  violations
    .filter((one) => one.includes(`: ${from} → `) && one.endsWith(to))
    .map((one) => one.slice(0, one.indexOf(':')))

describe('on a tree with every rule broken', () => {
  test('imports go to lower rows only', () => {
    const refused = pairs.filter(
      ({ from, to }) =>
        rulesBroken(`src/${from.name}/sees-${to.name}.ts`, `src/${to.name}/thing.ts`).length > 0,
    )
    expect(refused).toEqual(pairs.filter(({ from, to }) => to.depth <= from.depth))
  })

  test.each(['base', 'guidance', 'detection', 'contributions/rules', 'audit/rules'])(
    '%s does no I/O',
    (room) => {
      const broken = (file: string, to: string) => rulesBroken(`src/${room}/${file}.ts`, to)
      expect(broken('reads-files', 'fs')).toEqual(['pure-rooms-do-no-io'])
      expect(broken('asks-database', 'pg/esm/index.mjs')).toEqual(['pure-rooms-do-no-io'])
      expect(broken('draws-pages', 'react/index.js')).toEqual(['pure-rooms-do-no-io'])
      expect(violations.filter((one) => one.includes(`src/${room}/parses.ts`))).toEqual([])
    },
  )

  test('rules see base, guidance and rules of their own row or below', () => {
    const broken = (file: string, to: string) =>
      rulesBroken(`src/contributions/rules/${file}.ts`, to)
    const rule = 'rules-see-only-base-guidance-and-rules'
    expect(broken('sees-area', 'src/contributions/thing.ts')).toEqual([rule])
    expect(broken('sees-detection', 'src/detection/thing.ts')).toEqual([rule])
    expect(broken('sees-platform', 'src/platform/thing.ts')).toEqual([rule])
    expect(violations.filter((one) => one.includes('sees-pure.ts'))).toEqual([])
    expect(violations.filter((one) => one.includes('sees-lower-rules.ts'))).toEqual([])
    expect(
      rulesBroken(
        'src/practice/rules/sees-higher-rules.ts',
        'src/contributions/rules/what-is-allowed.ts',
      ),
    ).toEqual(['practice-looks-down-only'])
  })

  test.each([
    [
      'channels-stay-apart',
      'src/channels/google/sees-facebook.ts',
      'src/channels/facebook/port.ts',
    ],
    ['no-cycles', 'src/platform/about.ts', 'src/platform/round.ts'],
    ['tests-stay-out', 'src/platform/sees-test.ts', 'test/builder.ts'],
    ['tests-stay-out', 'src/platform/sees-bench.ts', 'bench/pace.ts'],
    ['tests-stay-out', 'src/platform/sees-its-test.ts', 'src/platform/thing.test.ts'],
  ])('%s catches %s', (rule, from, to) => {
    expect(rulesBroken(from, to)).toEqual([rule])
  })

  test('a test may import whatever it tests with', () => {
    expect(violations.filter((one) => one.includes('src/platform/thing.test.ts → '))).toEqual([])
  })
})

test('the tree itself keeps every rule', { timeout: 120_000 }, () => {
  expect(cruise(PROJECT)).toEqual([])
})
