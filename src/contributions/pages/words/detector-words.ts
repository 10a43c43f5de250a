const DETECTORS: Readonly<Record<string, string>> = {
  identifiers: 'the rules for numbers and addresses',
  names: 'the reading of names',
  'obscenity-words': 'the list of obscene words',
  'media-description': 'the rules for pictures',
  phrases: 'the phrase lists',
  model: 'the trained model',
  language: 'the language check',
  picture: 'the picture reader',
}

/** What people call a detector. */
export function nameDetector(detector: string): string {
  return DETECTORS[detector] ?? `the rules for ${detector.replaceAll('-', ' ')}`
}
