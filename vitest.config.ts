import { defineConfig } from 'vitest/config'

/** Levels by suffix: pure and page tests, tests on a real database, and journeys in a real browser. */
export default defineConfig({
  test: {
    environment: 'node',
    reporters: ['default', './test/setup/count-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['{src,test,bench,training}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['{src,test}/**/*.db.test.ts'],
          globalSetup: ['test/setup/database-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['{src,test}/**/*.journey.ts'],
          globalSetup: ['test/setup/database-server.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
