import { z } from "zod"
import { rupiah, time } from "./common"

export const CollectedPartView = z
  .strictObject({
    seller_order_id: z.string(),
    number: z.string(),
    order_id: z.string(),
    seller_id: z.string(),
    courier_code: z.string().nullable(),
    waybill_id: z.string().nullable(),
    cash_due: rupiah.describe("what the courier collected"),
    delivered_at: time,
    remittance: z
      .strictObject({
        reference: z.string(),
        amount: rupiah.describe("what is on the bank account"),
        fee: rupiah.describe("what the vendor kept"),
        difference: z.int().describe("rupiah; what is missing, or too much where below 0"),
        recorded_by: z.string(),
      })
      .nullable(),
  })
  .meta({ id: "CollectedPartView", description: "A part that was paid at the door" })
export type CollectedPartView = z.infer<typeof CollectedPartView>

export const CashRefusalView = z
  .strictObject({
    id: z.string(),
    seller_order_id: z.string(),
    number: z.string(),
    order_id: z.string(),
    customer_id: z.string().nullable(),
    reason: z.string().describe("what the courier said of the parcel"),
    created_at: time,
    forgiven_at: time.nullable(),
    forgiven_by: z.string().nullable(),
    forgiven_reason: z.string().nullable(),
  })
  .meta({
    id: "CashRefusalView",
    description: "A parcel that was to be paid at the door and went back",
  })
export type CashRefusalView = z.infer<typeof CashRefusalView>
