import type { MemberRole } from "./permissions"

/** Whom a shop may invite: its owner is made another way, by handing the shop over. */
export const INVITED_ROLES = ["manager", "staff"] as const satisfies readonly MemberRole[]
export type InvitedRole = (typeof INVITED_ROLES)[number]

/** Members of a shop, and open invitations beside them. */
export const MOST_PEOPLE = 50

/** Mails that a shop may have sent in an hour, to strangers who did not ask for them. */
export const MOST_INVITATIONS_AN_HOUR = 20

/** How long somebody has to look for a mail before it is sent again. */
export const RESEND_AFTER_MINUTES = 10

/** An e-mail is one person in any spelling. */
export function oneEmail(email: string): string {
  return email.trim().toLowerCase()
}
