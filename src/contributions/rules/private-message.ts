/** Facebook's private replies hold 2,000 bytes. */
export const LONGEST_MESSAGE_BYTES = 2000

/**
 * What the author of a comment is asked, for a person to change. It neither confirms that anybody is a
 * patient nor acknowledges a complaint, and shows every way to be heard, whatever the comment's mood.
 */
export function writeAskToDelete(practiceName: string, publicUrl: string): string {
  return `Hello, this is ${practiceName}.

Please would you delete the comment that you left on our page. Our guidance for social media says why we ask: ${publicUrl}/guidance

We cannot talk about anybody’s care or circumstances here, and this message does not say that anybody is or is not a patient of ours.

If there is something you want us to look into, our complaints procedure shows how: ${publicUrl}/complaints
You can also tell us what you think through the Friends and Family Test, ${publicUrl}/feedback, or in a review on Google.`
}

/** What a network's report form is given. It names the clause, and nobody. */
export function writeReport(item: string, clause: string | undefined): string {
  const opening = `This ${item} stands on the page of an NHS general practice.`
  return clause === undefined ? opening : `${opening} It breaks our published guidance. ${clause}.`
}
