import { Tag } from 'nhsuk-react-components'

/** How a state should be felt; the words always say it too. */
type StatusTone = 'neutral' | 'good' | 'waiting' | 'warning' | 'bad'

const colours = {
  neutral: 'grey',
  good: 'green',
  waiting: 'blue',
  warning: 'yellow',
  bad: 'red',
} as const satisfies Record<StatusTone, string>

export interface Status {
  readonly label: string
  readonly tone: StatusTone
}

export function StatusTag({ label, tone }: Status) {
  return (
    <Tag modifier={colours[tone]} className="heed-tag">
      {label}
    </Tag>
  )
}
