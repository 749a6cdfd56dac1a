import type { MedusaContainer } from "@medusajs/framework/types"
import type { LetterPurpose } from "../../domain/account/letter"
import type { Fact } from "../../domain/fact/facts"
import { ACCOUNT_MODULE } from "../../modules/account"
import { RELUV_MODULE } from "../../modules/reluv"
import { letterToken } from "../../shared/account-tokens"
import { sendMail } from "../mail/send-mail"

const TEMPLATES: Record<LetterPurpose, `reluv-${string}`> = {
  verify_email: "reluv-verify-email",
  reset_password: "reluv-reset-password",
  change_email: "reluv-change-email",
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
  const letter = await container.resolve(ACCOUNT_MODULE).readLetter({ id: letter_id })
  if (!letter) return
  const { storefront_url = null } = container.resolve(RELUV_MODULE).options
  await sendMail(container, {
    to: letter.email,
    template: TEMPLATES[letter.purpose],
    data: { storefront_url },
    secrets: { token: letterToken(container, letter.id) },
    key: fact_id,
    about: { id: letter.id, type: "account_letter" },
  })
}
