import type { ClauseId } from '../../../guidance/translation.ts'
import { PICTURE_SIZE, PICTURES } from './pictures.ts'

/** The picture of a part. It says nothing that the words beside it do not. */
export function Picture({ id }: { readonly id: ClauseId }) {
  return (
    <svg
      className="public-picture"
      viewBox={`0 0 ${PICTURE_SIZE} ${PICTURE_SIZE}`}
      aria-hidden="true"
      focusable="false"
    >
      {PICTURES[id].map(({ path, fill = 'none', stroke }, index) => (
        <path
          key={index}
          d={path}
          fill={fill}
          stroke={stroke?.color}
          strokeWidth={stroke?.width}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  )
}
