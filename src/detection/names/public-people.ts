/** People of public life whose health is public talk: `first last`, folded. */
export const publicPeople: ReadonlySet<string> = new Set(
  `
  jade goody
  chris hoy
  kate middleton
  king charles
  boris johnson
  keir starmer
  wes streeting
  rishi sunak
  joe wicks
  martin lewis
  davina mccall
  stephen fry
  michael mosley
  rob burrow
  doddie weir
  deborah james
  sarah harding
  bill turnbull
  harry kane
  taylor swift
  ed sheeran
  florence nightingale
  mary seacole
  nye bevan
  captain tom
  christian eriksen
  jonathan vantam
  chris whitty
  harold shipman
  lucy letby
  `
    .trim()
    .split(/\n\s*/),
)
