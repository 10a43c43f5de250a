import type { PhraseRules } from './phrase-detector.ts'

/** Notice of a claim, a solicitor's letter or court papers. A solicitor named in anger is none. */
export const legalNotice: PhraseRules = {
  kind: 'legal-notice',
  quotes: 'clause',
  rules: [
    {
      reason: 'It gives notice of a claim or of court papers.',
      score: 0.85,
      phrases: `
        (letter|letters) (of claim|before claim|before action)
        (letter before) (claim|action)
        (pre action|preaction) protocol
        (notice) (is|of) ~2 (given|claim|intention|proceedings|legal)
        (formal|legal|official|hereby) ~1 (notice|give notice|notification)
        (claim|claims) (form|number|forms|pack) ~6 (court|served|issued|stamped|filed|went|in|hand|back)?
        (claim|writ|summons|particulars|proceedings|injunction|petition|action|case|papers) ~4 (issued|served|filed|lodged|sealed|submitted|listed|raised|in the post|gone in|went in|is in|went off|lodged at|with the court|at court|is with you)
        (issued|filed|lodged|served|raising|raised|submitted|bring|bringing|commencing|commenced|started) ~3 (claim|proceedings|writ|action|particulars|summons|injunction|tribunal|court papers|papers)
        (i|we) (have|shall)? ~1 issue ~2 (in the county court|proceedings|claim)
        (proceedings) (will|shall|have|are) (be)? ~1 (issued|commenced|begun|begin|follow)
        (county|small claims|high|combined|crown) (court|claims) ~6 (claim|date|hearing|#|papers|issued|summons|monday|friday|jan*|feb*|mar*|apr*|jun*|jul*|aug*|sep*|oct*|nov*|dec*|against|form)
        (see you|see yous) (in|at) (the)? ~1 court ~3 (on|#|date|jan*|feb*|mar*|apr*|jun*|jul*|next)
        (money claim online|moneyclaim)
        (small claims) ~4 (monday|tuesday|wednesday|thursday|friday|filed|form|went|gone)
        (court|tribunal|hearing) (date|papers|bundle|case|listed|against) 
        (hearing) ~5 listed
        (writ|writs) in
        (et1|n1|n244) ~3
        acas ~3 (number|case|certificate)
        (sealed|stamped) claim
        (employment tribunal|tribunal) ~5 (claim|case|lodged|papers|date)
        article 82
        (unpaid|paid|settled) ~5 (issue|proceedings|court)
        formal notice to
      `,
    },
    {
      reason: 'It tells of a solicitor’s letter that has been sent.',
      score: 0.83,
      phrases: `
        (solicitor|solicitors|lawyer|lawyers|barrister|attorney|advocate|legal team|legal department|insurers|law centre|no win no fee|negligence people|citizens advice) ~5 (sent|wrote|written|has sent|have sent|letter|posted|letters|served|filed|instructed|lodged|issued|emailed|writing to you|will be writing|contacted|sends|took it on|bundle|acting)
        (solicitors|solicitor|lawyers) letter
        (letter|letters|bundle|papers|nine pages|documents) ~4 (from|by|of) ~2 (my|our|the|his|her) (solicitor|solicitors|lawyer|lawyers|barrister|legal)
        (instructed|instructing|appointed|engaged) ~2 (solicitor|solicitors|lawyer|lawyers|counsel|barrister|by mr|by mrs)
        (we act|acting) (for|on behalf of) ~3
        in the hands of ~2 (solicitor|solicitors|lawyer|lawyers)
        with ~3 (solicitors|solicitor|lawyers) now
        (correspondence|contact) ~4 (solicitor|solicitors|to us and none)
        (its|not) a claim
        public liability
      `,
    },
    {
      reason: 'It gives notice that a statement is defamatory.',
      score: 0.83,
      phrases: `
        (defamatory|libel|libellous|slander|slanderous|defamation|defaming) ~8 (remove|removed|take down|taken down|delete|notice|hours|days|of me|comment|post|solicitor|letter|down|against|gone|statement)
        (remove|take|taken|delete) ~6 (defamatory|libel|libellous|slander|slanderous|untrue)
        (is|its|as a|as) (libel|slander|defamatory|libellous)
        (untrue|false|lie|lies) ~8 (require|hours|take it down|taken down|removed by|formal|legal)
        (hours|days) to (take|remove|delete) ~3 (down|it|comment|post)
        (take|taken|taking) (it|that|this|comment) down ~4 (or|by|within|they file|court|solicitor)
      `,
    },
  ],
  unlessAnywhere: `
    (jury service|will writing|new will|making a will|lasting power)
  `,
  unlessInSentence: `
    (ill|il|i will|gonna|going to|im|might|may|tempted|should|could|want|thinking|ready|youll be|you will be|expect|wait|waiting|next stop|half a mind) ~3 (sue|suing|solicitor|solicitors|lawyer|lawyers|court|hearing from|legal)
    (anyone|anybody|does|do) ~4 (know|recommend|recommended|need) ~4 (solicitor|solicitors|lawyer|lawyers)
    (conveyancing|divorce|house|will|probate) ~2 (solicitor|solicitors)
    (doctors|gp|medical|support|character) letter for (court|my solicitor|solicitor)
    (expenses|travel|insurance|benefit|benefits|pip|attendance|mileage|tax) (claim|claims|form)
    (down south|six oclock news|on the news|in the news|on the news|in the paper|read about|hospital in)
    (food|tennis|basketball|squash|volley|school) (court|courts)
  `,
}
