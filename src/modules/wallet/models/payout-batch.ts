import { model } from "@medusajs/framework/utils"
import { PAYOUT_WAYS } from "../../../domain/wallet/payout-way"

/** Payouts that went on their way together, with the file that their bank was given. Never changed but for its key. */
export const PayoutBatch = model
  .define(
    { name: "payout_batch", tableName: "reluv_payout_batch" },
    {
      id: model.id({ prefix: "pbat" }).primaryKey(),
      way: model.enum([...PAYOUT_WAYS]),
      /** A `BankFileFormat`. */
      format: model.text().nullable(),
      file_name: model.text().nullable(),
      /** The file, encrypted for this row alone: it names account numbers. */
      sealed: model.text().nullable(),
      /** Of the key that it was encrypted with. */
      key_id: model.text().nullable(),
      created_by: model.text(),
    }
  )
  .indexes([{ on: ["key_id", "id"], where: "key_id is not null" }])
