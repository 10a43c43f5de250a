/** Where the practice's settings stand. */
export const PEOPLE = '/settings/people'
export const PRACTICE = '/settings/practice'
export const STAFF = '/settings/staff'
export const HIDING = '/settings/hiding'
export const PUBLIC = '/settings/public'
export const SET_UP = '/settings/set-up'
