import { runConsoleBench } from './bench/console.ts'
await runConsoleBench()
