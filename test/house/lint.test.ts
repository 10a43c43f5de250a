import { ESLint } from 'eslint'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
// The first text waits until the types of the whole project are known.
vi.setConfig({ testTimeout: 120_000 })

const eslint = new ESLint({ cwd: PROJECT })

/** The rules that a text breaks, as if it stood in that file. */
async function lint(file: string, text: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(`${text}\n`, { filePath: `${PROJECT}${file}` })
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
}

const PURE_FILES = [
  'src/base/clock.ts',
  'src/guidance/surface.ts',
  'src/detection/reading.ts',
  'src/contributions/rules/queue.ts',
  'src/audit/rules/chain.ts',
]

const IMPURE = [
  ['no-restricted-properties', 'export const at = Date.now()'],
  ['no-restricted-properties', 'export const chance = Math.random()'],
  ['no-restricted-syntax', 'export const at = new Date()'],
  ['no-restricted-globals', 'export const where = process.cwd()'],
  ['no-restricted-globals', "export const answer = fetch('https://example.org')"],
  ['no-restricted-globals', 'export const timer = setTimeout(() => undefined, 1)'],
  ['no-restricted-globals', 'export const id = crypto.randomUUID()'],
  ['no-restricted-globals', 'export const ms = performance.now()'],
  ['no-console', "console.log('said')"],
] as const

const cases = PURE_FILES.flatMap((file) =>
  IMPURE.map(([rule, text]) => [file, text, rule] as const),
)

test.each(cases)('%s must not hold: %s', async (file, text, rule) => {
  expect(await lint(file, text)).toContain(rule)
})

test('a pure room may be given a time', async () => {
  expect(await lint('src/base/clock.ts', 'export const at = new Date(0)')).toEqual([])
})

test.each([
  ['no-explicit-any', 'export const parse = (text: string): any => text'],
  ['no-unsafe-assignment', "export const parsed = { ...JSON.parse('{}') }"],
  ['no-non-null-assertion', "export const first = [''].at(0)!"],
  ['no-floating-promises', 'export const run = () => { Promise.resolve() }'],
  [
    'switch-exhaustiveness-check',
    "export const say = (x: 1 | 2) => { switch (x) { case 1: return 'a' } }",
  ],
  ['consistent-type-imports', "import { Result } from './result.ts'\nexport type R = Result<1, 2>"],
])('anywhere, @typescript-eslint/%s catches: %s', async (rule, text) => {
  expect(await lint('src/base/clock.ts', text)).toContain(`@typescript-eslint/${rule}`)
})

test.each([
  ['complexity', `export const f = (n: number) => { ${manyBranches(10)} }`],
  ['max-params', 'export const f = (a: 1, b: 2, c: 3, d: 4, e: 5) => [a, b, c, d, e]'],
  ['max-lines', 'export {}\n'.repeat(301)],
])('anywhere, %s is bounded', async (rule, text) => {
  expect(await lint('src/base/clock.ts', text)).toContain(rule)
})

function manyBranches(count: number): string {
  return Array.from({ length: count }, (_one, n) => `if (n === ${n}) return ${n};`).join(' ')
}

test('the environment is read in main and nowhere else', async () => {
  const text = "export const port = process.env['PORT']"
  expect(await lint('src/platform/seal.ts', text)).toEqual(['no-restricted-syntax'])
  expect(await lint('src/main/config.ts', text)).toEqual([])
})

test('an exemption that is not needed is an error', async () => {
  const text = '// eslint-disable-next-line no-console\nexport const quiet = true'
  const [result] = await eslint.lintText(text, { filePath: `${PROJECT}src/base/clock.ts` })
  expect(result?.errorCount).toBe(1)
})
