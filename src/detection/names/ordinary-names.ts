/** First names that are ordinary words too: they count only with a capital and company. */
export const ordinaryNames: ReadonlySet<string> = new Set(
  `
  abbey able ace al alba amber ami ana angel apollo archer ares aria ariel art ash aspen atlas august
  aura aurora autumn baby bailey banks basil bear beau beck belle bethel bill bird birdie blessing bliss
  blossom blue bob bodhi bow brook brooks buddy bunny buster cade cain carol carter cash chad chance
  chandler chardonnay charles chase chelsea cherry christian christie chuck clay clement clover coco
  colt cooper coral cove creed crew crystal daisy dale danish dawn deacon dean destiny dexter diesel
  divine dixie dolly dot drake drew duke earl ebony emerald ester eve ever faith fanny fay fern fletcher
  flora forest fox frank gale gene genesis ginger glen glory grace grant gray griffin guy halo harmony
  harper harsh hazel heath heather heaven hector henna holden holly honey honor honour hope hunter
  indigo iris ivy jack jade jasmine jay jean jersey jewel jo josh jun junior juniper justice kaiser king
  kit kitty lake lance lark laurel lee legend lev lex liberty lily linden logan love lovely lulu mac
  mara mark mason maverick max maxim may meadow melody mercy merlin miles miller mir miracle missy misty
  navy nick nirvana noble norm nova ocean olive om opal otto paddy paisley pam pandora pat patience
  peaches pearl penny pepper perry phoenix pierce pip piper pixie poppy praise precious primrose prince
  princess rain raven ray rebel reed reef reg reign ria rich river rob robin rocky rogue roman romeo
  rose rosemary rowan royal royalty ruby rue saffron sage sahib said sailor saint sapphire sawyer
  scarlet scout serenity shah shay sheikh shell sid sienna sierra sky skye sol sonny spencer spike star
  sterling stone storm sue sultan summer sunny teddy tim trinity troy van veer verity victor victoria
  violet wade warren wilder will willow winter wish woody worthy wren zen zion
  `
    .trim()
    .split(/\s+/),
)
