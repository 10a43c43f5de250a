/** Something written down that points to one person. Word indexes; `to` is exclusive. */
export interface Identifier {
  readonly what:
    | 'NHS number'
    | 'phone number'
    | 'email address'
    | 'postcode'
    | 'address'
    | 'date of birth'
    | 'vehicle mark'
    | 'handle'
  readonly from: number
  readonly to: number
}
