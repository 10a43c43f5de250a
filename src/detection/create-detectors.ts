import type { Detector } from './detector.ts'
import { identifierDetector } from './identifiers/detect-identifiers.ts'
import { languageDetector } from './languages/detect-unread-language.ts'
import { createMeaningDetector } from './meaning/detect-meaning.ts'
import { mediaDetector } from './media/detect-media.ts'
import { createNameDetector } from './names/detect-names.ts'
import { obscenityDetector } from './obscenity/detect-obscenity.ts'
import type { PracticeDirectory } from './reading.ts'

/** All detectors that need nothing but the text and the practice's directory. */
export function createDetectors(practice: PracticeDirectory): readonly Detector[] {
  return [
    identifierDetector,
    createNameDetector(practice),
    obscenityDetector,
    mediaDetector,
    languageDetector,
    createMeaningDetector(),
  ]
}
