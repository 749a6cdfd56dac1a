import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Fact } from "../../domain/fact/facts"
import type { MailKind } from "../../domain/notification/mail-kinds"
import { ACCOUNT_MODULE } from "../../modules/account"
import { writeLetter } from "../message/write-letter"

type About = { fact_id: string; id: string }

/** Somebody set another password: its owner hears of it, who may not be who did. */
export function mailPasswordChanged(container: MedusaContainer, fact: About): Promise<void> {
  return mailOwner(container, fact, "password-changed")
}

/** A session was ended because two went on with it: one of them is not its owner. */
export function mailSessionReused(container: MedusaContainer, fact: About): Promise<void> {
  return mailOwner(container, fact, "session-reused")
}

/** Another way to log in was added: its owner hears of it. */
export function mailLoginJoined(container: MedusaContainer, fact: About): Promise<void> {
  return mailOwner(container, fact, "login-joined")
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
    await mailNews(container, { fact_id, id }, "email-changed", letter.previous_email)
}

async function mailOwner(container: MedusaContainer, fact: About, kind: MailKind): Promise<void> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: fact.id }, { select: ["id", "email"], take: 1 })
  if (!customer?.email) return
  const content = { data: {}, ids: { customer_id: fact.id } }
  const { fact_id } = fact
  const { id: customer_id, email: to } = customer
  await writeLetter(container, { fact_id, kind, to, content, customer_id })
}

/** What happened to an account, to an address that may not be its own any more. */
export async function mailNews(
  container: MedusaContainer,
  { fact_id, id }: About,
  kind: MailKind,
  to: string
): Promise<void> {
  const [own] = await container.resolve(ACCOUNT_MODULE).readLanguages({ ids: [id] })
  const content = { data: {}, ids: { customer_id: id } }
  const said = own && { language: own.language }
  await writeLetter(container, { fact_id, kind, to, content, ...said })
}
