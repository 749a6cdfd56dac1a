import { z } from "zod"
import { BANK_KEYS } from "../../../domain/wallet/banks"
import { text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { BankAccountView } from "../../_shapes/payout"

export const SellerSetBankAccount = z.strictObject({
  bank: z.enum(BANK_KEYS),
  number: text({ max: 40 }).describe(
    "with or without spaces and hyphens; of an e-wallet its phone number"
  ),
  holder: text({ min: 2, max: 100 }).describe("as the bank writes it"),
})

export const readBankAccount = route("GET /seller/bank-account", {
  who: "member",
  may: "money.read",
  says: "Where the shop is paid to, with the last digits of its number; null before it says so",
  answer: z.strictObject({ bank_account: BankAccountView.nullable() }),
})

export const setBankAccount = route("POST /seller/bank-account", {
  who: "member",
  may: "money.withdraw",
  says: "Says where the shop is paid to; an account that takes the place of another is held back for a while",
  body: SellerSetBankAccount,
  example: { bank: "bca", number: "1234567890", holder: "ANI LESTARI" },
  answer: z.strictObject({ bank_account: BankAccountView }),
  refuses: ["ACCOUNT_NUMBER_INVALID", "ACCOUNT_UNKNOWN_TO_BANK"],
})
