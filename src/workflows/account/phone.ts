import type { MedusaContainer } from "@medusajs/framework/types"
import { CODE_DIGITS, type CodeChannel } from "../../domain/account/phone-code"
import type { Fact } from "../../domain/fact/facts"
import { ACCOUNT_MODULE } from "../../modules/account"
import { AccountErrors } from "../../modules/account/errors"
import { isPhoneCode, phoneCode } from "../../shared/account-tokens"
import { phoneOf } from "../../shared/phone"
import { sendMessage, serves } from "../mail/send-message"
import { phoneOfCustomer } from "./profile"

/**
 * Sends a code to the phone of an account. Throws `PHONE_MISSING`, `CODE_CHANNEL_OFF`, and `TooManyRequests` after so
 * many an hour.
 */
export async function askCode(
  container: MedusaContainer,
  { customer_id, channel }: { customer_id: string; channel: CodeChannel }
): Promise<void> {
  // Medusa's own routes take any text.
  const phone = phoneOf((await phoneOfCustomer(container, customer_id)) ?? "")
  if (!phone) throw AccountErrors.PHONE_MISSING()
  if (!(await serves(container, channel))) throw AccountErrors.CODE_CHANNEL_OFF()
  await container.resolve(ACCOUNT_MODULE).writeCode({ customer_id, phone, channel })
}

/** The message with the code; none for one that another has taken the place of. */
export async function sendCode(
  container: MedusaContainer,
  { fact_id, code_id }: Pick<Fact<"reluv.account.code-asked">, "fact_id" | "code_id">
): Promise<void> {
  const code = await container.resolve(ACCOUNT_MODULE).readCode({ id: code_id })
  if (!code) return
  await sendMessage(container, {
    channel: code.channel,
    to: code.phone,
    template: "reluv-phone-code",
    data: {},
    secrets: { code: phoneCode(container, code.id, CODE_DIGITS) },
    key: fact_id,
    about: { id: code.id, type: "account_code" },
  })
}

/** Throws `CODE_INVALID`, also of a code for a number that the account had before. */
export async function verifyPhone(
  container: MedusaContainer,
  { customer_id, code: shown }: { customer_id: string; code: string }
): Promise<void> {
  const accounts = container.resolve(ACCOUNT_MODULE)
  const code = await accounts.guessCode({ customer_id })
  const phone = phoneOf((await phoneOfCustomer(container, customer_id)) ?? "")
  const isRight =
    code?.phone === phone && isPhoneCode(container, { id: code.id, digits: CODE_DIGITS, shown })
  if (!code || !isRight) throw AccountErrors.CODE_INVALID()
  await accounts.verifyPhone({ id: code.id })
}
