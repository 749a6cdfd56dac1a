import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { AccountErrors } from "../../modules/account/errors"
import type { Actor } from "../../shared/sql"

/** What an operator does with an account, and why. Each throws `ACCOUNT_NOT_FOUND` for who cannot log in. */
type Act = { id: string; actor: Actor; reason: string }

export async function confirmEmail(
  container: MedusaContainer,
  { id, actor, reason }: Act
): Promise<void> {
  const email = await emailOf(container, id)
  await container.resolve(ACCOUNT_MODULE).markVerified({ id, email, actor, reason })
}

/** Throws `BAN_IS_OVER`. */
export async function ban(
  container: MedusaContainer,
  { until, ...act }: Act & { until: Date | null }
): Promise<void> {
  if (until && until <= new Date()) throw AccountErrors.BAN_IS_OVER()
  await emailOf(container, act.id)
  await container.resolve(ACCOUNT_MODULE).ban({ ...act, until })
}

export async function unban(
  container: MedusaContainer,
  act: Omit<Act, "reason"> & { reason: string | null }
): Promise<void> {
  await emailOf(container, act.id)
  await container.resolve(ACCOUNT_MODULE).unban(act)
}

export async function endSessions(container: MedusaContainer, act: Act): Promise<void> {
  await emailOf(container, act.id)
  await container.resolve(ACCOUNT_MODULE).endSessions(act)
}

async function emailOf(container: MedusaContainer, id: string): Promise<string> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id, has_account: true }, { select: ["id", "email"], take: 1 })
  if (!customer) throw AccountErrors.ACCOUNT_NOT_FOUND()
  return customer.email.toLowerCase()
}
