import { model } from "@medusajs/framework/utils"
import { OWED } from "../../../domain/wallet/accounts"

/**
 * What is owed to somebody: the sum of their entries, kept with them. Its row is the lock of whoever takes from
 * it. The platform's own accounts have none, so that nobody queues for them.
 */
export const LedgerAccount = model
  .define(
    { name: "ledger_account", tableName: "reluv_ledger_account" },
    {
      id: model.id({ prefix: "lacc" }).primaryKey(),
      account: model.enum([...OWED]),
      /** Of the order, the seller order or the seller. */
      owner: model.text(),
      /** Rupiah; `bigint` in the table. */
      balance: model.number().default(0),
    }
  )
  .indexes([{ on: ["account", "owner"], unique: true }])
  .checks([
    {
      name: "reluv_ledger_account_never_below_zero",
      expression: ({ balance }) => `${balance} >= 0`,
    },
  ])
