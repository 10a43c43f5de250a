import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import {
  createMentionFinder,
  type FoundMention,
  type MentionFinder,
} from '../../src/detection/names/find-mentions.ts'
import { readStaff } from '../../src/detection/names/staff-directory.ts'
import { prepareText } from '../../src/detection/text/prepare-text.ts'
import { readPracticeOption } from '../../src/main/commands/check-practice.ts'
import { readExam } from '../../bench/detection/read-exam.ts'
import { collectFeatures, type Lesson } from './fit-linear.ts'
import { readCorpus, type CorpusRow } from '../read-corpus.ts'

/** For staff, patient and person: see Lesson. */
type Labels = Lesson['labels']

export const mentionWorths = [1.3, 1.3, 1.3]

export interface MentionLesson extends Lesson {
  readonly mention: FoundMention
}

/** One text with its mentions. */
export interface MentionText {
  readonly text: string
  /** Texts of one group are never on both sides of a split. */
  readonly group: number
  readonly lessons: readonly MentionLesson[]
  /** What the text shows as a whole; null where nobody said. */
  readonly shown: { readonly staff: boolean; readonly patient: boolean } | null
  readonly isKnownToRules: boolean
}

const inPractice = createMentionFinder(readStaff(readPracticeOption(undefined)))
const anywhere = createMentionFinder(readStaff({ name: '', sites: [], staff: [] }))

/** So many neighbours stay together: a text and its near miss. */
const BLOCK = 40

/** The project's own corpus, and texts written to teach how people are named. */
export function corpusTexts(): readonly MentionText[] {
  const taught = readExam(new URL('people.txt', import.meta.url)).map(({ item, marks }) => ({
    ...item,
    author: item.author,
    context: item.context,
    media: undefined,
    near: [],
    isKnownToRules: true,
    findings: marks.map(({ kind, start, end }) => ({ kind, quote: item.text.slice(start, end) })),
  }))
  return [...readCorpus(), ...taught]
    .filter(({ channel }) => channel !== 'facebook-message')
    .map((row, index) => ({
      text: row.text,
      group: Math.floor(index / BLOCK),
      lessons: lessonsOf(inPractice, row, (mention) => labelInCorpus(row, mention)),
      shown: {
        staff: row.findings.some(({ kind }) => kind === 'staff-identity'),
        patient: row.findings.some(
          ({ kind, quote }) => kind === 'patient-identity' && quote !== null,
        ),
      },
      isKnownToRules: row.isKnownToRules,
    }))
}

interface Place {
  readonly start: number
  readonly end: number
}

function lessonsOf(
  findMentions: MentionFinder,
  item: Parameters<typeof prepareText>[0],
  labelOf: (place: Place, mention: FoundMention) => Labels,
): readonly MentionLesson[] {
  const prepared = prepareText(item)
  return findMentions(prepared).map((mention) => {
    const place = {
      start: prepared.words[mention.from]?.start ?? 0,
      end: prepared.words[mention.to - 1]?.end ?? 0,
    }
    return { mention, features: collectFeatures(mention.describe), labels: labelOf(place, mention) }
  })
}

function labelInCorpus({ text, findings }: CorpusRow, place: Place): Labels {
  const quoteOf = (kind: string) =>
    findings
      .filter((finding) => finding.kind === kind)
      .map(({ quote }) => {
        const start = quote === null ? -1 : text.indexOf(quote)
        return start < 0 || quote === null ? null : { start, end: start + quote.length }
      })
  const staff = quoteOf('staff-identity')
  const patient = quoteOf('patient-identity')
  const isStaff = staff.some((quote) => isShared(quote, place))
  const isPatient = patient.some((quote) => isShared(quote, place)) && !isStaff
  if (isStaff) return [1, 0, 1]
  if (isPatient) return [staff.includes(null) ? null : 0, 1, 1]
  return [staff.includes(null) ? null : 0, patient.length > 0 ? null : 0, null]
}

function isShared(quote: Place | null, { start, end }: Place): boolean {
  return quote !== null && quote.start < end && start < quote.end
}

const spanRow = z.object({
  text: z.string(),
  spans: z.array(z.object({ start: z.int(), end: z.int(), type: z.string() })),
  meta: z.object({ template: z.int().optional() }),
})
export type SpanRow = z.infer<typeof spanRow>

/** Public texts with names marked, from the folder given. */
function readSpanRows(folder: string, file: string): readonly SpanRow[] {
  const bytes = readFileSync(`${folder}/${file}`)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => spanRow.parse(JSON.parse(line)))
}

/** The public sets, one half to learn from and one to test on: templates and neighbours are never on both sides. */
export function publicTexts(folder: string) {
  const all = [
    'uk_identifiers_synth.jsonl.gz',
    'btc_begh.jsonl.gz',
    'wnut17_train_dev.jsonl.gz',
    'tweebank_train_dev.jsonl',
  ].flatMap((file) => spanTexts(readSpanRows(folder, file)))
  return {
    training: all.filter(({ group }) => group % 2 === 0),
    testing: all.filter(({ group }) => group % 2 === 1),
  }
}

function spanTexts(rows: readonly SpanRow[]): readonly MentionText[] {
  return rows.map((row, index) => ({
    text: row.text,
    group: row.meta.template ?? Math.floor(index / BLOCK),
    lessons: lessonsOf(
      anywhere,
      { text: row.text, channel: 'facebook-comment' },
      (place, mention) => labelInSpans(row, place, mention),
    ),
    shown: null,
    isKnownToRules: false,
  }))
}

function labelInSpans({ spans }: SpanRow, place: Place, { facts, sort }: FoundMention): Labels {
  if (sort === 'described' || sort === 'role') return [null, null, null]
  const hit = spans.find((span) => isShared(span, place) && isName.has(span.type))
  if (hit?.type === 'STAFF_NAME') return [1, 0, 1]
  if (hit?.type === 'PATIENT_NAME') return [0, null, 1]
  // Handles are marked in some sections and not in others.
  if (facts.includes('tag')) return [null, null, null]
  return [null, hit === undefined ? 0 : null, hit === undefined ? 0 : 1]
}

const isName: ReadonlySet<string> = new Set(['PERSON', 'STAFF_NAME', 'PATIENT_NAME'])
