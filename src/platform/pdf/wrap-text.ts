/** What is needed of a font to know how wide words are. */
export interface Measure {
  widthOfTextAtSize(text: string, size: number): number
}

/** Breaks a text into lines of at most `width` points; a word that is wider stands alone. */
export function wrapText(font: Measure, size: number, width: number, text: string): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(font, size, width, paragraph))
}

/** Words are measured alone: measuring every line anew with each word would take the square of its length. */
function wrapParagraph(font: Measure, size: number, width: number, text: string): string[] {
  const space = font.widthOfTextAtSize(' ', size)
  const lines: string[] = []
  let line = ''
  let length = 0
  for (const word of text.split(/\s+/)) {
    const wordLength = font.widthOfTextAtSize(word, size)
    if (line === '') {
      line = word
      length = wordLength
    } else if (length + space + wordLength <= width) {
      line += ` ${word}`
      length += space + wordLength
    } else {
      lines.push(line)
      line = word
      length = wordLength
    }
  }
  return [...lines, line]
}
