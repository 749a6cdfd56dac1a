import { z } from "zod"
import { page, rupiah, text } from "../../../_contract/fields"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { CashRefusalView, CollectedPartView } from "../../../_shapes/cash"
import { pageOf } from "../../../_shapes/common"

const MAX_PARTS = 200

export const AdminListCollected = z.strictObject({
  remitted: z
    .enum(["true", "false"])
    .default("false")
    .describe("those whose money has come, in place of those whose courier has it"),
  ...page(),
})

export const AdminRecordRemittance = z.strictObject({
  reference: text({ max: 100 }).describe("how the vendor calls the transfer"),
  parts: z
    .array(
      z.strictObject(
        {
          seller_order_id: text({ max: 64 }),
          amount: rupiah({ min: 0, max: 50_000_000 }).describe("what is on the bank account"),
          fee: rupiah({ min: 0, max: 50_000_000 }).default(0).describe("what the vendor kept"),
        },
        say("object")
      ),
      say("list")
    )
    .min(1)
    .max(MAX_PARTS)
    .refine(
      (parts) => new Set(parts.map((one) => one.seller_order_id)).size === parts.length,
      say("list")
    ),
})

export const AdminListCashRefusals = z.strictObject({
  customer_id: text({ max: 64 }).optional(),
  ...page(),
})

export const AdminForgiveCashRefusal = z.strictObject({ reason: text({ min: 3, max: 500 }) })

export const listCollected = route("GET /admin/reluv/cash-on-delivery", {
  who: "operator",
  says: "Parts whose money couriers have, the oldest first, or of which it has come",
  query: AdminListCollected,
  answer: pageOf("parts", CollectedPartView).extend({
    outstanding: z.int().describe("rupiah that couriers have of all parts, less all that came"),
  }),
})

export const recordRemittance = route("POST /admin/reluv/cash-on-delivery/remittances", {
  who: "operator",
  says: "Writes down what came of collected money, by transfer: its sellers have theirs with it",
  notes:
    "All parts of a transfer or none. Repeating it changes nothing. What neither came nor was kept stays open in the account `courier_cash`: what comes of it later, or never, is booked by hand (`cash_came_late`, `cash_lost`), and so is what was recorded by mistake (`cash_did_not_come`).",
  body: AdminRecordRemittance,
  example: {
    reference: "BTS-COD-20261128",
    parts: [{ seller_order_id: "sord_01M7YXBFJ4VV5845Z3GDTAC4X4", amount: 172_000, fee: 6_500 }],
  },
  answer: z.strictObject({ reference: z.string() }),
  refuses: ["CASH_NOT_COLLECTED", "CASH_REMITTED_TOO_MUCH", "CASH_REMITTED_OTHERWISE"],
})

export const listCashRefusals = route("GET /admin/reluv/cash-on-delivery/refusals", {
  who: "operator",
  says: "Parcels that were to be paid at the door and went back, the newest first; of a buyer",
  query: AdminListCashRefusals,
  answer: pageOf("refusals", CashRefusalView),
})

export const forgiveCashRefusal = route("POST /admin/reluv/cash-on-delivery/refusals/:id/forgive", {
  who: "operator",
  says: "Lets its buyer pay at the door all the same; repeating it changes nothing",
  body: AdminForgiveCashRefusal,
  example: { reason: "Kurir salah alamat" },
  answer: z.strictObject({ id: z.string() }),
  refuses: ["CASH_REFUSAL_NOT_FOUND"],
})
