/** First names that are ordinary words too: they count only with a capital and company. */
export const ordinaryNames: ReadonlySet<string> = new Set(
  `
  abbey ace alba amber ami ana angel archer aria art atlas august aura aurora autumn baby bailey
  basil bear beau belle bill bird blessing blossom bob buddy cade carol charles chase chelsea cherry
  christian chuck clay coral crystal daisy dale dawn deacon dean destiny divine dolly dot drew
  earl ebony eve faith fanny fay fern fox frank gale gene glen grace grant guy harmony harper
  hazel heath heather henna holly honey honor hope hunter indigo iris ivy jack jade jasmine jay
  jean jo josh junior juniper kit kitty lee liberty lily logan mara mark mason maverick max may
  meadow melody mercy miles miller navy nick norm nova ocean olive paisley pam pat pearl penny
  pip pixie poppy precious primrose prince princess raven ray reg reign ria rich river rob robin
  rocky roman rose rosemary rowan royal ruby saffron sage sahib saint sapphire scarlet serenity
  shah shay sheikh shell sid sienna sky skye sol sonny spencer star storm sue sultan summer sunny
  tim trinity troy van veer verity victor victoria violet wade warren will willow winter woody
  wren
  `
    .trim()
    .split(/\s+/),
)
