import { model } from "@medusajs/framework/utils"
import { ACCOUNT_NAMES } from "../../../domain/wallet/accounts"

/** What a posting gives to one account, or takes from it. Never changed; those of a posting make 0. */
export const LedgerEntry = model
  .define(
    { name: "ledger_entry", tableName: "reluv_ledger_entry" },
    {
      id: model.id({ prefix: "lent" }).primaryKey(),
      posting_id: model.text(),
      account: model.enum([...ACCOUNT_NAMES]),
      /** Whose account; empty where there is one for all. */
      owner: model.text().default(""),
      /** Rupiah; `bigint` in the table. */
      amount: model.number(),
    }
  )
  .indexes([{ on: ["posting_id"] }, { on: ["account", "owner", "id"] }])
  .checks([(columns) => `${columns.amount} <> 0`])
