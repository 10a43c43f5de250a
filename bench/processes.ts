import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'

const HEED = fileURLToPath(new URL('../bin/heed.js', import.meta.url))
export type Environment = Readonly<Record<string, string>>

/** Starts `heed …` as a process of its own; its output is kept for `said`. */
export interface Running {
  readonly child: ChildProcess
  readonly said: () => string
  readonly ended: Promise<number | null>
}

export function startHeed(args: readonly string[], environment: Environment): Running {
  const child = spawn(process.execPath, [HEED, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  let output = ''
  const keep = (chunk: Buffer) => (output += chunk.toString())
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, said: () => output, ended }
}

/** Runs a command to its end. @throws with its output when it failed */
export async function runHeed(args: readonly string[], environment: Environment): Promise<string> {
  const running = startHeed(args, environment)
  running.child.stdin?.end()
  if ((await running.ended) !== 0) throw new Error(`heed ${args.join(' ')}: ${running.said()}`)
  return running.said()
}

export async function waitFor<Value>(
  what: string,
  look: () => Promise<Value | undefined> | Value | undefined,
  limitMs = 60_000,
): Promise<Value> {
  const deadline = Date.now() + limitMs
  while (Date.now() < deadline) {
    const found = await look()
    if (found !== undefined) return found
    await sleep(50)
  }
  throw new Error(`Waited ${limitMs} ms in vain for ${what}`)
}

/** The memory of a process and all below it, shared pages counted once (proportional set size), in MB. */
export function measureMemoryMb(pid: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const parent = readParent(Number(name))
    if (parent !== undefined) parents.set(Number(name), parent)
  }
  const isBelow = (one: number): boolean =>
    one === pid || (parents.has(one) && isBelow(parents.get(one) ?? 0))
  const kilobytes = [...parents.keys()].filter(isBelow).map(readPssKb)
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

function readParent(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}

function readPssKb(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
  } catch {
    return 0
  }
}
