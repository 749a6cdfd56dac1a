import { z } from "zod"
import { BANK_FILE_FORMATS } from "../../domain/wallet/bank-file/bank-file"
import { PAYOUT_WAYS } from "../../domain/wallet/payout-way"
import { oneOf, rupiah, time } from "./common"

export const PayoutBatchView = z
  .strictObject({
    id: z.string(),
    way: oneOf(PAYOUT_WAYS),
    format: oneOf(BANK_FILE_FORMATS).nullable().describe("of a bank's file"),
    file_name: z.string().nullable(),
    count: z.int().describe("payouts in it"),
    total: rupiah.describe("whole rupiah that the accounts are given"),
    open: z.int().describe("of how many nobody knows yet how they went"),
    created_by: z.string(),
    created_at: time,
  })
  .meta({ id: "PayoutBatchView", description: "Payouts that went on their way together" })

export const PayoutResultView = z
  .strictObject({
    line: z.int().describe("where it stands in the table; the first below the titles is 2"),
    reference: z.string(),
    outcome: oneOf([
      "paid",
      "failed",
      "unchanged",
      "contradicted",
      "unknown",
      "unreadable",
    ]).describe(
      "`unchanged`: it was said before. `contradicted`: the opposite was, and stays. `unknown`: the batch has no such row. `unreadable`: its status is no word that is known"
    ),
    reason: z.string().nullable(),
  })
  .meta({ id: "PayoutResultView", description: "What became of a row of a bank's results" })
