import { fileTypeFromBuffer } from 'file-type'

/** What people may send, by what the bytes say, whatever the name says. */
const TAKEN: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}
export const TAKEN_IN_WORDS = 'JPG, PNG, HEIC, PDF or Word file'
/** For the file chooser. */
export const TAKEN_ENDINGS = '.jpg,.jpeg,.png,.heic,.pdf,.docx'

/** @returns undefined for a type that is not taken, such as a page or a drawing that can run script */
export async function findKnownType(bytes: Buffer): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes)
  return found !== undefined && found.mime in TAKEN ? found.mime : undefined
}
