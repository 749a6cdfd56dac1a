import { emailOf } from "../../../domain/account/email"
import { AccountErrors } from "../../../modules/account/errors"

/** An e-mail in the spelling that it is kept in. Throws `AUTH_001`. */
export function requireEmail(typed: string): string {
  const email = emailOf(typed)
  if (email === null) throw AccountErrors.EMAIL_INVALID()
  return email
}
