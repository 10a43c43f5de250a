/** What is needed of a font to know how wide words are. */
export interface Measure {
  widthOfTextAtSize(text: string, size: number): number
}

/** Breaks a text into lines of at most `width` points; a word that is wider stands alone. */
export function wrapText(font: Measure, size: number, width: number, text: string): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(font, size, width, paragraph))
}

function wrapParagraph(font: Measure, size: number, width: number, text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || font.widthOfTextAtSize(longer, size) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}
