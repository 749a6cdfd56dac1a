import { model } from "@medusajs/framework/utils"

/** Where a shop is paid to. A change is another row, so that a payout keeps the account that it went to. */
export const BankAccount = model
  .define(
    { name: "bank_account", tableName: "reluv_bank_account" },
    {
      id: model.id({ prefix: "bacc" }).primaryKey(),
      seller_id: model.text(),
      /** A `BankKey`. */
      bank: model.text(),
      /** The number, encrypted for this row alone. */
      sealed: model.text(),
      /** Of the key that it was encrypted with. */
      key_id: model.text(),
      last_digits: model.text(),
      holder: model.text(),
      /** Whose it is by the bank; null where nobody could be asked. */
      name_at_bank: model.text().nullable(),
      /** A changed account is not paid to before: whoever owns the shop has time to notice. */
      usable_from: model.dateTime(),
      replaced_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["seller_id"], unique: true, where: "replaced_at is null" },
    { on: ["key_id", "id"] },
  ])
