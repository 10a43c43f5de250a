/** A member of staff seen in the text. Word indexes; `to` is exclusive. */
export interface StaffSighting {
  readonly from: number
  readonly to: number
  readonly score: number
  readonly reason: string
}
