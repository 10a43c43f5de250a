/** A letter's text as it is laid out. In the text `# ` begins a heading and `- ` a point of a list. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

export function toBlocks(body: string): readonly LetterBlock[] {
  return body
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .flatMap((part) => readPart(part.trim()))
}

function readPart(part: string): readonly LetterBlock[] {
  if (part === '') return []
  const blocks: LetterBlock[] = []
  for (const line of part.split('\n')) {
    const last = blocks.at(-1)
    if (line.startsWith('# ')) blocks.push({ kind: 'heading', text: line.slice(2).trim() })
    else if (line.startsWith('- ')) {
      const item = line.slice(2).trim()
      if (last?.kind === 'list') blocks.splice(-1, 1, { ...last, items: [...last.items, item] })
      else blocks.push({ kind: 'list', items: [item] })
    } else if (last?.kind === 'paragraph') {
      blocks.splice(-1, 1, { ...last, text: `${last.text}\n${line.trim()}` })
    } else blocks.push({ kind: 'paragraph', text: line.trim() })
  }
  return blocks
}

/** The same as plain text, for an e-mail. */
export function toPlainText(blocks: readonly LetterBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'list' ? block.items.map((item) => `- ${item}`).join('\n') : block.text,
    )
    .join('\n\n')
}
