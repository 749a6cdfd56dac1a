/** What the owner of a wish is told: it costs less, it can be bought again, or its sale ends within a day. */
export const WISH_NEWS = ["cheaper", "back", "last_day"] as const
export type WishNews = (typeof WISH_NEWS)[number]
