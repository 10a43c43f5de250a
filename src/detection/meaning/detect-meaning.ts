import type { Detector } from '../detector.ts'
import { clinicalRequest } from './clinical-request.ts'
import { complaint } from './complaint.ts'
import { crisis } from './crisis.ts'
import { defamation } from './defamation.ts'
import { deviceUse } from './device-use.ts'
import { emergency } from './emergency.ts'
import { fraud } from './fraud.ts'
import { harassment } from './harassment.ts'
import { hate } from './hate.ts'
import { legalNotice } from './legal-notice.ts'
import { misinformation } from './misinformation.ts'
import { photo } from './photo.ts'
import { createPhraseDetector } from './phrase-detector.ts'
import { recording } from './recording.ts'
import { review } from './review.ts'
import { rightsRequest } from './rights-request.ts'
import { threat } from './threat.ts'

/** Finds by phrases whatever kind phrases can show. */
export function createMeaningDetector(): Detector {
  return createPhraseDetector('phrases', [
    clinicalRequest,
    complaint,
    crisis,
    defamation,
    deviceUse,
    emergency,
    fraud,
    harassment,
    hate,
    legalNotice,
    misinformation,
    photo,
    recording,
    review,
    rightsRequest,
    threat,
  ])
}
