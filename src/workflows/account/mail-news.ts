import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Fact } from "../../domain/fact/facts"
import { ACCOUNT_MODULE } from "../../modules/account"
import { RELUV_MODULE } from "../../modules/reluv"
import { sendMail } from "../mail/send-mail"

type About = { fact_id: string; id: string }

/** Somebody set another password: its owner hears of it, who may not be who did. */
export function mailPasswordChanged(container: MedusaContainer, fact: About): Promise<void> {
  return mailOwner(container, fact, "reluv-password-changed")
}

/** A session was ended because two went on with it: one of them is not its owner. */
export function mailSessionReused(container: MedusaContainer, fact: About): Promise<void> {
  return mailOwner(container, fact, "reluv-session-reused")
}

/** Another way to log in was added: its owner hears of it. */
export function mailLoginJoined(container: MedusaContainer, fact: About): Promise<void> {
  return mailOwner(container, fact, "reluv-login-joined")
}

/** The address of before is told, which the owner still reads if it was somebody else. */
export async function mailEmailChanged(
  container: MedusaContainer,
  { fact_id, id, letter_id }: Fact<"reluv.account.email-changed">
): Promise<void> {
  const [letter] = await container
    .resolve(ACCOUNT_MODULE)
    .listAccountLetters({ id: letter_id }, { take: 1 })
  if (letter?.previous_email)
    await mail(container, { fact_id, id }, "reluv-email-changed", letter.previous_email)
}

async function mailOwner(
  container: MedusaContainer,
  fact: About,
  template: `reluv-${string}`
): Promise<void> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: fact.id }, { select: ["id", "email"], take: 1 })
  if (customer?.email) await mail(container, fact, template, customer.email)
}

export async function mail(
  container: MedusaContainer,
  { fact_id, id }: About,
  template: `reluv-${string}`,
  to: string
): Promise<void> {
  const { storefront_url = null } = container.resolve(RELUV_MODULE).options
  await sendMail(container, {
    to,
    template,
    data: { storefront_url },
    secrets: {},
    key: fact_id,
    about: { id, type: "customer" },
  })
}
