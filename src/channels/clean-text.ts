/**
 * Text as a database can hold it: a NUL and halves of broken surrogate pairs become U+FFFD, each one
 * for one, so that offsets stay. The delivery keeps the bytes as they came.
 */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed()
}
