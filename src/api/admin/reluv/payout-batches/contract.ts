import { z } from "zod"
import { BANK_FILE_FORMATS } from "../../../../domain/wallet/bank-file/bank-file"
import { PAYOUT_WAYS } from "../../../../domain/wallet/payout-way"
import { page, text } from "../../../_contract/fields"
import { CSV, route } from "../../../_contract/route"
import { pageOf } from "../../../_shapes/common"
import { PayoutBatchView, PayoutResultView } from "../../../_shapes/payout-batch"

const batch = z.strictObject({ batch: PayoutBatchView })

export const listPayoutBatches = route("GET /admin/reluv/payout-batches", {
  who: "operator",
  says: "What was sent together, the newest first",
  query: z.strictObject(page()),
  answer: pageOf("batches", PayoutBatchView),
})

export const sendPayoutBatch = route("POST /admin/reluv/payout-batches", {
  who: "operator",
  says: "Sends approved payouts, in a bank's file or through Midtrans; all of them or none",
  notes:
    "From here on they count as sent. A payout is in one open batch at most: of two requests at once one is refused. Name failed payouts to send them again. No source of the files is a bank's own: try one of a single row at the bank first.",
  body: z.strictObject({
    way: z.enum(PAYOUT_WAYS),
    format: z
      .enum(BANK_FILE_FORMATS)
      .optional()
      .describe("of a bank's file; left out, that of the options"),
    payout_ids: z
      .array(text({ max: 100 }))
      .min(1)
      .max(500)
      .optional()
      .describe("left out, all that are approved, up to 500"),
  }),
  example: { way: "bank_file", format: "generic" },
  status: 201,
  answer: batch,
  refuses: [
    "PAYOUTS_NONE",
    "PAYOUTS_CHANGED",
    "BANK_FILE_CANNOT_PAY",
    "BANK_ACCOUNT_UNREADABLE",
    "PART_OFF",
  ],
})

export const takePayoutFile = route("GET /admin/reluv/payout-batches/:id/file", {
  who: "operator",
  says: "The file for the bank: however often it is taken, the very same one",
  notes: "It names whole account numbers; who takes it is written down.",
  answer: CSV,
  refuses: ["PAYOUT_BATCH_NOT_FOUND", "BANK_ACCOUNT_UNREADABLE"],
})

export const importPayoutResults = route("POST /admin/reluv/payout-batches/:id/results", {
  who: "operator",
  says: "Takes what the bank says of a batch, row by row; sent again, it changes nothing",
  notes:
    "A CSV with the columns `reference` and `status` (`SUCCESS`, `FAILED`, `berhasil`, `gagal` …), and `reason` if it has one. Each row is taken by itself, and the answer says what became of it. Not for API keys: how a payout went is a person's word.",
  body: z.strictObject({
    table: z
      .string()
      .min(1)
      .max(90_000)
      .describe("the CSV; of 500 payouts it is about half as long"),
  }),
  example: { table: "reference,status,reason\nR20261127ABCDEFGHJ,SUCCESS,\n" },
  answer: z.strictObject({ results: z.array(PayoutResultView) }),
  refuses: ["PAYOUT_BATCH_NOT_FOUND", "PAYOUT_RESULTS_UNREADABLE", "PAYOUT_NEEDS_PERSON"],
})
