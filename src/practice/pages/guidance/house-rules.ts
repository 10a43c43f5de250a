import type { Conduct } from '../../../guidance/conduct.ts'
import type { ClauseId } from '../../../guidance/translation.ts'

const SHORT: readonly ClauseId[] = ['2', '4', '5', '6', '7', 'reviews', 'complaints']

/** The rules in short, to be pasted under "About" of a page on a network. */
export function writeHouseRules(practiceName: string, conduct: Conduct, address: string): string {
  return [
    `House rules of ${practiceName}`,
    '',
    'We share news for our patients here. To keep everyone safe:',
    '',
    ...SHORT.map((id) => `• ${conduct[id].text}`),
    '',
    'We do not watch this page all the time. If someone’s life is at risk, call 999. For help with your mental health now, call 111 and select the mental health option, or call Samaritans on 116 123. If you need medical help when we are closed, go to NHS 111 online or call 111.',
    '',
    `Our whole code of conduct: ${address}`,
  ].join('\n')
}
