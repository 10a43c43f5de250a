/** One line of the input without its end, or the word that it was too long to be kept. */
export type InputLine = Uint8Array | 'too-long'

/**
 * The longest line that is kept, in bytes: a text of 1 MB in which JSON escapes every byte, and as much
 * again for what stands beside it.
 */
const MAX_LINE_BYTES = 12_582_912
const LINE_END = 0x0a

/**
 * Splits bytes into lines at `\n` alone, chunk by chunk, with no more in memory than one line. Yields the
 * lines that each chunk completes; the last one may lack its end.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<readonly InputLine[]> {
  const open = createOpenLine(maxBytes)
  for await (const chunk of chunks) {
    const lines: InputLine[] = []
    let from = 0
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, from)) {
      lines.push(open.close(chunk.subarray(from, end)))
      from = end + 1
    }
    open.add(chunk.subarray(from))
    if (lines.length > 0) yield lines
  }
  if (!open.isEmpty()) yield [open.close(new Uint8Array())]
}

/** A line whose end has not come yet; past the limit its bytes are let go. */
function createOpenLine(maxBytes: number) {
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > maxBytes) parts = []
    else if (part.length > 0) parts.push(part)
  }
  return {
    add,
    isEmpty: (): boolean => length === 0,
    close: (part: Uint8Array): InputLine => {
      add(part)
      const line = length > maxBytes ? 'too-long' : Buffer.concat(parts)
      parts = []
      length = 0
      return line
    },
  }
}
