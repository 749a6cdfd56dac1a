import { emailOf } from "../account/email"

/** By what a buyer is known again: their account, and each of their e-mail addresses in any spelling. */
export function buyerKeys({
  customer_id,
  emails,
}: {
  customer_id: string | null
  emails: readonly (string | null | undefined)[]
}): string[] {
  const keys = emails.flatMap((email) => {
    const spelt = email ? emailOf(email) : null
    return spelt ? [`email:${spelt}`] : []
  })
  return [...new Set([...(customer_id ? [`customer:${customer_id}`] : []), ...keys])]
}
