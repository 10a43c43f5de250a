/**
 * Every table by name. Each area declares its own beside its store, by adding to this interface,
 * so that plumbing knows no practice and an area's tables stay in its room.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the areas fill it
export interface Tables {}
