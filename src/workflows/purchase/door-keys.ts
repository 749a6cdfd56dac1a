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

export type DoorKeys = {
  /** What a purchase is kept by. */
  own: string[]
  /** What is asked of those before, whatever they are kept by. */
  asked: string[]
}

/**
 * By what whoever pays at the door is known again, also with another account: the account, its e-mail, the phone that it
 * has verified, and the one that couriers call. But for the account they are keyed hashes, which name nobody once the account
 * is gone; another `jwtSecret` forgets them. A number that somebody only wrote down is not held against whoever has proved
 * that it is theirs: anybody could have written it.
 */
export async function doorKeys(
  container: MedusaContainer,
  { customer, recipient }: AtDoor
): Promise<DoorKeys> {
  const { verified_phone } = await container
    .resolve(ACCOUNT_MODULE)
    .readProfile({ id: customer.id })
  const email = emailOf(customer.email)
  const written = phoneOf(recipient)
  const hashed = (name: string, value: string | null | undefined) =>
    value ? [computedToken(container, { purpose: "reluv-at-door", id: `${name}:${value}` })] : []
  const proven = [
    `customer:${customer.id}`,
    ...hashed("email", email),
    ...hashed("phone", verified_phone),
  ]
  if (!written || written === verified_phone) return { own: proven, asked: proven }
  const own = [...proven, ...hashed("written", written)]
  return { own, asked: [...own, ...hashed("phone", written)] }
}
