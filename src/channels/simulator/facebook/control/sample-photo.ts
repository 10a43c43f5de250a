/** A picture of one grey point, for whoever wants a photo and has none at hand. */
export const SAMPLE_PHOTO = {
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
  contentType: 'image/png',
} as const
