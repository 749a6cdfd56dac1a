/** The languages in which people are told things. */
export const LANGUAGES = ["en", "id"] as const
export type Language = (typeof LANGUAGES)[number]

/** The same sentence in each of them. */
export type Said = Record<Language, string>
