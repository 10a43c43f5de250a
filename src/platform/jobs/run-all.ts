/** Runs all side by side to their end, then throws what the first of the failed threw. */
export async function runAll<Payload>(
  payloads: readonly Payload[],
  run: (payload: Payload) => Promise<void>,
): Promise<void> {
  const settled = await Promise.allSettled(payloads.map(run))
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
