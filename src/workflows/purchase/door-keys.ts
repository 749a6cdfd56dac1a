import type { MedusaContainer } from "@medusajs/framework/types"
import { emailOf } from "../../domain/account/email"
import { ACCOUNT_MODULE } from "../../modules/account"
import { computedToken } from "../../shared/computed-token"
import { phoneOf } from "../../shared/phone"

type AtDoor = {
  customer: { id: string; email: string }
  /** The phone that couriers call. */
  recipient: string
}

/**
 * By what whoever pays at the door is known again, also with another account: the account, its e-mail, the phone that it
 * has verified, and the one that couriers call. But for the account they are keyed hashes, which name nobody once the account
 * is gone; another `jwtSecret` forgets them.
 */
export async function doorKeys(
  container: MedusaContainer,
  { customer, recipient }: AtDoor
): Promise<string[]> {
  const { verified_phone } = await container
    .resolve(ACCOUNT_MODULE)
    .readProfile({ id: customer.id })
  const email = emailOf(customer.email)
  const phones = [verified_phone, phoneOf(recipient)]
  const known = [
    ...(email ? [`email:${email}`] : []),
    ...phones.flatMap((phone) => (phone ? [`phone:${phone}`] : [])),
  ]
  const hashed = known.map((id) => computedToken(container, { purpose: "reluv-at-door", id }))
  return [...new Set([`customer:${customer.id}`, ...hashed])]
}
