export function main(args: readonly string[]): Promise<void> {
  console.log(process.version, args)
  return Promise.resolve()
}
