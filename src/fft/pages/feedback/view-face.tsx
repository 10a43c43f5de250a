import type { Answer } from '../../rules/answers.ts'

const FACES: Readonly<Record<Answer, { readonly fill: string; readonly mouth: string }>> = {
  'very-good': { fill: '#8fd19e', mouth: 'M28 56Q48 82 68 56Z' },
  good: { fill: '#c9e7b5', mouth: 'M30 60Q48 74 66 60' },
  neither: { fill: '#ffe9a8', mouth: 'M32 64H64' },
  poor: { fill: '#ffd0a1', mouth: 'M30 70Q48 56 66 70' },
  'very-poor': { fill: '#f4a79d', mouth: 'M30 74Q48 50 66 74' },
  'dont-know': { fill: '#d8dde0', mouth: 'M34 66Q42 58 50 66T64 64' },
}

/** A face for an answer. The words beside it say the same. */
export function Face({ answer }: { readonly answer: Answer }) {
  const { fill, mouth } = FACES[answer]
  return (
    <svg className="public-face" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle cx="48" cy="48" r="44" fill={fill} stroke="#212b32" strokeWidth="4" />
      <circle cx="33" cy="38" r="5" fill="#212b32" />
      <circle cx="63" cy="38" r="5" fill="#212b32" />
      <path
        d={mouth}
        fill={answer === 'very-good' ? '#212b32' : 'none'}
        stroke="#212b32"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
