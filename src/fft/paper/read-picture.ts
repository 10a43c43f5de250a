import { judgeMarks, type MarkReading, type MarksInk } from '../rules/judge-marks.ts'
import { ANSWER_BOXES, COMMENT_FRAME, type SlipCode } from '../rules/paper-form.ts'
import { cutOut } from './cut-out.ts'
import { findCodes } from './find-codes.ts'
import { type LocatedForm, locateForms } from './locate-form.ts'
import { measureInk } from './measure-ink.ts'
import type { Picture } from './picture.ts'

/** One slip as it was read. */
export interface ReadSlip {
  readonly slip: SlipCode
  readonly mark:
    | MarkReading
    | { readonly kind: 'doubtful'; readonly reason: 'not-straight'; readonly guess: undefined }
  readonly ink: MarksInk
  readonly publish: boolean
  readonly helped: boolean
  /** The answers, where a person must decide. */
  readonly answersPng: Buffer | undefined
  /** What was written, for a person to type; undefined where nothing is. */
  readonly commentPng: Buffer | undefined
}

const CHECKED = 0.03
const WRITTEN = 0.006
/** Further off than this, in millimetres, and the boxes are not where they are looked for. */
const LARGEST_MISFIT = 1.3
const ANSWERS_AREA = { left: 10, top: 68, width: 72, height: 74 }

/** Reads every slip in a picture. None means a foreign page, or one whose codes are damaged. */
export async function readPicture(picture: Picture): Promise<readonly ReadSlip[]> {
  const codes = await findCodes(picture, 2)
  const slips: ReadSlip[] = []
  for (const form of locateForms(picture, codes)) slips.push(await readForm(picture, form))
  return slips
}

async function readForm(picture: Picture, form: LocatedForm): Promise<ReadSlip> {
  const { slip, view } = form
  const ink = measureInk(picture, view)
  const mark: ReadSlip['mark'] = isStraight(form, ink.boxesSeen)
    ? judgeMarks(ink.marks)
    : { kind: 'doubtful', reason: 'not-straight', guess: undefined }
  return {
    slip,
    mark,
    ink: ink.marks,
    publish: ink.publish.inside > CHECKED,
    helped: ink.helped.inside > CHECKED,
    answersPng: mark.kind === 'doubtful' ? await cutOut(picture, view, ANSWERS_AREA) : undefined,
    commentPng: ink.comment > WRITTEN ? await cutOut(picture, view, COMMENT_FRAME) : undefined,
  }
}

function isStraight({ misfit, corners }: LocatedForm, boxesSeen: number): boolean {
  const boxes = Object.keys(ANSWER_BOXES).length
  return corners >= 2 && misfit < LARGEST_MISFIT && boxesSeen >= boxes - 1
}
