import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'

const isTest = '**/*.{test,journey}.{ts,tsx}'

/** Rooms whose answers depend on their arguments alone. */
const pureRooms = ['src/{base,guidance,detection}/**/*.ts', 'src/*/rules/**/*.ts']

export default defineConfig(
  { ignores: ['**/*.cjs', 'node_modules', 'data', '.tmp'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers in messages are unambiguous; only objects and undefined are the danger.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', { max: 10, variant: 'modified' }],
    },
  },
  {
    files: pureRooms,
    ignores: [isTest],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'fetch',
          'setTimeout',
          'setInterval',
          'setImmediate',
          'performance',
          'crypto',
        ],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument here.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument here.' },
      ],
    },
  },
  {
    // Configuration is read once, in main; everywhere else it is an argument.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/main/**', isTest],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Configuration is read in src/main only and passed in.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take the time from the clock that is passed in.',
        },
      ],
    },
  },
  {
    // Tables and word lists, made by training/identity.
    files: ['src/detection/**/*-table.ts', 'src/detection/names/gazetteers/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // The command line and the benches speak to a person through the console.
    files: ['src/main/**', 'bench/**', 'training/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
)
