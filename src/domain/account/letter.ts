/** What a link in a mail is for. */
export const LETTER_PURPOSES = ["verify_email", "reset_password", "change_email"] as const
export type LetterPurpose = (typeof LETTER_PURPOSES)[number]

/** For how long its link works. A password can be set with it: it is short-lived where that is so. */
export const LETTER_HOURS: Record<LetterPurpose, number> = {
  verify_email: 24,
  reset_password: 1,
  change_email: 24,
}

/** How many are sent to one person in an hour. */
export const MOST_LETTERS_AN_HOUR = 3
