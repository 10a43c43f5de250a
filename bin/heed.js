#!/usr/bin/env node
// Heed needs Node 24, which npm installs beside it: `npm start`, `npm run` and `npx heed` use that
// one, whatever Node the machine has.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Heed needs Node 24 and this is ${process.version}. Run "npm ci", then "npm start" or "npx heed".`,
  )
  process.exit(1)
}
const { register } = await import('tsx/esm/api')
register()
const { main } = await import('../src/main/heed.ts')
await main(process.argv.slice(2))
