import type { MedusaContainer } from "@medusajs/framework/types"
import type { LetterPurpose } from "../../domain/account/letter"
import type { Fact } from "../../domain/fact/facts"
import type { MailKind } from "../../domain/notification/mail-kinds"
import { ACCOUNT_MODULE } from "../../modules/account"
import { writeLetter } from "../message/write-letter"

const KINDS: Record<LetterPurpose, MailKind> = {
  verify_email: "verify-email",
  reset_password: "reset-password",
  change_email: "change-email",
}

type Asked = Fact<
  | "reluv.account.verification-asked"
  | "reluv.account.reset-asked"
  | "reluv.account.email-change-asked"
>

/** The mail with the link; none for one that another has taken the place of. */
export async function mailLetter(
  container: MedusaContainer,
  { fact_id, letter_id }: Pick<Asked, "fact_id" | "letter_id">
): Promise<void> {
  const accounts = container.resolve(ACCOUNT_MODULE)
  const letter = await accounts.readLetter({ id: letter_id })
  if (!letter) return
  const { id, customer_id, email: to, purpose } = letter
  const [own] = await accounts.readLanguages({ ids: [customer_id] })
  const content = { data: {}, ids: {}, opens: { what: "letter" as const, id } }
  const said = own && { language: own.language }
  await writeLetter(container, { fact_id, kind: KINDS[purpose], to, content, ...said })
}
