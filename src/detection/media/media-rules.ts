import type { FindingKind } from '../../guidance/finding-kinds.ts'

/** One conclusion from what a picture is said to show: every block of `needs` must be met, `unless` must not. */
export interface MediaRule {
  readonly kind: FindingKind
  readonly score: number
  readonly reason: string
  readonly needs: readonly string[]
  readonly unless: string
}

const picture = `
  (photo|photos|photograph|photographs|picture|pictures|pic|video|clip|selfie|snap|footage|film|livestream|still|image|boomerang|reel)
  video call
`

const inThePractice = `
  (waiting|consulting|treatment|consultation|clinic|meeting|community|exam|examination) (room|area|rooms)
  (reception|desk|surgery|counter|corridor|dispensary|hatch|practice|foyer|lobby|health centre|medical centre|entrance hall|check in screen|upstairs room|doctors|couch|stethoscope|queue|queuing)
`

const people = `
  (patient|patients|people|person|man|men|woman|women|lady|ladies|gentleman|girl|girls|boy|boys|child|children|baby|toddler|teenager|couple|adults|pensioners|person|face|faces|receptionist|receptionists|nurse|nurses|doctor|doctors|gp|staff|colleague|colleagues|assistant|assistants|vaccinator|vaccinators|pharmacist|paramedic|manager|midwife|seated|somebody|someone|others|queue|crowded|packed|full)
`

const notPeople = `
  (nobody|no one|noone|no people|no person|without people|empty|nobody else)
  (cartoon|meme|drawing|drawn|poster|leaflet|logo|gif|painting|screenshot of the website|artwork|stock)
  (old|black and white|historic|vintage|archive) ~2 (photo|picture|photograph)
  at home
  (hospital ward|other hospital)
`

const ownThing = `
  (author|authors|own|herself|himself|her own|his own) ~8 (letter|card|wristband|label|form|prescription|results|screen|record|app|bag|appointment)
  (wristband|letter|card|form|label|bag) on which (her|his) 
  selfie ~12 (wristband|letter|label|card)
`

export const mediaRules: readonly MediaRule[] = [
  {
    kind: 'photo',
    score: 0.85,
    reason: 'The picture shows people in the practice.',
    needs: [picture + 'screenshot of a video call\nscreenshot of a video', inThePractice, people],
    unless: notPeople,
  },
  {
    kind: 'own-identity',
    score: 0.85,
    reason: 'The picture shows the author’s own details.',
    needs: [
      ownThing,
      '(name|names|address|nhs number|date of birth|dob|number|phone)\n(can be read|legible|readable|visible|shown)',
    ],
    unless:
      '(blacked|blurred|covered|hidden|redacted|crossed) out\n(blurred|hidden|unreadable|illegible)',
  },
  {
    kind: 'patient-identity',
    score: 0.82,
    reason: 'The picture shows another person’s details.',
    needs: [
      '(letter|label|bag|card|form|screen|printout|prescription|list|note|notes|sheet|wristband|envelope|results|record|records)',
      '(patients|persons|mans|womans|another|other|somebody|someone|full|girls|boys|neighbours) ~4 (name|names|address|details|nhs|number|patient|label)\n(name|names) ~3 (address|nhs|street|date|number|medicine|readable|legible|visible)',
    ],
    unless: `${ownThing}
      (blacked|blurred|covered|hidden|redacted|crossed) out
      (blurred|hidden|unreadable|illegible)`,
  },
  {
    kind: 'patient-identity',
    score: 0.82,
    reason: 'The picture shows another person’s messages.',
    needs: [
      '(screenshot|screenshots|screen shot|photo|picture) ~5 (chat|message|messages|conversation|text|texts|whatsapp|dm|dms|post|story|messenger|email|group)',
      '(name|face|headed|senders|called|profile|number|surname|from|by)',
    ],
    unless:
      '(authors own|own messages|name hidden|names hidden|blurred|surgery|practice|automated|automatic|nhs app)',
  },
  {
    kind: 'hate',
    score: 0.75,
    reason: 'The picture attacks people for who they are.',
    needs: [
      '(meme|flag|cartoon|sign|image|photo|picture|poster|gif)',
      `(white power|white pride|swastika|get them out|send them back|our race|go home|golliwog|nazi|kkk|hook nosed)
      (headscarf|turban|hijab|burqa|monkey|monkeys|dinghy) ~8 (captioned|caption|dog|out|animal|pig|ape)
      (dog|pig|ape|monkey) in a (headscarf|turban|hijab|burqa)
      (dog|pig|ape|monkey) wearing a (headscarf|turban|hijab|burqa)`,
    ],
    unless: 'nothing',
  },
  {
    kind: 'harassment',
    score: 0.75,
    reason: 'The picture mocks people.',
    needs: [
      '(meme|cartoon|gif|drawing|edited|photoshopped|caricature)',
      '(pig|pigs|donkey|donkeys|sheep|rat|rats|clown|clowns|snake|snakes|witch|witches|monkey|monkeys|dragon|troll|cow|cows|gorilla) ~5 (headset|headsets|desk|captioned|nurse|receptionist|uniform|reception|phone|doctor|asleep)',
    ],
    unless: 'nothing',
  },
  {
    kind: 'obscenity',
    score: 0.8,
    reason: 'The picture is obscene.',
    needs: [
      '(penis|genitals|genitalia|nude|naked|topless|porn|pornographic|middle finger|v sign|rude drawing|rude gesture|sex|sexual|bare breasts|buttocks|dick pic)',
    ],
    unless: '(diagram|leaflet|anatomy|medical|model|breastfeeding)',
  },
]
