/** As long as a mail server takes one. */
const LONGEST = 254
/** What every mail server in Indonesia delivers to: letters that look alike in other scripts are not among it. */
const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** One spelling for one person: small letters, without the blanks that a keyboard adds. Null for what is none. */
export function emailOf(typed: string): string | null {
  const email = typed.trim().toLowerCase()
  const [local = ""] = email.split("@")
  const dots = local.startsWith(".") || local.endsWith(".") || local.includes("..")
  return email.length <= LONGEST && EMAIL.test(email) && !dots ? email : null
}
