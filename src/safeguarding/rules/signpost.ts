/**
 * What goes to somebody who may be at risk, for the practice to change. It does not lecture, says that one
 * is worried, and gives ways to get help now; it does not say that anybody is a patient.
 */
export const CRISIS_TEXT = `We have seen your message and we are worried about you. This page is not watched all the time.

If you are in danger now, call 999 or go to A&E.

You can call 111 and select the mental health option, or call Samaritans on 116 123, at any time.`

export const EMERGENCY_TEXT = `We have seen your message and we are worried. This page is not watched all the time, and we cannot give medical advice here.

If anybody’s life may be at risk, call 999 or go to A&E now.

If you need help but it is not an emergency, go to NHS 111 online or call 111, at any time.`

/** An emergency of the body asks for other help than one of the mind; where both are found, danger now comes first. */
export function chooseText(
  kinds: readonly string[],
  texts: { readonly crisisText: string; readonly emergencyText: string },
): string {
  return kinds.includes('crisis') ? texts.crisisText : texts.emergencyText
}
