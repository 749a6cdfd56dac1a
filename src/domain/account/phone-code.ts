/** How a code reaches a phone. */
export const CODE_CHANNELS = ["whatsapp", "sms"] as const
export type CodeChannel = (typeof CODE_CHANNELS)[number]

export const CODE_DIGITS = 6
export const CODE_MINUTES = 10
/** Of a million codes a guess is one; then another code has to be asked for, of which there are so many an hour. */
export const MOST_GUESSES = 5
export const MOST_CODES_AN_HOUR = 5
